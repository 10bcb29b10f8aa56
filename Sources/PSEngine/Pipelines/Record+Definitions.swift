import PSLanguage
import PSRuntime

extension EngineTypes {
  private typealias Informational = Face<InformationalRecord>
  static let informationalRecord = TypeDefinition(
    "System.Management.Automation.InformationalRecord",
    [
      Informational.get("InvocationInfo", "System.Management.Automation.InvocationInfo") { record, _ in
        .optional(record.invocation)
      },
      Informational.string("Message") { $0.message },
      Informational.get("PipelineIterationInfo", "System.Collections.ObjectModel.ReadOnlyCollection[int]") { _, _ in
        .null
      },
    ])

  private typealias Information = Face<InformationRecord>
  static let informationRecord = TypeDefinition(
    "System.Management.Automation.InformationRecord",
    [
      .constructor(signatures: ["new(System.Object messageData, string source)"]) { call in
        .object(InformationRecord(call[0], source: try LanguagePrimitives.text(call[1], call.context)))
      },
      Information.text("Computer") { _ in "localhost" },
      Information.get("ManagedThreadId", "uint") { _, _ in .uint(1) },
      Information.get("MessageData", "System.Object") { record, _ in record.messageData },
      Information.get("NativeThreadId", "uint") { _, _ in .uint(1) },
      Information.get("ProcessId", "uint") { _, _ in .uint(1) },
      Information.string("Source") { $0.source },
      Information.get("Tags", "System.Collections.Generic.List[string]") { record, context in
        let type = context.types.resolve("System.Collections.Generic.List[string]") ?? .arrayList
        return .object(ListObject(record.tags.map { .string($0) }, type: type, elementType: .string))
      },
      Information.get("TimeGenerated", "datetime") { record, context in
        .dateTime(record.timeGenerated ?? context.services.now)
      },
      Information.text("User") { _ in "" },
      Information.method("ToString", "string ToString()") { record, _, context in .string(try record.text(context)) },
    ])

  private typealias HostMessage = Face<HostInformationMessage>
  static let hostInformationMessage = TypeDefinition(
    "System.Management.Automation.HostInformationMessage",
    [
      HostMessage.get("BackgroundColor", "System.Nullable[System.ConsoleColor]") { object, context in
        object.background.map { $0.value(context.types) } ?? .null
      },
      HostMessage.get("ForegroundColor", "System.Nullable[System.ConsoleColor]") { object, context in
        object.foreground.map { $0.value(context.types) } ?? .null
      },
      HostMessage.string("Message") { $0.message },
      HostMessage.get("NoNewLine", "System.Nullable[bool]") { object, _ in .bool(object.noNewLine) },
      HostMessage.method("ToString", "string ToString()") { object, _, _ in .string(object.message) },
    ])

  private typealias Progress = Face<ProgressRecord>
  static let progressRecord = TypeDefinition(
    "System.Management.Automation.ProgressRecord",
    [
      Progress.string("Activity") { $0.activity },
      Progress.get("ActivityId", "int") { record, _ in .int(record.activityId) },
      Progress.string("CurrentOperation") { $0.currentOperation },
      Progress.get("ParentActivityId", "int") { record, _ in .int(record.parentActivityId) },
      Progress.get("PercentComplete", "int") { record, _ in .int(record.percentComplete) },
      Progress.get("SecondsRemaining", "int") { record, _ in .int(record.secondsRemaining) },
      Progress.string("StatusDescription") { $0.statusDescription },
    ])
}
