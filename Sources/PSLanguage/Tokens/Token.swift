/// A token of a script, as the console's colours, completion and `[Parser]::ParseInput` want it.
public struct Token: Sendable {
  public let source: SourceText
  let scanned: ScannedToken

  public var kind: TokenKind { scanned.kind }
  /// Flags of this very token, those of its kind included.
  public var flags: TokenFlags { scanned.flags.union(scanned.kind.flags) }
  /// Where the token stands.
  public var extent: ScriptExtent { ScriptExtent(source, Int(scanned.start), Int(scanned.end)) }
  /// The text as written.
  public var text: String { source.text(Int(scanned.start), Int(scanned.end)) }
  /// Value of a string or bare word with its escapes done; the text of any other token.
  public var value: String {
    switch scanned.payload {
    case .text(let value): value.text
    case .expandable(let value): value.value.text
    default: text
    }
  }
  /// What a variable token names, else nil.
  public var variablePath: VariablePath? {
    if case .variable(let path) = scanned.payload { path } else { nil }
  }
}

/// A token as the tokenizer hands it to the parser.
struct ScannedToken: Sendable {
  var kind: TokenKind
  /// Flags beyond those of the kind.
  var flags: TokenFlags = []
  var start: Int32
  var end: Int32
  var payload: TokenPayload = .none

  var span: Span { Span(start: start, end: end) }

  /// Flags of the token and of its kind.
  func has(_ flag: TokenFlags) -> Bool { !flags.isDisjoint(with: flag) || kind.has(flag) }
}

/// What a token carries beyond its text: a pointer at most, so that tokens are cheap to hand along.
enum TokenPayload: Sendable {
  case none
  /// Value of a string or bare word that differs from the text.
  case text(TokenText)
  indirect case number(ConstantValue)
  case variable(VariablePath)
  case expandable(ExpandableText)
  /// A colon follows the parameter's name.
  case parameterWithColon
  indirect case redirection(RedirectionOperator)
}

/// What a redirection operator does; without `to`, it names a file, unless it is `<`.
struct RedirectionOperator: Sendable {
  var from: RedirectionStream
  var to: RedirectionStream?
  var append = false
  var isInput = false
}

/// Text of a token, with its UTF-16 units where it has lone surrogates.
final class TokenText: Sendable {
  let text: String
  let units: [UInt16]?

  init(_ units: UnsafeBufferPointer<UInt16>) {
    text = String(units: units)
    self.units = Self.hasLoneSurrogate(units) ? Array(units) : nil
  }

  init(_ text: String) {
    self.text = text
    units = nil
  }

  private static func hasLoneSurrogate(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    var at = 0
    while at < units.count {
      let unit = units[at]
      at += 1
      if unit & 0xF800 != 0xD800 { continue }
      if unit & 0x0400 != 0 || at >= units.count || units[at] & 0xFC00 != 0xDC00 { return true }
      at += 1
    }
    return false
  }
}

/// An expandable string or word as the tokenizer read it: text and nested tokens.
final class ExpandableText: @unchecked Sendable {
  /// The text with escapes done and expressions as written.
  let value: TokenText
  let parts: [Part]

  enum Part {
    case text(TokenText)
    case variable(ScannedToken)
    case subExpression(UnscannedExpression)
  }

  init(value: TokenText, parts: [Part]) {
    self.value = value
    self.parts = parts
  }
}

/// A `$( )` in a string that is still to be scanned. Doubled quotes in it were halved, so that offsets need a
/// correction.
final class UnscannedExpression: @unchecked Sendable {
  let span: Span
  let units: [UInt16]
  /// Offsets of the characters that were left out, rising.
  let skipped: [Int]?

  init(span: Span, units: [UInt16], skipped: [Int]?) {
    self.span = span
    self.units = units
    self.skipped = skipped
  }
}
