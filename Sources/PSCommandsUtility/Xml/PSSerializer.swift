import PSRuntime

/// `[System.Management.Automation.PSSerializer]`.
enum PSSerializer {
  static let definition = TypeDefinition(
    "System.Management.Automation.PSSerializer",
    [
      .staticMethod(
        "Serialize",
        signatures: [
          "string Serialize(System.Object source)", "string Serialize(System.Object source, int depth)",
          "string Serialize(System.Collections.Generic.IList[System.Object] source, int depth, bool enumerate)",
        ]
      ) { call in
        let depth = call.count > 1 ? try number(call[1], call.context) : 1
        if depth < 1 { throw MemberStrings.argument(XmlStrings.depthTooSmall) }
        let writer = CliXmlWriter(depth: depth, call.context)
        if call.count > 2, LanguagePrimitives.isTrue(call[2]), let items = call[0].elements {
          while let item = try items.next() { try writer.write(item) }
        } else {
          try writer.write(call[0])
        }
        return .text(writer.text)
      },
      .staticMethod("Deserialize", signatures: ["System.Object Deserialize(string source)"]) { call in
        let values = try values(call)
        return values.count == 1 ? values[0] : values.isEmpty ? .null : .array(PSArray(values))
      },
      .staticMethod("DeserializeAsList", signatures: ["System.Object[] DeserializeAsList(string source)"]) { call in
        .array(PSArray(try values(call)))
      },
    ])

  private static func number(_ value: Value, _ context: RuntimeContext) throws -> Int {
    if case .int(let number) = try LanguagePrimitives.convert(value, to: .int32, context) { Int(number) } else { 0 }
  }

  private static func values(_ call: MethodCall) throws -> [Value] {
    let reader = try CliXmlReader(try LanguagePrimitives.text(call[0], call.context).string, call.context)
    var result: [Value] = []
    while let value = try reader.next() { result.append(value) }
    return result
  }
}
