import PSRuntime

/// The numbers of JSON: whole ones as Int64 or BigInteger, others as Double; octal and hexadecimal ones as Json.NET takes them.
enum JsonNumber {
  static func value(_ text: String) -> Value? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "0"), bytes.count > 1 {
      if bytes[1] | 0x20 == UInt8(ascii: "x") { return Int64(text.dropFirst(2), radix: 16).map { .long($0) } }
      if !text.contains(where: { ".eE".contains($0) }) { return Int64(text, radix: 8).map { .long($0) } }
    }
    if text.contains(where: { ".eE".contains($0) }) {
      guard !text.hasSuffix("e"), !text.hasSuffix("E"), !text.lowercased().contains("x") else { return nil }
      return Double(text).map { .double($0) }
    }
    if let small = Int64(text), !text.hasPrefix("+") { return .long(small) }
    guard text.drop(while: { $0 == "-" }).allSatisfy(\.isNumber), text != "-" else { return nil }
    return BigInteger(digits: text).map { .boxed($0) }
  }
}
