import Glibc

extension PSString {
  /// Whether the units are the same (`-ceq` on texts without linguistic characters, `String.Equals`).
  @inline(__always) public final func equalsOrdinal(_ other: PSString) -> Bool {
    if self === other { return true }
    guard header.units == other.header.units, header.form == other.header.form else { return false }
    return memcmp(bytes, other.bytes, count << Int(header.form)) == 0
  }

  /// Whether the texts are equal ignoring case by simple invariant folding (`OrdinalIgnoreCase`).
  public final func equalsIgnoringCase(_ other: PSString) -> Bool {
    if self === other { return true }
    let n = count
    guard n == other.count else { return false }
    if isASCII && other.isASCII { return PSString.asciiEqualIgnoringCase(bytes, other.bytes, n) }
    for i in 0..<n where PSString.fold(unit(i)) != PSString.fold(other.unit(i)) { return false }
    return true
  }

  /// The hash of the folded text, cached in the header; equal for texts that are equal ignoring case.
  @inline(__always) public final var hashIgnoringCase: UInt32 {
    header.hash != 0 ? header.hash : computeHash()
  }

  @inline(never) private final func computeHash() -> UInt32 {
    var h: UInt32 = 2_166_136_261
    if isASCII {
      let p = bytes
      for i in 0..<count {
        let b = p[i]
        h = (h ^ UInt32(b &- 0x61 < 26 ? b & 0xDF : b)) &* 16_777_619
      }
    } else {
      for i in 0..<count { h = (h ^ UInt32(PSString.fold(units[i]))) &* 16_777_619 }
    }
    if h == 0 { h = 1 }
    header.hash = h
    return h
  }

  /// The hash of the exact units.
  public final var hashOrdinal: UInt32 {
    var h: UInt32 = 2_166_136_261
    for i in 0..<count { h = (h ^ UInt32(unit(i))) &* 16_777_619 }
    return h
  }

  private static func asciiEqualIgnoringCase(
    _ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ n: Int
  ) -> Bool {
    for i in 0..<n where a[i] != b[i] {
      let x = a[i] | 0x20
      if x != b[i] | 0x20 || x &- 0x61 >= 26 { return false }
    }
    return true
  }

  /// Simple upper-case folding of one unit, as .NET's `ToUpperInvariant` of a char.
  public static func fold(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return unit &- 0x61 < 26 ? unit & 0xDF : unit }
    // Characters whose upper-case form is no simple invariant mapping: dotless i, long s.
    guard unit != 0x131, unit != 0x17F, let scalar = Unicode.Scalar(unit) else { return unit }
    let mapped = scalar.properties.uppercaseMapping.unicodeScalars
    guard mapped.count == 1, let first = mapped.first, first.value < 0x10000 else { return unit }
    return UInt16(truncatingIfNeeded: first.value)
  }
}

extension PSString {
  /// Whether the text equals a Swift string ignoring ASCII case; for names in code, without allocating.
  public final func equalsIgnoringCase(_ other: StaticString) -> Bool {
    isASCII && count == other.utf8CodeUnitCount && PSString.asciiEqualIgnoringCase(bytes, other.utf8Start, count)
  }
}

/// A key that compares texts ignoring case, for Swift dictionaries of names.
public struct NameKey: Hashable {
  public let text: PSString
  public init(_ text: PSString) { self.text = text }
  public init(_ text: String) { self.text = PSString.make(text) }
  public static func == (a: NameKey, b: NameKey) -> Bool { a.text.equalsIgnoringCase(b.text) }
  public func hash(into hasher: inout Hasher) { hasher.combine(text.hashIgnoringCase) }
}
