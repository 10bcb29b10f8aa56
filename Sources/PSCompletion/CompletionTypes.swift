import PSEngine
import PSRuntime

/// A completion as scripts see it.
final class CompletionResultObject: Obj {
  let result: CompletionResult
  init(_ result: CompletionResult) {
    self.result = result
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.CompletionResult") }
}

/// All completions of a place as scripts see them.
final class CommandCompletionObject: Obj {
  let completion: CommandCompletion
  let matches: ListObject
  init(_ completion: CommandCompletion) {
    self.completion = completion
    matches = ListObject(completion.matches.map { .object(CompletionResultObject($0)) }, type: .arrayList)
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.CommandCompletion") }
}

/// The members of the objects of completion.
public enum CompletionTypes {
  public static let definitions: [TypeDefinition] = [completion, result]

  private static let completion = TypeDefinition(
    "System.Management.Automation.CommandCompletion",
    [
      .property("CompletionMatches", get: { value, _ in all(value).map { .object($0.matches) } ?? .null }),
      .property("CurrentMatchIndex", get: { _, _ in .int(-1) }),
      .property(
        "ReplacementIndex", get: { value, _ in .int(Int32(clamping: all(value)?.completion.replacementIndex ?? -1)) }),
      .property(
        "ReplacementLength", get: { value, _ in .int(Int32(clamping: all(value)?.completion.replacementLength ?? -1)) }),
      .staticMethod(
        "CompleteInput",
        signatures: [
          "static System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options)"
        ]
      ) { call in
        guard let context = call.context as? ExecutionContext, case .int(let cursor) = call[1] else { return .null }
        let text = try LanguagePrimitives.text(call[0], context).string
        return .object(CommandCompletionObject(CompletionEngine(context).complete(text, at: Int(cursor))))
      },
    ])

  private static let result = TypeDefinition(
    "System.Management.Automation.CompletionResult",
    [
      .property("CompletionText", get: { value, _ in one(value).map { .text($0.text) } ?? .null }),
      .property("ListItemText", get: { value, _ in one(value).map { .text($0.listItem) } ?? .null }),
      .property("ToolTip", get: { value, _ in one(value).map { .text($0.toolTip) } ?? .null }),
      .property(
        "ResultType",
        get: { value, context in
          guard let kind = one(value)?.kind, let type = context.types.resolve(CompletionResultType.enumTypeName),
            type.isEnum
          else { return .null }
          return .object(EnumObject(type, kind.rawValue))
        }),
    ])

  private static func all(_ value: Value) -> CommandCompletionObject? {
    if case .object(let object) = value.base { object as? CommandCompletionObject } else { nil }
  }
  private static func one(_ value: Value) -> CompletionResult? {
    if case .object(let object) = value.base { (object as? CompletionResultObject)?.result } else { nil }
  }
}
