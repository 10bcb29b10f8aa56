/// A borrowed look at text: ASCII bytes or UTF-16 units, whichever form its owner holds.
///
/// Offsets and counts are UTF-16 units in both forms, as in .NET. The view owns nothing: the text behind it must stay
/// alive and unchanged while the view is used. Lone surrogates are ordinary units.
public struct TextView {
  /// The first byte or unit; only meaningless when `count` is 0.
  public let base: UnsafeRawPointer
  /// The number of UTF-16 units.
  public let count: Int
  /// True for one byte a unit (all below 128), false for two bytes a unit.
  public let isASCII: Bool

  public init(ascii base: UnsafePointer<UInt8>, count: Int) {
    self.base = UnsafeRawPointer(base)
    self.count = count
    self.isASCII = true
  }

  public init(utf16 base: UnsafePointer<UInt16>, count: Int) {
    self.base = UnsafeRawPointer(base)
    self.count = count
    self.isASCII = false
  }

  /// The text of a literal in the program; it must be ASCII.
  public init(_ literal: StaticString) {
    self.init(ascii: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  public var isEmpty: Bool { count == 0 }

  /// The bytes of the ASCII form; only valid when `isASCII`.
  public var bytes: UnsafePointer<UInt8> { base.assumingMemoryBound(to: UInt8.self) }

  /// The units of the UTF-16 form; only valid when not `isASCII`.
  public var units: UnsafePointer<UInt16> { base.assumingMemoryBound(to: UInt16.self) }

  /// The unit at `index`, which must lie in `0..<count`.
  public subscript(index: Int) -> UInt16 {
    isASCII ? UInt16(bytes[index]) : units[index]
  }

  /// The part from `start` up to `end`; offsets outside the text are moved to its borders.
  public func slice(_ start: Int, _ end: Int) -> TextView {
    let from = Swift.max(0, Swift.min(start, count))
    let to = Swift.max(from, Swift.min(end, count))
    return isASCII
      ? TextView(ascii: bytes + from, count: to &- from) : TextView(utf16: units + from, count: to &- from)
  }

  /// The part from `start` to the end of the text.
  public func suffix(from start: Int) -> TextView { slice(start, count) }

  /// True if both hold the same units, whatever their forms.
  public func equals(_ other: TextView) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }

  /// True if the text is `literal`, which must be ASCII.
  public func equals(_ literal: StaticString) -> Bool { equals(TextView(literal)) }

  /// The first offset of `unit` at or after `start`, -1 if there is none.
  public func firstIndex(of unit: UInt16, from start: Int = 0) -> Int {
    var index = Swift.max(0, start)
    if isASCII {
      guard unit < 128 else { return -1 }
      let byte = UInt8(truncatingIfNeeded: unit)
      while index < count {
        if bytes[index] == byte { return index }
        index &+= 1
      }
      return -1
    }
    while index < count {
      if units[index] == unit { return index }
      index &+= 1
    }
    return -1
  }

  /// All units, copied.
  public var unitArray: [UInt16] {
    [UInt16](unsafeUninitializedCapacity: count) { buffer, filled in
      for index in 0..<count { buffer[index] = self[index] }
      filled = count
    }
  }

  /// A Swift string of the text; lone surrogates become U+FFFD.
  public var string: String {
    isASCII
      ? String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
      : String(decoding: UnsafeBufferPointer(start: units, count: count), as: UTF16.self)
  }
}

extension TextView {
  /// How many bytes from `start` on are below 128, eight at a time.
  static func asciiPrefix(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let raw = UnsafeRawPointer(start)
    var index = 0
    while index &+ 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index &+= 8
    }
    while index < count, start[index] < 128 { index &+= 1 }
    return index
  }
}
