import PSRuntime
import PSTypes

/// The text form of secure strings: hexadecimal UTF-16 without a key, as on Linux; AES in PowerShell's envelope with one.
enum EncryptedText {
  /// What begins a text that was encrypted with a key.
  private static let header = "76492d1116743f0423413b16050a5345"

  static func encrypt(_ text: PSString, key: [UInt8]) -> String {
    let bytes = TextEncoding.utf16LittleEndian.bytes(of: text)
    guard let cipher = Aes(key: key) else { return Hexadecimal.encode(bytes, uppercase: false) }
    var generator = SystemRandomNumberGenerator()
    let vector = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let inner =
      "2|" + Base64.encode(vector) + "|" + Hexadecimal.encode(cipher.encrypt(bytes, vector: vector), uppercase: false)
    return header + Base64.encode(TextEncoding.utf16LittleEndian.bytes(of: PSString.make(inner)))
  }

  /// The text; nil where it is no such text or the key is wrong.
  static func decrypt(_ text: String, key: [UInt8]) -> PSString? {
    guard let cipher = Aes(key: key) else { return bytes(hex: text).map(string) }
    guard text.hasPrefix(header), let wrapped = Base64.decode(String(text.dropFirst(header.count))) else { return nil }
    let parts = string(wrapped).string.split(separator: "|")
    guard parts.count == 3, let vector = Base64.decode(String(parts[1])), let body = bytes(hex: String(parts[2])) else {
      return nil
    }
    return cipher.decrypt(body, vector: vector).map(string)
  }

  private static func string(_ bytes: [UInt8]) -> PSString {
    bytes.withUnsafeBufferPointer { TextEncoding.utf16LittleEndian.string($0) }
  }

  private static func bytes(hex: String) -> [UInt8]? {
    let digits = Array(hex)
    guard digits.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    for i in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(digits[i...i + 1]), radix: 16) else { return nil }
      result.append(byte)
    }
    return result
  }
}

/// Base 64 with padding.
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func encode(_ bytes: [UInt8]) -> String {
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = Array(bytes[start..<min(start + 3, bytes.count)])
      let padded = part + [UInt8](repeating: 0, count: 3 - part.count)
      let bits = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
      for i in 0..<4 { result.append(i <= part.count ? digits[bits >> (18 - 6 * i) & 63] : "=") }
    }
    return result
  }

  static func decode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    var bits = 0, count = 0
    for character in text where character != "=" {
      guard let value = digits.firstIndex(of: character) else { return nil }
      bits = (bits << 6 | value) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return result
  }
}
