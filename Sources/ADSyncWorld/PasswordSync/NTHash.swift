import CNettle

/// The hash that a domain controller keeps of a password: MD4 of its UTF-16 text.
///
/// It never shows itself: neither as text nor in a debugger's mirror.
public struct NTHash: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  private let first: UInt64
  private let second: UInt64

  /// The hash of a clear password.
  public init(password: String) {
    var text: [UInt8] = []
    text.reserveCapacity(password.utf8.count * 2)
    for unit in password.utf16 {
      text.append(UInt8(unit & 0xFF))
      text.append(UInt8(unit >> 8))
    }
    self.init(bytes: Digest.md4(text))
  }

  /// Takes the 16 bytes of a hash; missing ones are 0.
  init(bytes: [UInt8]) {
    let padded = bytes + Array(repeating: 0, count: max(0, 16 - bytes.count))
    first = padded[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    second = padded[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The 16 bytes.
  var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? first : second) >> UInt64(56 - $0 % 8 * 8)) }
  }

  public var description: String { "NTHash" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
