import PSRuntime

/// Where a reader stands, as Json.NET writes it: `a.b[2]['x y']`.
struct JsonPath {
  private enum Step {
    case object(name: PSString?)
    case array(index: Int)
  }
  private var steps: [Step] = []

  mutating func enterObject() { steps.append(.object(name: nil)) }
  mutating func enterArray() { steps.append(.array(index: 0)) }
  mutating func leave() { _ = steps.popLast() }
  mutating func set(_ name: PSString) { if !steps.isEmpty { steps[steps.count - 1] = .object(name: name) } }
  mutating func advance() {
    if case .array(let index)? = steps.last { steps[steps.count - 1] = .array(index: index + 1) }
  }

  var text: String {
    var result = ""
    for step in steps {
      switch step {
      case .object(nil): break
      case .object(let name?):
        let plain = name.string
        if plain.contains(where: { " '/\"[](){}.\t\n\r\u{c}\u{8}\\,:;".contains($0) }) {
          result += "['" + plain.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "']"
        } else {
          result += (result.isEmpty ? "" : ".") + plain
        }
      case .array(let index): result += "[\(index)]"
      }
    }
    return result
  }
}

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
