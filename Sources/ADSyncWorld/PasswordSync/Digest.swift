import CNettle

/// Nettle's hash functions as Swift functions over bytes.
enum Digest {
  static func md4(_ bytes: [UInt8]) -> [UInt8] {
    var context = md4_ctx()
    var digest = [UInt8](repeating: 0, count: 16)
    nettle_md4_init(&context)
    nettle_md4_update(&context, bytes.count, bytes)
    nettle_md4_digest(&context, 16, &digest)
    return digest
  }

  static func md5(_ bytes: [UInt8]) -> [UInt8] {
    var context = md5_ctx()
    var digest = [UInt8](repeating: 0, count: 16)
    nettle_md5_init(&context)
    nettle_md5_update(&context, bytes.count, bytes)
    nettle_md5_digest(&context, 16, &digest)
    return digest
  }

  static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    var context = sha1_ctx()
    var digest = [UInt8](repeating: 0, count: 20)
    nettle_sha1_init(&context)
    nettle_sha1_update(&context, bytes.count, bytes)
    nettle_sha1_digest(&context, 20, &digest)
    return digest
  }

  /// PBKDF2 with HMAC-SHA256, 32 bytes.
  static func pbkdf2SHA256(_ secret: [UInt8], salt: [UInt8], iterations: UInt32) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: 32)
    nettle_pbkdf2_hmac_sha256(secret.count, secret, iterations, salt.count, salt, key.count, &key)
    return key
  }
}
