// Bytes to text. What is no character becomes U+FFFD (in ASCII every byte above 127).
extension TextEncoding {
  /// Appends the text of `bytes`, which are taken as they are: a byte order mark becomes U+FEFF.
  public func decode(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout TextBuilder) {
    guard let base = bytes.baseAddress else { return }
    switch self {
    case .utf8: decodeUTF8(bytes, &result)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(bytes, &result)
    case .utf32LittleEndian, .utf32BigEndian: decodeUTF32(bytes, &result)
    case .ascii, .latin1, .windows1252, .ibm437:
      if TextView.asciiPrefix(base, bytes.count) == bytes.count {
        return result.append(TextView(ascii: base, count: bytes.count))
      }
      for byte in bytes { result.append(unit: unit(of: byte)) }
    }
  }

  /// The text of `bytes` by their mark, by `self` if they have none; the mark itself is not part of the text.
  public func stringDetectingMark(_ bytes: UnsafeBufferPointer<UInt8>) -> PSString {
    let found = Self.detect(bytes)
    return (found?.encoding ?? self).string(UnsafeBufferPointer(rebasing: bytes.dropFirst(found?.markLength ?? 0)))
  }

  /// The text of `bytes` as a string object, as `decode` gives it (`GetString`).
  public func string(_ bytes: UnsafeBufferPointer<UInt8>) -> PSString {
    guard let base = bytes.baseAddress else { return .empty }
    let isBytewise = isSingleByte || self == .utf8
    if isBytewise && TextView.asciiPrefix(base, bytes.count) == bytes.count {
      return PSString.make(TextView(ascii: base, count: bytes.count))
    }
    var result = TextBuilder(reserving: bytes.count)
    decode(bytes, into: &result)
    return result.build()
  }

  /// One unit of a single byte encoding.
  private func unit(of byte: UInt8) -> UInt16 {
    if byte < 128 { return UInt16(byte) }
    switch self {
    case .latin1: return UInt16(byte)
    case .windows1252: return SingleByteTables.windows1252[Int(byte &- 128)]
    case .ibm437: return SingleByteTables.ibm437[Int(byte &- 128)]
    default: return 0xFFFD
    }
  }

  private func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ result: inout TextBuilder) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count {
      let plain = TextView.asciiPrefix(base + index, bytes.count &- index)
      if plain > 0 { result.append(TextView(ascii: base + index, count: plain)) }
      index &+= plain
      guard index < bytes.count else { return }
      let (value, length) = Self.utf8Sequence(bytes, index)
      result.append(scalar: value ?? 0xFFFD)
      index &+= length
    }
  }

  /// The scalar of the sequence at `index`, nil for an invalid one, and the bytes it takes.
  ///
  /// An invalid sequence takes the bytes that could have begun a valid one, at least one, as the standard recommends.
  private static func utf8Sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32?, Int) {
    let first = bytes[index]
    let needed: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (needed, value) = (1, UInt32(first & 0x1F))
    case 0xE0...0xEF:
      (needed, value) = (2, UInt32(first & 0x0F))
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      (needed, value) = (3, UInt32(first & 0x07))
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: return (nil, 1)
    }
    for offset in 1...needed {
      guard index &+ offset < bytes.count else { return (nil, offset) }
      let byte = bytes[index &+ offset]
      guard byte >= low && byte <= high else { return (nil, offset) }
      (low, high) = (0x80, 0xBF)
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, needed &+ 1)
  }

  private func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, _ result: inout TextBuilder) {
    let count = bytes.count / 2
    func unit(_ index: Int) -> UInt16 {
      let first = UInt16(bytes[2 &* index])
      let second = UInt16(bytes[2 &* index &+ 1])
      return self == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }
    var index = 0
    while index < count {
      let current = unit(index)
      index &+= 1
      if UnicodeTraits.isHighSurrogate(current), index < count, UnicodeTraits.isLowSurrogate(unit(index)) {
        result.append(unit: current)
        result.append(unit: unit(index))
        index &+= 1
      } else {
        result.append(unit: UnicodeTraits.isSurrogate(current) ? 0xFFFD : current)
      }
    }
    if bytes.count % 2 != 0 { result.append(unit: 0xFFFD) }
  }

  private func decodeUTF32(_ bytes: UnsafeBufferPointer<UInt8>, _ result: inout TextBuilder) {
    for index in 0..<(bytes.count / 4) {
      var value: UInt32 = 0
      for offset in 0..<4 {
        let place = self == .utf32LittleEndian ? 3 &- offset : offset
        value = value << 8 | UInt32(bytes[4 &* index &+ place])
      }
      result.append(scalar: value & 0xFFFF_F800 == 0xD800 ? 0xFFFD : value)
    }
    if bytes.count % 4 != 0 { result.append(unit: 0xFFFD) }
  }
}
