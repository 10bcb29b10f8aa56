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
    guard let cipher = Aes(key: key) else { return Hexadecimal.decode(text).map(string) }
    guard text.hasPrefix(header), let wrapped = Base64.decode(String(text.dropFirst(header.count))) else { return nil }
    let parts = string(wrapped).string.split(separator: "|")
    guard parts.count == 3, let vector = Base64.decode(String(parts[1])),
      let body = Hexadecimal.decode(String(parts[2]))
    else {
      return nil
    }
    return cipher.decrypt(body, vector: vector).map(string)
  }

  private static func string(_ bytes: [UInt8]) -> PSString {
    bytes.withUnsafeBufferPointer { TextEncoding.utf16LittleEndian.string($0) }
  }
}
