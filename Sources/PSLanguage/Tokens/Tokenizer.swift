/// How words are read: what stands where a command is expected, in an expression, in a type name, in a class.
enum TokenizerMode: UInt8 {
  case command, expression, typeName, signature
}

/// Reads tokens as the parser asks for them, in the mode that the parser has set.
///
/// Offsets within a nested scan (a `$( )` of a string) count from the start of that text; `adjustment` and `skipped`
/// bring them back to offsets in the source.
final class Tokenizer {
  let source: SourceText
  let log: ParseErrorLog
  var script: UnsafePointer<UInt16>
  var count: Int
  var index = 0
  var tokenStart = 0
  var adjustment = 0
  /// Offsets of characters that the nested text lacks, rising.
  var skipped: [Int]?
  var mode = TokenizerMode.command
  var allowSignedNumbers = false
  var forceEndNumberOnTernaryOperators = false
  var wantSimpleName = false
  var inWorkflowContext = false
  /// Tokens are counted; not within expandable strings.
  var isSaving = true
  /// Where each saved token ends.
  var tokenEnds = ContiguousArray<Int32>()
  var lastIsEndOfInput = false
  /// The saved tokens themselves, if they are wanted.
  var tokens: [ScannedToken]?
  /// Comments that may be `#requires` lines.
  var requires: [Span] = []
  /// Start of the comment that begins a signature.
  var signatureStart: Int32?
  /// Units of the string or word that is being built.
  var units: [UInt16] = []
  /// Keywords of a configuration, lower case.
  var dynamicKeywords: Set<String> = []

  init(_ source: SourceText, _ log: ParseErrorLog, collectTokens: Bool) {
    self.source = source
    self.log = log
    script = UnsafePointer(source.units)
    count = source.count
    tokens = collectTokens ? [] : nil
    tokenEnds.reserveCapacity(source.count / 4 + 16)
  }

  // MARK: Characters

  @inline(__always)
  func getUnit() -> UInt16 {
    let at = index
    index = at &+ 1
    return at < count ? script[at] : 0
  }

  @inline(__always)
  func peekUnit() -> UInt16 { index < count ? script[index] : 0 }

  @inline(__always)
  func ungetUnit() { index = index &- 1 }

  @inline(__always)
  func skipUnit() { index = index &+ 1 }

  /// The end was read, not merely a NUL character.
  var isAtEnd: Bool { index > count }

  func skipBlanks() {
    while index < count, script[index].isBlank { index &+= 1 }
  }

  /// Takes the LF of a CRLF whose CR was read.
  func normalizeNewline(_ unit: UInt16) {
    if unit == 0x0D, peekUnit() == 0x0A { skipUnit() }
  }

  func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt16> {
    let to = min(max(end, 0), count)
    let from = min(max(start, 0), to)
    return UnsafeBufferPointer(start: script + from, count: to - from)
  }

  // MARK: Extents

  /// The extent of what was read since `tokenStart`.
  func currentSpan() -> Span {
    var start = tokenStart &+ adjustment
    var end = index &+ adjustment
    if let skipped {
      for offset in skipped where offset >= adjustment {
        if offset < start {
          start += 1
          end += 1
        } else if offset < end {
          end += 1
        }
      }
    }
    return Span(start, end)
  }

  func span(_ start: Int, _ end: Int) -> Span { Span(start &+ adjustment, end &+ adjustment) }

  var scriptSpan: Span { span(0, count) }

  // MARK: Saved tokens

  @discardableResult
  func newToken(_ kind: TokenKind, flags: TokenFlags = [], payload: TokenPayload = .none) -> ScannedToken {
    let span = skipped == nil ? Span(tokenStart &+ adjustment, index &+ adjustment) : currentSpan()
    return save(ScannedToken(kind: kind, flags: flags, start: span.start, end: span.end, payload: payload))
  }

  func save(_ token: ScannedToken) -> ScannedToken {
    guard isSaving else { return token }
    tokenEnds.append(token.end)
    lastIsEndOfInput = token.kind == .endOfInput
    if tokens != nil { tokens?.append(token) }
    return token
  }

  /// Goes back to the start of a token.
  func resync(_ token: ScannedToken) { resync(Int(token.start)) }

  /// Goes back to an offset of the source and forgets the tokens from there on.
  func resync(_ start: Int) {
    var shift = adjustment
    if let skipped {
      let last = (skipped.last ?? -1) + 1
      for offset in skipped where offset >= adjustment && offset < start - 1 && offset < last { shift += 1 }
    }
    index = min(max(start - shift, 0), count + 1)
    if isSaving { removeTokens(from: start) }
    while let last = requires.last, Int(last.end) > start { requires.removeLast() }
  }

  private func removeTokens(from start: Int) {
    if lastIsEndOfInput { dropLastToken() }
    while let last = tokenEnds.last, Int(last) > start { dropLastToken() }
    lastIsEndOfInput = false
  }

  private func dropLastToken() {
    _ = tokenEnds.popLast()
    if tokens != nil { tokens?.removeLast() }
  }

  /// An offset that `resync` takes.
  func restorePoint() -> Int {
    tokenStart = index
    return Int(currentSpan().start)
  }

  // MARK: Errors

  func report(_ span: Span, _ message: ParserMessage) { log.report(span, message, incomplete: false) }

  /// Reports an error at one character, given in offsets of the text that is scanned.
  func reportAt(_ offset: Int, _ message: ParserMessage) { report(span(offset, offset + 1), message) }

  /// Reports an error from an offset to where the tokenizer stands.
  func reportIncomplete(from offset: Int, _ message: ParserMessage) {
    let span = span(offset, index)
    log.report(span, message, incomplete: isAtEndOfScript(span))
  }

  /// Nothing but blanks and comments follows an extent.
  func isAtEndOfScript(_ span: Span) -> Bool {
    Int(span.end) >= count || onlyBlanksAndComments(from: Int(span.end))
  }

  // MARK: Nested scans

  /// What a nested scan replaces.
  struct State {
    var script: UnsafePointer<UInt16>
    var count: Int
    var index: Int
    var tokenStart: Int
    var adjustment: Int
    var skipped: [Int]?
    var isSaving: Bool
  }

  /// Scans the text of `$( )` within a string as a script of its own, then comes back.
  func nestedScan<Result>(_ expression: UnscannedExpression, _ body: () -> Result) -> Result {
    nestedScan(units: expression.units, start: Int(expression.span.start), skipped: expression.skipped, body)
  }

  func nestedScan<Result>(units: [UInt16], start: Int, skipped nested: [Int]?, _ body: () -> Result) -> Result {
    let state = State(
      script: script, count: count, index: index, tokenStart: tokenStart, adjustment: adjustment, skipped: skipped,
      isSaving: isSaving)
    defer { restore(state) }
    return units.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { script = base }
      count = buffer.count
      index = 0
      tokenStart = 0
      adjustment = start
      skipped = nested
      isSaving = false
      return body()
    }
  }

  private func restore(_ state: State) {
    script = state.script
    count = state.count
    index = state.index
    tokenStart = state.tokenStart
    adjustment = state.adjustment
    skipped = state.skipped
    isSaving = state.isSaving
  }
}
