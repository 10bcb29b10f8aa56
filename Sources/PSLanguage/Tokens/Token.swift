/// A token; what it carries beyond its text depends on the kind.
public struct Token: Sendable {
  public let source: SourceText
  public internal(set) var kind: TokenKind
  /// Flags of this very token, those of its kind included.
  public internal(set) var flags: TokenFlags
  let start: Int32
  let end: Int32
  /// What was understood.
  public internal(set) var payload: TokenPayload

  /// Where the token stands.
  public var extent: ScriptExtent { ScriptExtent(source, Int(start), Int(end)) }
  /// The text as written.
  public var text: String { source.text(Int(start), Int(end)) }
}

/// What a token carries beyond its text.
public enum TokenPayload: Sendable {
  case none
  /// Value of a string, bare word, label or parameter name.
  case text(String)
  case number(ConstantValue)
  case variable(VariablePath)
  /// Parts and nested tokens of an expandable string or word.
  case expandable(ExpandableText)
  case parameter(name: String, usedColon: Bool)
  case redirection(from: RedirectionStream, to: RedirectionStream, append: Bool)
}

/// An expandable string as the tokenizer read it.
public final class ExpandableText: Sendable {
  /// The text with escapes done and expressions as written.
  public let value: String

  init(value: String) { self.value = value }
}
