/// The password of a cloud user as the cloud keeps it: a salted PBKDF2 value, never a clear password.
///
/// A synchronized value is derived when somebody first signs in with it: the result is the same, and a directory of
/// 100,000 users does not wait for 100 million rounds.
struct CloudCredential: CustomStringConvertible, CustomReflectable {
  /// Where a password came from.
  enum Origin: Sendable {
    case synchronized
    case setInCloud
  }

  static let iterations: UInt32 = 1000

  let origin: Origin
  let salt: [UInt8]
  private var derived: [UInt8]?
  let source: NTHash

  init(_ hash: NTHash, salt: [UInt8], origin: Origin) {
    source = hash
    self.salt = salt
    self.origin = origin
  }

  /// Whether a clear password fits.
  mutating func accepts(_ password: String) -> Bool {
    let expected = derived ?? CloudCredential.derive(source, salt: salt)
    derived = expected
    return CloudCredential.derive(NTHash(password: password), salt: salt) == expected
  }

  /// The documented chain: 16 bytes, 32 hexadecimal characters, UTF-16, salt, 1000 rounds of PBKDF2 with HMAC-SHA256.
  static func derive(_ hash: NTHash, salt: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in hash.bytes {
      text += [digits[Int(byte >> 4)], 0, digits[Int(byte & 15)], 0]
    }
    return Digest.pbkdf2SHA256(text, salt: salt, iterations: iterations)
  }

  var description: String { "CloudCredential" }
  var customMirror: Mirror { Mirror(self, children: []) }
}
