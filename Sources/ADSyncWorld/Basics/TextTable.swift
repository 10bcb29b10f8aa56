/// Tab-separated lines of a static text, read when they are needed.
struct TextTable: Sequence {
  private let lines: [Substring]

  init(_ text: StaticString) { self.init(text.description) }

  init(_ text: String) { lines = text.split(separator: "\n") }

  func makeIterator() -> AnyIterator<[Substring]> {
    var rest = lines.makeIterator()
    return AnyIterator { rest.next()?.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}
