/// Windows security identifiers as bytes and text.
public enum SecurityIdentifier {
  /// `S-1-5-21-...` for the bytes of an identifier; nil when they are not one.
  public static func text(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 8, bytes[0] == 1, bytes.count == 8 + Int(bytes[1]) * 4 else { return nil }
    let authority = bytes[2..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let parts = stride(from: 8, to: bytes.count, by: 4).map { start in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32($1 * 8) }
    }
    return (["S-1", String(authority)] + parts.map(String.init)).joined(separator: "-")
  }

  /// The bytes of a text; nil when it is not an identifier.
  public static func bytes(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts.count <= 18, parts[0] == "S", parts[1] == "1", let authority = UInt32(parts[2]) else {
      return nil
    }
    var bytes: [UInt8] = [1, UInt8(parts.count - 3), 0, 0]
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: authority >> UInt32(24 - $0 * 8)) }
    for part in parts.dropFirst(3) {
      guard let number = UInt32(part) else { return nil }
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
    }
    return bytes
  }
}
