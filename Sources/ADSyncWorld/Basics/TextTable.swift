/// Tab-separated lines of a static text, read when they are needed.
struct TextTable: Sequence {
  private let text: String

  init(_ text: StaticString) { self.init(text.description) }

  init(_ text: String) { self.text = text }

  /// The fields of each line that is not empty, first line first.
  func makeIterator() -> AnyIterator<[Substring]> {
    // Bytes are enough to find the ends, and many times faster than characters.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).makeIterator()
    return AnyIterator {
      lines.next()?.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
    }
  }

  /// The words of a text, blanks and line ends between them.
  static func words(_ text: StaticString) -> [String] {
    text.description.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }
}
