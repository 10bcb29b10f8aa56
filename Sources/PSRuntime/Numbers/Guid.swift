/// .NET's `System.Guid`: sixteen bytes in the order of the text.
public struct Guid: Sendable, Hashable {
  /// The first eight bytes of the text, the highest first, and the other eight.
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public static let empty = Guid(high: 0, low: 0)

  /// A random one: version 4.
  public static func random() -> Guid {
    Guid(
      high: UInt64.random(in: 0 ... .max) & 0xffff_ffff_ffff_0fff | 0x4000,
      low: UInt64.random(in: 0 ... .max) & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000)
  }

  /// .NET's `ToByteArray`: the first three groups have their lowest byte first.
  public var bytes: [UInt8] {
    let text = textBytes
    return [3, 2, 1, 0, 5, 4, 7, 6].map { text[$0] } + text[8...]
  }

  /// The value of .NET's sixteen bytes; nil for another number of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    let ordered = [3, 2, 1, 0, 5, 4, 7, 6].map { bytes[$0] } + bytes[8...]
    high = ordered[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = ordered[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The bytes in the order of the text.
  var textBytes: [UInt8] {
    [high, low].flatMap { half in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> $0) }
    }
  }
}

extension Guid: Comparable, CustomStringConvertible {
  public static func < (left: Guid, right: Guid) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  public var description: String { dashed }

  /// `D` (also without a format): with dashes. `N` without, `B` in braces, `P` in parentheses, `X` as numbers.
  public func text(_ format: String) throws(FormatError) -> String {
    switch format.uppercased() {
    case "", "D": return dashed
    case "N": return plain
    case "B": return "{" + dashed + "}"
    case "P": return "(" + dashed + ")"
    case "X":
      let digits = Array(plain)
      func part(_ range: Range<Int>) -> String { "0x" + String(digits[range]) }
      let rest = stride(from: 16, to: 32, by: 2).map { part($0..<($0 + 2)) }.joined(separator: ",")
      return "{" + part(0..<8) + "," + part(8..<12) + "," + part(12..<16) + ",{" + rest + "}}"
    default: throw FormatError.invalidSpecifier
    }
  }

  private var plain: String { hex(high) + hex(low) }

  private var dashed: String {
    let digits = Array(plain)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  private func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Guid {
  /// A text in one of the formats, blanks around it aside; nil for anything else.
  ///
  /// - Parameter format: the only format that is taken; nil takes all.
  public init?(_ text: String, format: String? = nil) {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    let characters = Array(rest.utf8)
    let found: (String, [UInt8])?
    switch (characters.first, characters.count) {
    case (UInt8(ascii: "{"), 38) where characters.last == UInt8(ascii: "}"):
      found = Guid.undashed(Array(characters[1..<37])).map { ("B", $0) }
    case (UInt8(ascii: "("), 38) where characters.last == UInt8(ascii: ")"):
      found = Guid.undashed(Array(characters[1..<37])).map { ("P", $0) }
    case (UInt8(ascii: "{"), _):
      found = Guid.numbers(characters).map { ("X", $0) }
    case (_, 36): found = Guid.undashed(characters).map { ("D", $0) }
    case (_, 32): found = ("N", characters)
    default: found = nil
    }
    guard let found, format.map({ $0.uppercased() == found.0 }) ?? true else { return nil }
    var halves: [UInt64] = [0, 0]
    for (index, byte) in found.1.enumerated() {
      let character = Character(Unicode.Scalar(byte))
      guard character.isASCII, let digit = character.hexDigitValue else { return nil }
      halves[index / 16] = halves[index / 16] << 4 | UInt64(digit)
    }
    self.init(high: halves[0], low: halves[1])
  }

  private static func undashed(_ characters: [UInt8]) -> [UInt8]? {
    guard [8, 13, 18, 23].allSatisfy({ characters[$0] == UInt8(ascii: "-") }) else { return nil }
    let digits = characters.filter { $0 != UInt8(ascii: "-") }
    return digits.count == 32 ? digits : nil
  }

  /// The digits of `{0x00000000,0x0000,0x0000,{0x00,...}}`, each number filled up.
  private static func numbers(_ characters: [UInt8]) -> [UInt8]? {
    let text = String(decoding: characters, as: UTF8.self).filter { !$0.isWhitespace }
    let parts = text.split(separator: ",").map { $0.filter { $0 != "{" && $0 != "}" } }
    let widths = [8, 4, 4] + [Int](repeating: 2, count: 8)
    guard parts.count == widths.count, text.hasSuffix("}}") else { return nil }
    var digits: [UInt8] = []
    for (part, width) in zip(parts, widths) {
      guard part.lowercased().hasPrefix("0x"), part.utf8.count - 2 <= width, part.utf8.count > 2 else { return nil }
      digits += [UInt8](repeating: 48, count: width - (part.utf8.count - 2)) + part.utf8.dropFirst(2)
    }
    return digits
  }
}
