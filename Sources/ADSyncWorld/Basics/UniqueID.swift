/// A 128-bit identifier as Windows writes it: `ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d`.
public struct UniqueID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first 16 hexadecimal digits.
  public let high: UInt64
  /// The last 16 hexadecimal digits.
  public let low: UInt64

  /// All zero: "no identifier".
  public static let zero = UniqueID(high: 0, low: 0)

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 32 hexadecimal digits in any case, with or without hyphens and braces; nil for anything else.
  public init?(_ text: String) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      let digit: UInt64
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(byte - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt64(byte - UInt8(ascii: "A")) + 10
      case UInt8(ascii: "-"), UInt8(ascii: "{"), UInt8(ascii: "}"): continue
      default: return nil
      }
      if count < 16 { high = high << 4 | digit } else { low = low << 4 | digit }
      count += 1
      if count > 32 { return nil }
    }
    guard count == 32 else { return nil }
    self.init(high: high, low: low)
  }

  /// An identifier that depends on nothing but `seed`: the same in every run.
  public init(seed: String) {
    var random = SeededRandom(seed: seed)
    let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    self.init(high: high, low: low)
  }

  /// An identifier that depends on nothing but two numbers; made for many objects at once.
  public init(seed: UInt64, number: UInt64) {
    var random = SeededRandom(state: seed &+ number &* 0xD1B5_4A32_D192_ED03)
    let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    self.init(high: high, low: low)
  }

  public static func < (left: UniqueID, right: UniqueID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// .NET's "D" form: lower case, hyphens, no braces.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(36)
    for index in 0..<32 {
      if index == 8 || index == 12 || index == 16 || index == 20 { bytes.append(UInt8(ascii: "-")) }
      let word = index < 16 ? high : low
      let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - index % 16 * 4)) & 0xF
      bytes.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The 16 bytes in .NET's order (first three fields little-endian): what base64 source anchors are made of.
  public var bytes: [UInt8] {
    let order: [UInt64] = [32, 40, 48, 56, 16, 24, 0, 8]
    return order.map { UInt8(truncatingIfNeeded: high >> $0) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> UInt64(56 - $0 * 8)) }
  }

  /// Reads .NET's 16 bytes; nil for another count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    let order: [UInt64] = [32, 40, 48, 56, 16, 24, 0, 8]
    let high = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[$1]) << order[$1] }
    let low = (8..<16).reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[$1]) }
    self.init(high: high, low: low)
  }
}
