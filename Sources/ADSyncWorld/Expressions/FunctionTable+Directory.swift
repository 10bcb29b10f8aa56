extension FunctionTable {
  static let directoryFunctions: [Function] = [
    Function("DNComponent", 2...2) { arguments, context in
      let parts = try components(arguments[0], "DNComponent", context)
      let index = try number(arguments[1], "DNComponent")
      guard index >= 1, index <= parts.count else { return .string("") }
      return .string(componentText(parts[Int(index) - 1]))
    },
    Function("DNComponentRev", 2...3) { arguments, context in
      var parts = try components(arguments[0], "DNComponentRev", context)
      if arguments.count > 2, arguments[2] == .string("DC") { parts.removeAll { $0.hasPrefixIgnoringCase("dc=") } }
      let index = try number(arguments[1], "DNComponentRev")
      guard index >= 1, index <= parts.count else { return .string("") }
      return .string(componentText(parts[parts.count - Int(index)]))
    },
    Function("EscapeDNComponent", 1...1) { arguments, _ in
      if arguments[0].isNull { return .null }
      let text = try text(arguments[0], "EscapeDNComponent")
      guard let equal = text.firstIndex(of: "=") else { return .string(DistinguishedName.escaped(text)) }
      return .string(text[...equal] + DistinguishedName.escaped(String(text[text.index(after: equal)...])))
    },
  ]

  private static func components(_ value: SyncValue, _ name: String, _ context: ExpressionContext) throws -> [String] {
    if value.isNull { return [] }
    if case .reference(let id) = value { return DistinguishedName.parts(context.resolve(id) ?? "") }
    return DistinguishedName.parts(try text(value, name))
  }

  /// The text after the equals sign, as it stands in the name.
  private static func componentText(_ part: String) -> String {
    part.firstIndex(of: "=").map { String(part[part.index(after: $0)...]) } ?? part
  }
}
