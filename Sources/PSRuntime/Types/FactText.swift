/// Text with one line a type below lines `@Namespace`, searched in place: nothing is decoded before it is asked for.
struct FactText {
  let text: StaticString

  /// The line of a type behind its name, with the names as they are spelled; nil where the text has no such type.
  ///
  /// - Parameters:
  ///   - group: namespace, or outer type with a trailing `+`, in any case.
  ///   - name: the name inside, in any case.
  func find(group: String, name: String) -> (group: String, name: String, rest: String)? {
    let wantedGroup = Array(group.utf8)
    let wantedName = Array(name.utf8)
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start = 0
    var inGroup = false
    var groupText = ""
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 0x0A { end += 1 }
      if bytes[start] == UInt8(ascii: "@") {
        inGroup = end - start - 1 == wantedGroup.count && FactText.matches(bytes, start + 1, wantedGroup)
        if inGroup { groupText = FactText.string(bytes, start + 1, end) }
      } else if inGroup, FactText.matches(bytes, start, wantedName), start + wantedName.count < end {
        let separator = bytes[start + wantedName.count]
        if separator == UInt8(ascii: ":") || separator == 0x20 {
          let nameEnd = start + wantedName.count
          return (groupText, FactText.string(bytes, start, nameEnd), FactText.string(bytes, nameEnd + 1, end))
        }
      }
      start = end + 1
    }
    return nil
  }

  /// All lines, for listings and reverse look-ups.
  var lines: [Substring] { text.description.split(separator: "\n") }

  private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ wanted: [UInt8]) -> Bool {
    guard start + wanted.count <= bytes.count else { return false }
    for i in 0..<wanted.count where fold(bytes[start + i]) != fold(wanted[i]) { return false }
    return true
  }

  private static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
