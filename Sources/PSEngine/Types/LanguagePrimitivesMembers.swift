import PSRuntime

extension EngineTypes {
  private static func result(_ call: MethodCall) throws -> Int {
    let ignoringCase = call.count > 2 && LanguagePrimitives.isTrue(call[2])
    return try LanguagePrimitives.compare(call[0], call[1], ignoringCase: ignoringCase, call.context)
  }

  /// PowerShell's own conversions and comparisons as scripts call them.
  static let languagePrimitives = TypeDefinition(
    "System.Management.Automation.LanguagePrimitives",
    [
      .staticMethod(
        "ConvertTo",
        signatures: [
          "System.Object ConvertTo(System.Object valueToConvert, type resultType)",
          "System.Object ConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider)",
        ]
      ) { call in
        guard let type = call[1].asObject as? PSType else { throw MemberStrings.argumentNull("resultType") }
        return try LanguagePrimitives.convert(call[0], to: type, call.context)
      },
      .staticMethod("IsTrue", signatures: ["bool IsTrue(System.Object obj)"]) { call in
        .bool(LanguagePrimitives.isTrue(call[0]))
      },
      .staticMethod(
        "Equals",
        signatures: [
          "bool Equals(System.Object first, System.Object second)",
          "bool Equals(System.Object first, System.Object second, bool ignoreCase)",
        ]
      ) { call in
        let ignoringCase = call.count > 2 && LanguagePrimitives.isTrue(call[2])
        return .bool(try LanguagePrimitives.equals(call[0], call[1], ignoringCase: ignoringCase, call.context))
      },
      .staticMethod(
        "Compare",
        signatures: [
          "int Compare(System.Object first, System.Object second)",
          "int Compare(System.Object first, System.Object second, bool ignoreCase)",
        ]
      ) { call in .int(Int32(clamping: try result(call))) },
    ])
}
