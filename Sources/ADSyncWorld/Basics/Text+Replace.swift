extension StringProtocol {
  /// This text with `{name}` replaced by the value of that name; unknown names stay.
  func filling(_ values: [(name: String, value: String)]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return String(self) }
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      result += values.first { $0.name == name }?.value ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
