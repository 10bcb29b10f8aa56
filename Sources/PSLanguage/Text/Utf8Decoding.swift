/// UTF-8 to UTF-16, broken sequences to U+FFFD by the rule of Unicode and .NET (one for each maximal part).
enum Utf8Decoding {
  /// Decodes into a target that has room for one unit per byte; gives the number of units.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>) -> Int {
    var from = 0
    var to = 0
    while from < bytes.count {
      let byte = bytes[from]
      if byte < 0x80 {
        units[to] = UInt16(byte)
        from &+= 1
        to &+= 1
        continue
      }
      let (scalar, length) = scalar(bytes, at: from)
      from &+= length
      if scalar >= 0x10000 {
        units[to] = UInt16(truncatingIfNeeded: 0xD7C0 &+ (scalar >> 10))
        units[to &+ 1] = UInt16(truncatingIfNeeded: 0xDC00 | (scalar & 0x3FF))
        to &+= 2
      } else {
        units[to] = UInt16(truncatingIfNeeded: scalar)
        to &+= 1
      }
    }
    return to
  }

  /// One scalar beyond ASCII and how many bytes it takes; U+FFFD for a broken one.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (UInt32, Int) {
    let lead = bytes[start]
    let (length, lowest, highest): (Int, UInt8, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      default: (1, 0, 0)
      }
    if length == 1 { return (0xFFFD, 1) }
    var value = UInt32(lead & (0x7F >> UInt8(truncatingIfNeeded: length)))
    for index in 1..<length {
      guard start + index < bytes.count else { return (0xFFFD, index) }
      let byte = bytes[start + index]
      let fits = index == 1 ? byte >= lowest && byte <= highest : byte & 0xC0 == 0x80
      if !fits { return (0xFFFD, index) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}

/// The encodings a script file can have.
enum SourceEncoding {
  case utf8, utf16Little, utf16Big, utf32Little

  /// Decodes into a target that has room for one unit more than there are bytes; gives the number of units.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>) -> Int {
    switch self {
    case .utf8: return Utf8Decoding.decode(bytes, into: units)
    case .utf16Little, .utf16Big:
      let low = self == .utf16Little ? 0 : 1
      let pairs = bytes.count / 2
      for index in 0..<pairs {
        units[index] = UInt16(bytes[2 * index + low]) | UInt16(bytes[2 * index + 1 - low]) << 8
      }
      if bytes.count % 2 == 1 { units[pairs] = 0xFFFD }
      return pairs + bytes.count % 2
    case .utf32Little: return decodeUtf32(bytes, into: units)
    }
  }

  private func decodeUtf32(_ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>) -> Int {
    var to = 0
    for index in stride(from: 0, to: bytes.count - 3, by: 4) {
      let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
      for unit in String(UnicodeScalar(value) ?? "\u{FFFD}").utf16 {
        units[to] = unit
        to += 1
      }
    }
    return to
  }
}

/// The byte order mark of a file.
enum ByteOrderMark {
  /// The encoding the mark tells (UTF-8 without one), and the bytes behind the mark.
  static func strip(_ bytes: UnsafeBufferPointer<UInt8>) -> (encoding: SourceEncoding, body: UnsafeBufferPointer<UInt8>)
  {
    func starts(_ mark: [UInt8]) -> Bool { bytes.count >= mark.count && bytes.starts(with: mark) }
    func rest(_ count: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[count...]) }
    if starts([0xEF, 0xBB, 0xBF]) { return (.utf8, rest(3)) }
    if starts([0xFF, 0xFE, 0, 0]) { return (.utf32Little, rest(4)) }
    if starts([0xFF, 0xFE]) { return (.utf16Little, rest(2)) }
    if starts([0xFE, 0xFF]) { return (.utf16Big, rest(2)) }
    return (.utf8, bytes)
  }
}
