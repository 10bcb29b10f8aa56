// Text to bytes. What an encoding does not have becomes "?" in single byte encodings, U+FFFD (lone surrogates) else.
extension TextEncoding {
  /// Appends the bytes of `text`, without a byte order mark.
  public func encode(_ text: TextView, into bytes: inout [UInt8]) {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: encodeUTF16(text, &bytes)
    case .utf32LittleEndian, .utf32BigEndian: encodeUTF32(text, &bytes)
    case _ where text.isASCII: bytes.append(contentsOf: UnsafeBufferPointer(start: text.bytes, count: text.count))
    case .utf8: encodeUTF8(text, &bytes)
    default: for index in 0..<text.count { bytes.append(byte(of: text.units[index])) }
    }
  }

  /// The bytes of `text`, without a byte order mark (`GetBytes`).
  public func bytes(of text: PSString) -> [UInt8] {
    var result: [UInt8] = []
    text.withView { encode($0, into: &result) }
    return result
  }

  private func byte(of unit: UInt16) -> UInt8 {
    if unit < 128 { return UInt8(truncatingIfNeeded: unit) }
    let question = UInt8(ascii: "?")
    switch self {
    case .latin1: return unit < 256 ? UInt8(truncatingIfNeeded: unit) : question
    case .windows1252: return place(of: unit, in: SingleByteTables.windows1252) ?? question
    case .ibm437: return place(of: unit, in: SingleByteTables.ibm437) ?? question
    default: return question
    }
  }

  private func place(of unit: UInt16, in table: [UInt16]) -> UInt8? {
    table.firstIndex(of: unit).map { UInt8(truncatingIfNeeded: $0 &+ 128) }
  }

  private func encodeUTF8(_ text: TextView, _ bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count &+ text.count &* 2)
    var index = 0
    while index < text.count {
      let (found, length) = text.codePoint(at: index)
      index &+= length
      let value = found & 0xFFFF_F800 == 0xD800 ? 0xFFFD : found
      switch value {
      case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: value))
      case 0..<0x800: Self.append(value, lead: 0xC0, following: 1, &bytes)
      case 0..<0x10000: Self.append(value, lead: 0xE0, following: 2, &bytes)
      default: Self.append(value, lead: 0xF0, following: 3, &bytes)
      }
    }
  }

  private static func append(_ value: UInt32, lead: UInt8, following: UInt32, _ bytes: inout [UInt8]) {
    bytes.append(lead | UInt8(truncatingIfNeeded: value >> (6 &* following)))
    var remaining = following
    while remaining > 0 {
      remaining &-= 1
      bytes.append(0x80 | UInt8(truncatingIfNeeded: (value >> (6 &* remaining)) & 0x3F))
    }
  }

  private func encodeUTF16(_ text: TextView, _ bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count &+ text.count &* 2)
    var index = 0
    while index < text.count {
      let (value, length) = text.codePoint(at: index)
      let isLone = value & 0xFFFF_F800 == 0xD800
      for offset in 0..<length {
        let unit = isLone ? 0xFFFD : text[index &+ offset]
        let low = UInt8(truncatingIfNeeded: unit)
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        if self == .utf16LittleEndian {
          bytes.append(contentsOf: [low, high])
        } else {
          bytes.append(contentsOf: [high, low])
        }
      }
      index &+= length
    }
  }

  private func encodeUTF32(_ text: TextView, _ bytes: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let (found, length) = text.codePoint(at: index)
      index &+= length
      let value = found & 0xFFFF_F800 == 0xD800 ? 0xFFFD : found
      for offset in 0..<4 {
        let shift = UInt32(8 &* (self == .utf32LittleEndian ? offset : 3 &- offset))
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
  }
}

/// The upper halves of single byte code pages, decoded when first used.
enum SingleByteTables {
  static let windows1252: [UInt16] = table(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ" + latin1Upper)

  static let ibm437: [UInt16] = table(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
      + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")

  private static let latin1Upper = String(decoding: (UInt16(0xA0)...0xFF).map { $0 }, as: UTF16.self)

  /// 128 units; what a table lacks is U+FFFD.
  private static func table(_ text: String) -> [UInt16] {
    let units = Array(text.utf16.prefix(128))
    return units + [UInt16](repeating: 0xFFFD, count: 128 - units.count)
  }
}
