import Glibc

/// Text of a script: ASCII bytes or UTF-16 units behind a header of 16 bytes, immutable once it can be seen by two owners.
///
/// Lengths and indexes are .NET's UTF-16 units; lone surrogates survive. The form is chosen at creation: text whose units
/// are all below 0x80 is always stored as ASCII, so that two equal strings have the same form.
public final class PSString: ManagedBuffer<PSString.Header, UInt8> {
  public struct Header {
    public var units: UInt32
    /// Hash ignoring case, 0 where not yet computed.
    public var hash: UInt32
    /// Room behind the header in bytes.
    public var capacity: UInt32
    /// 0: ASCII bytes, 1: UTF-16 units.
    public var form: UInt32
  }

  /// The number of UTF-16 units.
  @inline(__always) public final var count: Int { Int(header.units) }
  @inline(__always) public final var isEmpty: Bool { header.units == 0 }
  @inline(__always) public final var isASCII: Bool { header.form == 0 }

  /// The bytes of an ASCII string. The pointer outlives nothing: keep the object in a local used after the last access.
  @inline(__always) public final var bytes: UnsafeMutablePointer<UInt8> { withUnsafeMutablePointerToElements { $0 } }
  /// The units of a string that is not ASCII, under the same rule.
  @inline(__always) public final var units: UnsafeMutablePointer<UInt16> {
    UnsafeMutableRawPointer(bytes).assumingMemoryBound(to: UInt16.self)
  }

  /// The unit at an index that the caller has checked.
  @inline(__always) public final func unit(_ index: Int) -> UInt16 { isASCII ? UInt16(bytes[index]) : units[index] }

  /// The unit at an index, nil outside the text.
  @inline(__always) public final subscript(index: Int) -> UInt16? {
    index >= 0 && index < count ? unit(index) : nil
  }
}

// MARK: - Making

extension PSString {
  /// An ASCII string of `count` bytes which the caller fills before anyone sees it.
  @inline(__always) public static func ascii(count: Int, capacity: Int? = nil) -> PSString {
    let room = capacity ?? count
    let buffer = create(minimumCapacity: room) { _ in
      Header(
        units: UInt32(truncatingIfNeeded: count), hash: 0, capacity: UInt32(truncatingIfNeeded: room), form: 0)
    }
    return unsafeDowncast(buffer, to: PSString.self)
  }

  /// A UTF-16 string of `count` units which the caller fills; at least one unit must be 0x80 or above.
  @inline(__always) public static func wide(count: Int, capacity: Int? = nil) -> PSString {
    let room = (capacity ?? count) * 2
    let buffer = create(minimumCapacity: room) { _ in
      Header(
        units: UInt32(truncatingIfNeeded: count), hash: 0, capacity: UInt32(truncatingIfNeeded: room), form: 1)
    }
    return unsafeDowncast(buffer, to: PSString.self)
  }

  public nonisolated(unsafe) static let empty = ascii(count: 0)

  /// Text from UTF-8 bytes; invalid sequences become U+FFFD.
  public static func make(utf8 source: UnsafeBufferPointer<UInt8>) -> PSString {
    if source.allSatisfy({ $0 < 0x80 }) {
      let result = ascii(count: source.count)
      if let start = source.baseAddress { result.bytes.update(from: start, count: source.count) }
      return result
    }
    return make(units: Array(String(decoding: source, as: UTF8.self).utf16))
  }

  /// Text from UTF-16 units, in the form that fits them.
  public static func make(units source: UnsafeBufferPointer<UInt16>) -> PSString {
    let result: PSString
    if source.allSatisfy({ $0 < 0x80 }) {
      result = ascii(count: source.count)
      let out = result.bytes
      for i in 0..<source.count { out[i] = UInt8(truncatingIfNeeded: source[i]) }
    } else {
      result = wide(count: source.count)
      if let start = source.baseAddress { result.units.update(from: start, count: source.count) }
    }
    return result
  }

  public static func make(units source: [UInt16]) -> PSString { source.withUnsafeBufferPointer { make(units: $0) } }

  /// One unit as a string; ASCII units come from no table, the allocation is 20 ns.
  public static func make(unit: UInt16) -> PSString {
    if unit < 0x80 {
      let result = ascii(count: 1)
      result.bytes[0] = UInt8(truncatingIfNeeded: unit)
      return result
    }
    let result = wide(count: 1)
    result.units[0] = unit
    return result
  }

  /// Text from a Swift string. A factory, since a `ManagedBuffer` has no initialisers of its own.
  public static func make(_ string: String) -> PSString {
    var copy = string
    return copy.withUTF8 { make(utf8: $0) }
  }
}

// MARK: - Reading

extension PSString {
  /// The text as a Swift string; lone surrogates become U+FFFD.
  public final var string: String {
    isASCII
      ? String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
      : String(decoding: UnsafeBufferPointer(start: units, count: count), as: UTF16.self)
  }

  /// All units, for code where speed does not matter.
  public final var unitArray: [UInt16] {
    [UInt16](unsafeUninitializedCapacity: count) { buffer, n in
      for i in 0..<count { buffer.initializeElement(at: i, to: unit(i)) }
      n = count
    }
  }

  /// The part of `length` units from `start`; the bounds must lie inside the text.
  public final func substring(_ start: Int, _ length: Int) -> PSString {
    if length == count { return self }
    if isASCII {
      let result = PSString.ascii(count: length)
      result.bytes.update(from: bytes + start, count: length)
      return result
    }
    return PSString.make(units: UnsafeBufferPointer(start: units + start, count: length))
  }

  /// Writes the text as UTF-8 behind `out`; a lone surrogate becomes U+FFFD.
  public final func appendUTF8(to out: inout [UInt8]) {
    if isASCII {
      out.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    } else {
      out.append(contentsOf: string.utf8)
    }
  }
}
