import PSRuntime

/// Values as the text that a service's filter compares.
enum CloudText {
  static func of(_ value: Value?, _ context: RuntimeContext) -> String {
    guard let value, !value.isNull else { return "" }
    if case .bool(let flag) = value.base { return flag ? "true" : "false" }
    return (try? LanguagePrimitives.text(value, context).string) ?? ""
  }
}
