import PSRuntime

/// What CLI-XML writes of an error record.
enum CliXmlErrorRecord {
  static func notes(_ record: ErrorRecord, _ context: RuntimeContext) throws -> [(name: String, value: Value)] {
    let info = try MemberAccess.get(.object(record), PSString.make("CategoryInfo"), context)
    func category(_ name: String) throws -> Value { try MemberAccess.get(info, PSString.make(name), context) }
    let text = try LanguagePrimitives.text(info, context)
    return [
      ("Exception", .object(record.exception)), ("TargetObject", record.target),
      ("FullyQualifiedErrorId", .text(record.fullyQualifiedErrorId)), ("InvocationInfo", .null),
      ("ErrorCategory_Category", .int(record.category.rawValue)),
      ("ErrorCategory_Activity", try category("Activity")), ("ErrorCategory_Reason", try category("Reason")),
      ("ErrorCategory_TargetName", try category("TargetName")),
      ("ErrorCategory_TargetType", try category("TargetType")), ("ErrorCategory_Message", .string(text)),
      ("SerializeExtendedInfo", .bool(false)), ("ErrorDetails_ScriptStackTrace", .string(record.scriptStackTrace)),
    ]
  }
}
