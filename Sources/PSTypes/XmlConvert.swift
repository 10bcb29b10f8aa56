import PSRuntime

extension DotNetTypes {
  /// `XmlConvert`: values in the spelling of XML schemas, durations among them.
  static let xmlConvert = TypeDefinition(
    "System.Xml.XmlConvert",
    [
      .staticMethod(
        "ToString",
        signatures: [
          "string ToString(bool value)", "string ToString(int value)", "string ToString(long value)",
          "string ToString(double value)", "string ToString(decimal value)", "string ToString(char value)",
          "string ToString(timespan value)", "string ToString(guid value)", "string ToString(datetime value)",
          "string ToString(datetime value, string format)",
          "string ToString(datetime value, System.Xml.XmlDateTimeSerializationMode dateTimeOption)",
        ]
      ) { call in .text(try xmlText(call)) },
      .staticMethod("ToBoolean", signatures: ["bool ToBoolean(string s)"]) { call in
        switch StringFunctions.trim(call.text(0)).string {
        case "true", "1": return .bool(true)
        case "false", "0": return .bool(false)
        case let text: throw MemberStrings.format("The string '\(text)' is not a valid Boolean value.")
        }
      },
      .staticMethod("ToInt32", signatures: ["int ToInt32(string s)"]) { call in
        guard let value = Int32(call.text(0).string) else {
          throw MemberStrings.format("The input string '\(call.text(0).string)' was not in a correct format.")
        }
        return .int(value)
      },
      .staticMethod("ToTimeSpan", signatures: ["timespan ToTimeSpan(string s)"]) { call in
        let text = call.text(0).string
        guard let span = XmlDuration.span(text) else {
          throw MemberStrings.format("The string '\(text)' is not a valid TimeSpan value.")
        }
        return .timeSpan(span)
      },
    ])

  private static func xmlText(_ call: MethodCall) throws -> String {
    switch call[0].base {
    case .bool(let value): return value ? "true" : "false"
    case .timeSpan(let value): return XmlDuration.text(value)
    case .dateTime(let value):
      let format = call.optionalText(1)?.string ?? "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"
      return (try? DateFormat.text(value, format, .invariant)) ?? ""
    case .double(let value) where value.isInfinite: return value < 0 ? "-INF" : "INF"
    case .double(let value): return NumberFormat.roundTrip(value)
    default: return try LanguagePrimitives.text(call[0], call.context).string
    }
  }
}
