import PSLanguage
import PSRuntime

/// The category of an error as an object: `ErrorRecord.CategoryInfo`.
public final class ErrorCategoryObject: Obj {
  public let record: ErrorRecord
  public init(_ record: ErrorRecord) {
    self.record = record
    super.init()
  }
  public override var type: PSType { .errorCategoryInfo }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(record.categoryText(context)) }
}

/// A replacement for an error's message: `ErrorRecord.ErrorDetails`.
public final class ErrorDetailsObject: Obj {
  public var message: PSString
  public var recommendedAction: PSString
  public init(_ message: PSString, recommendedAction: PSString = .empty) {
    self.message = message
    self.recommendedAction = recommendedAction
    super.init()
  }
  public override var type: PSType { .errorDetails }
  public override func text(_ context: RuntimeContext) -> PSString { message }
}

extension ErrorRecord {
  /// The exception's type without its namespace, unless something else was said.
  public var reasonText: String { categoryReason.isEmpty ? exception.exceptionType.name : categoryReason }

  public func targetNameText(_ context: RuntimeContext) -> String {
    if let categoryTargetName { return categoryTargetName }
    if target.isNull { return "" }
    return ((try? LanguagePrimitives.text(target, context)) ?? .empty).string
  }

  public var targetTypeText: String {
    categoryTargetType ?? (target.isNull ? "" : target.base.type.name)
  }

  /// `ObjectNotFound: (name:String) [Get-Item], ItemNotFoundException`.
  public func categoryText(_ context: RuntimeContext) -> String {
    func cut(_ text: String) -> String {
      guard text.count > 40 else { return text }
      return text.prefix(19) + "…" + text.suffix(19)
    }
    let place = "(\(cut(targetNameText(context))):\(cut(targetTypeText)))"
    return "\(category.name): \(place) [\(categoryActivity)], \(reasonText)"
  }
}

extension PSType {
  nonisolated(unsafe) static let errorCategoryInfo = automationObject("ErrorCategoryInfo")
  nonisolated(unsafe) static let errorDetails = automationObject("ErrorDetails")
}

extension EngineTypes {
  private typealias Record = Face<ErrorRecord>

  static let errorRecord = TypeDefinition(
    "System.Management.Automation.ErrorRecord",
    [
      .constructor(signatures: [
        "new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)",
        "new(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)",
      ]) { call in try makeRecord(call) },
      Record.get("CategoryInfo", "System.Management.Automation.ErrorCategoryInfo") { record, _ in
        .object(ErrorCategoryObject(record))
      },
      Record.get("ErrorDetails", "System.Management.Automation.ErrorDetails", { record, _ in
        record.details.map { .object(ErrorDetailsObject($0, recommendedAction: record.recommendedAction ?? .empty)) } ?? .null
      }, set: { record, value, context in
        if let details = value.base.asObject as? ErrorDetailsObject {
          record.details = details.message
        } else {
          record.details = value.isNull ? nil : try LanguagePrimitives.text(value, context)
        }
      }),
      Record.get("Exception", "System.Exception") { record, _ in .object(record.exception) },
      Record.text("FullyQualifiedErrorId") { $0.fullyQualifiedErrorId },
      Record.get("InvocationInfo", "System.Management.Automation.InvocationInfo") { record, _ in .optional(record.invocation) },
      Record.get("PipelineIterationInfo", "System.Collections.ObjectModel.ReadOnlyCollection[int]") { _, _ in
        .array(PSArray([], of: .int32))
      },
      Record.string("ScriptStackTrace") { $0.scriptStackTrace },
      Record.get("TargetObject", "System.Object") { record, _ in record.target },
      Record.get("PSMessageDetails", "System.Object") { _, _ in .null },
      Record.method("ToString", "string ToString()") { record, _, context in .string(record.text(context)) },
    ])

  private static func makeRecord(_ call: MethodCall) throws -> Value {
    if let record = call[0].base.asObject as? ErrorRecord {
      let exception = call[1].base.asObject as? ExceptionObject ?? record.exception
      let copy = ErrorRecord(exception, id: record.errorId, category: record.category, target: record.target)
      copy.details = record.details
      return .object(copy)
    }
    guard let exception = call[0].base.asObject as? ExceptionObject else { return .null }
    let id = call[1].isNull ? "" : try LanguagePrimitives.text(call[1], call.context).string
    var category = ErrorCategory.notSpecified
    if let number = call[2].base.asObject as? EnumObject {
      category = ErrorCategory(rawValue: Int32(truncatingIfNeeded: number.rawValue)) ?? .notSpecified
    }
    let target: Value = call[3].isUnset ? .null : call[3]
    return .object(ErrorRecord(exception, id: id, category: category, target: target))
  }

  private typealias Category = Face<ErrorCategoryObject>
  static let errorCategoryInfo = TypeDefinition(
    "System.Management.Automation.ErrorCategoryInfo",
    [
      Category.get("Activity", "string", { object, _ in .text(object.record.categoryActivity) }, set: { object, value, context in
        object.record.categoryActivity = try LanguagePrimitives.text(value, context).string
      }),
      Category.get("Category", "System.Management.Automation.ErrorCategory") { object, context in
        enumValue("System.Management.Automation.ErrorCategory", Int64(object.record.category.rawValue), context)
      },
      Category.get("Reason", "string", { object, _ in .text(object.record.reasonText) }, set: { object, value, context in
        object.record.categoryReason = try LanguagePrimitives.text(value, context).string
      }),
      Category.get("TargetName", "string", { object, context in .text(object.record.targetNameText(context)) }, set: {
        object, value, context in object.record.categoryTargetName = try LanguagePrimitives.text(value, context).string
      }),
      Category.get("TargetType", "string", { object, _ in .text(object.record.targetTypeText) }, set: {
        object, value, context in object.record.categoryTargetType = try LanguagePrimitives.text(value, context).string
      }),
      Category.method("GetMessage", "string GetMessage()", "string GetMessage(cultureinfo uiCultureInfo)") {
        object, _, context in .text(object.record.categoryText(context))
      },
      Category.method("ToString", "string ToString()") { object, _, context in
        .text(object.record.categoryText(context))
      },
    ])

  private typealias Details = Face<ErrorDetailsObject>
  static let errorDetails = TypeDefinition(
    "System.Management.Automation.ErrorDetails",
    [
      .constructor(signatures: ["new(string message)"]) { call in
        .object(ErrorDetailsObject(try LanguagePrimitives.text(call[0], call.context)))
      },
      Details.string("Message") { $0.message },
      Details.get("RecommendedAction", "string", { object, _ in .string(object.recommendedAction) }, set: {
        object, value, context in object.recommendedAction = try LanguagePrimitives.text(value, context)
      }),
    ])

  private typealias Informational = Face<InformationalRecord>
  static let informationalRecord = TypeDefinition(
    "System.Management.Automation.InformationalRecord",
    [
      Informational.get("InvocationInfo", "System.Management.Automation.InvocationInfo") { record, _ in
        .optional(record.invocation)
      },
      Informational.string("Message") { $0.message },
      Informational.get("PipelineIterationInfo", "System.Collections.ObjectModel.ReadOnlyCollection[int]") { _, _ in .null },
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
