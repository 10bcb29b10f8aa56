/// Base64 as .NET writes it: padded, no line breaks.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  public static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      let group = UInt32(bytes[index]) << 16 | UInt32(second) << 8 | UInt32(third)
      result.append(alphabet[Int(group >> 18)])
      result.append(alphabet[Int(group >> 12 & 63)])
      result.append(index + 1 < bytes.count ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
      result.append(index + 2 < bytes.count ? alphabet[Int(group & 63)] : UInt8(ascii: "="))
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes; nil when the text is not base64. White space is skipped.
  public static func decode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    var group: UInt32 = 0
    var count = 0
    var padding = 0
    for byte in text.utf8 where byte != 32 && byte != 10 && byte != 13 && byte != 9 {
      if byte == UInt8(ascii: "=") {
        padding += 1
        group <<= 6
      } else {
        guard padding == 0, let digit = alphabet.firstIndex(of: byte) else { return nil }
        group = group << 6 | UInt32(digit)
      }
      count += 1
      if count == 4 {
        result += [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)]
        (group, count) = (0, 0)
      }
    }
    guard count == 0, padding <= 2 else { return nil }
    result.removeLast(min(padding, result.count))
    return result
  }
}
