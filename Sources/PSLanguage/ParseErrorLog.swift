/// Collects errors while a text is parsed; an error that stands already is left out.
final class ParseErrorLog {
  let source: SourceText
  private(set) var errors: [ParseError] = []
  private var seen: Set<Key> = []
  /// The text is nested too deeply: what is found now means nothing.
  private(set) var isTooComplex = false

  private struct Key: Hashable {
    let id: String
    let start: Int32
    let end: Int32
  }

  init(_ source: SourceText) { self.source = source }

  var isEmpty: Bool { errors.isEmpty }

  func report(_ span: Span, _ message: ParserMessage, incomplete: Bool) {
    let span = span == .nothing ? Span(0, 0) : span
    guard !isTooComplex, seen.insert(Key(id: message.id, start: span.start, end: span.end)).inserted else { return }
    errors.append(
      ParseError(
        extent: ScriptExtent(source, Int(span.start), Int(span.end)), errorId: message.id, message: message.text,
        incompleteInput: incomplete))
  }

  /// Reports that the text is too complex and takes no error after that.
  func stop(_ span: Span) {
    report(span, ParserStrings.scriptTooComplicated, incomplete: false)
    isTooComplex = true
  }
}

/// Id and text of an error.
struct ParserMessage {
  let id: String
  let text: String

  init(_ id: String, _ text: String) {
    self.id = id
    self.text = text
  }
}
