import Glibc

/// What PowerShell's tables tell about the members of .NET's types, as text that is decoded a type at a time.
///
/// A type is a line `=FullName TAB BaseFullName` and the lines behind it, fields separated by tabs:
/// `c signature` (constructor), `p name type [s]` (property; `s` where it can be set), `P` (static property),
/// `m name signatures` and `M` (methods; overloads separated by `|`), `i name signature g|s` (property with parameters).
/// Types are spelled as `Get-Member` spells them; `T`, `TKey`, `TValue` stand for arguments of a generic type.
enum MemberFacts {
  struct Line {
    enum Kind: UInt8 { case constructor, property, staticProperty, method, staticMethod, indexer }
    let kind: Kind
    let name: String
    /// A property's type, or the signatures of a method.
    let text: String
    let isSettable: Bool
  }

  /// The lines of a type in order, empty for a type that the tables do not know.
  static func lines(of fullName: String) -> [Line] {
    guard let range = index[fullName] else { return [] }
    return range.split(separator: 0x0A).dropFirst().compactMap(decode)
  }

  /// Full names of all types in the tables.
  static var typeNames: [String] { index.keys.sorted() }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  nonisolated(unsafe) private static let index: [String: Bytes] = {
    var result: [String: Bytes] = [:]
    for text in [text1, text2, text3, text4] { addTypes(of: text, to: &result) }
    return result
  }()

  private static func addTypes(of text: StaticString, to result: inout [String: Bytes]) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start = 0
    while start < bytes.count {
      var end = start + 1
      while end < bytes.count, !(bytes[end] == UInt8(ascii: "=") && bytes[end - 1] == 0x0A) { end += 1 }
      let block = bytes[start..<end]
      let head = block.dropFirst().prefix { $0 != 0x09 && $0 != 0x0A }
      result[String(decoding: head, as: UTF8.self)] = block
      start = end
    }
  }

  private static func decode(_ line: Bytes) -> Line? {
    let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 2 else { return nil }
    let last = fields.count > 3 ? fields[3] : ""
    let text = fields.count > 2 ? fields[2] : ""
    switch fields[0] {
    case "c": return Line(kind: .constructor, name: "new", text: fields[1], isSettable: false)
    case "p": return Line(kind: .property, name: fields[1], text: text, isSettable: last == "s")
    case "P": return Line(kind: .staticProperty, name: fields[1], text: text, isSettable: last == "s")
    case "m": return Line(kind: .method, name: fields[1], text: text, isSettable: false)
    case "M": return Line(kind: .staticMethod, name: fields[1], text: text, isSettable: false)
    case "i": return Line(kind: .indexer, name: fields[1], text: text, isSettable: last == "s")
    default: return nil
    }
  }
}
