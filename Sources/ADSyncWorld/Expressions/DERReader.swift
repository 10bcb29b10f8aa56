/// Reads the tag-length-value pieces of DER bytes, within bounds.
struct DERReader {
  /// One piece with the bytes of its contents.
  struct Element {
    let tag: UInt8
    let content: ArraySlice<UInt8>

    /// The pieces within it.
    var children: [Element] {
      var reader = DERReader(content)
      var result: [Element] = []
      while let element = reader.next() { result.append(element) }
      return result
    }
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next piece; nil at the end or when the length is wrong.
  mutating func next() -> Element? {
    guard rest.count >= 2 else { return nil }
    let tag = rest[rest.startIndex]
    var length = Int(rest[rest.startIndex + 1])
    var header = 2
    if length >= 0x80 {
      let count = length & 0x7F
      guard (1...4).contains(count), rest.count >= 2 + count else { return nil }
      length = (0..<count).reduce(0) { $0 << 8 | Int(rest[rest.startIndex + 2 + $1]) }
      header += count
    }
    guard rest.count - header >= length else { return nil }
    let start = rest.startIndex + header
    let element = Element(tag: tag, content: rest[start..<start + length])
    rest = rest[(start + length)...]
    return element
  }

  /// The dotted text of an object identifier.
  static func oid(_ bytes: ArraySlice<UInt8>) -> String {
    var numbers: [UInt64] = []
    var current: UInt64 = 0
    for byte in bytes {
      current = current &<< 7 | UInt64(byte & 0x7F)
      guard byte & 0x80 == 0 else { continue }
      if numbers.isEmpty {
        let first = min(current / 40, 2)
        numbers = [first, current - first * 40]
      } else {
        numbers.append(current)
      }
      current = 0
    }
    return numbers.map(String.init).joined(separator: ".")
  }
}
