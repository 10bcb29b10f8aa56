import PSRuntime

/// The `ToString` that an object had when it was written, attached to what was read.
enum DeserializedText {
  private nonisolated(unsafe) static let name = PSString.make("ToString")

  static func member(_ text: PSString) -> PSMemberObject {
    let result: @Sendable (Value, [Value], RuntimeContext) throws -> Value = { [text = SharedText(text)] _, _, _ in
      .string(text.text)
    }
    let member = PSMemberObject(name: name, .codeMethod(result))
    member.shown = (
      "Method", "string ToString(), string ToString(string format, System.IFormatProvider formatProvider)"
    )
    return member
  }

  static func isAttached(to bag: PSCustomObject?) -> Bool {
    guard case .object(let o)? = bag?.slot(name), let member = o as? PSMemberObject,
      case .codeMethod = member.definition
    else { return false }
    return true
  }

  /// A text that no one changes.
  private struct SharedText: @unchecked Sendable {
    let text: PSString
    init(_ text: PSString) { self.text = text }
  }
}
