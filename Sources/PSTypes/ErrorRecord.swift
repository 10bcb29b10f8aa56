import PSRuntime

/// `ErrorRecord.CategoryInfo`: the category with activity, reason and target.
public final class ErrorCategoryInfoObject: Obj {
  public let record: ErrorRecord
  public init(_ record: ErrorRecord) {
    self.record = record
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.ErrorCategoryInfo") }

  /// The exception's name unless the record says otherwise.
  var reason: String { record.categoryReason.isEmpty ? record.exception.type.name : record.categoryReason }

  func targetName(_ context: RuntimeContext) -> String {
    record.categoryTargetName ?? (try? LanguagePrimitives.dotNetText(record.target, context).string) ?? ""
  }
  var targetType: String { record.categoryTargetType ?? (record.target.isNull ? "" : record.target.base.type.name) }

  public override func text(_ context: RuntimeContext) -> PSString {
    let target = targetName(context)
    let shown =
      "\(record.category.name): (\(shortened(target)):\(shortened(targetType))) [\(shortened(record.categoryActivity))], \(reason)"
    return PSString.make(shown)
  }

  /// Long names are cut in the middle as PowerShell cuts them.
  private func shortened(_ text: String) -> String {
    let units = Array(text)
    guard units.count > 40 else { return text }
    return String(units.prefix(15)) + "\u{2026}" + String(units.suffix(15))
  }
}

extension DotNetTypes {
  private static func record(_ value: Value) -> ErrorRecord? { value.asObject as? ErrorRecord }

  static let errorRecord = TypeDefinition(
    "System.Management.Automation.ErrorRecord",
    [
      .constructor { call in
        guard let exception = call.object(0) as? ExceptionObject else {
          throw MemberStrings.dotnet(
            .psArgumentNull,
            "Cannot process argument because the value of argument \"exception\" is null. Change the value of argument \"exception\" to a non-null value."
          )
        }
        let category = ErrorCategory(rawValue: Int32(truncatingIfNeeded: call.enumValue(2))) ?? .notSpecified
        return .object(
          ErrorRecord(exception, id: call.text(1).string, category: category, target: call[3].isUnset ? .null : call[3])
        )
      },
      .property("Exception", get: { value, _ in record(value).map { .object($0.exception) } ?? .null }),
      .property("TargetObject", get: { value, _ in record(value)?.target ?? .null }),
      .property(
        "CategoryInfo", get: { value, _ in record(value).map { .object(ErrorCategoryInfoObject($0)) } ?? .null }),
      .property(
        "FullyQualifiedErrorId", get: { value, _ in record(value).map { .text($0.fullyQualifiedErrorId) } ?? .null }),
      .property(
        "ErrorDetails",
        get: { value, _ in
          guard let details = record(value)?.details else { return .null }
          return .object(ErrorDetailsObject(details, record(value)?.recommendedAction))
        },
        set: { value, new, context in
          record(value)?.details =
            try (new.asObject as? ErrorDetailsObject)?.message ?? LanguagePrimitives.text(new, context)
        }),
      .property("InvocationInfo", get: { value, _ in record(value)?.invocation.map { .object($0) } ?? .null }),
      .property("ScriptStackTrace", get: { value, _ in record(value).map { .string($0.scriptStackTrace) } ?? .null }),
      .property("PipelineIterationInfo", get: { _, _ in .object(ListObject([], type: .psObjectCollection)) }),
      .method("ToString") { call in .string(record(call.target)?.text(call.context) ?? .empty) },
    ])

  static let errorDetails = TypeDefinition(
    "System.Management.Automation.ErrorDetails",
    [
      .constructor(signatures: ["new(string message)"]) { call in .object(ErrorDetailsObject(call.text(0), nil)) },
      .property(
        "Message", type: "string",
        get: { value, _ in (value.asObject as? ErrorDetailsObject).map { .string($0.message) } ?? .null }),
      .property(
        "RecommendedAction", type: "string",
        get: { value, _ in .string((value.asObject as? ErrorDetailsObject)?.action ?? .empty) },
        set: { value, new, context in
          (value.asObject as? ErrorDetailsObject)?.action = try LanguagePrimitives.text(new, context)
        }),
    ])

  private static func info(_ value: Value) -> ErrorCategoryInfoObject? { value.asObject as? ErrorCategoryInfoObject }

  static let errorCategoryInfo = TypeDefinition(
    "System.Management.Automation.ErrorCategoryInfo",
    [
      .property(
        "Category",
        get: { value, _ in
          .object(
            EnumObject(
              PSType.builtin("System.Management.Automation.ErrorCategory"),
              Int64(info(value)?.record.category.rawValue ?? 0)))
        }),
      .property(
        "Activity", get: { value, _ in .text(info(value)?.record.categoryActivity ?? "") },
        set: { value, new, context in
          info(value)?.record.categoryActivity = try LanguagePrimitives.text(new, context).string
        }),
      .property(
        "Reason", get: { value, _ in .text(info(value)?.reason ?? "") },
        set: { value, new, context in
          info(value)?.record.categoryReason = try LanguagePrimitives.text(new, context).string
        }),
      .property(
        "TargetName", get: { value, context in .text(info(value)?.targetName(context) ?? "") },
        set: { value, new, context in
          info(value)?.record.categoryTargetName = try LanguagePrimitives.text(new, context).string
        }),
      .property(
        "TargetType", get: { value, _ in .text(info(value)?.targetType ?? "") },
        set: { value, new, context in
          info(value)?.record.categoryTargetType = try LanguagePrimitives.text(new, context).string
        }),
      .method("GetMessage") { call in .string(info(call.target)?.text(call.context) ?? .empty) },
      .method("ToString") { call in .string(info(call.target)?.text(call.context) ?? .empty) },
    ])

  /// Errors of PowerShell that carry a record.
  static let runtimeException = TypeDefinition(
    "System.Management.Automation.RuntimeException",
    [
      .property(
        "ErrorRecord", type: "System.Management.Automation.ErrorRecord",
        get: { value, _ in
          guard let exception = value.asObject as? ExceptionObject else { return .null }
          if let record = exception.record { return .object(record) }
          let record = ErrorRecord(exception, id: "RuntimeException", category: .notSpecified)
          exception.record = record
          return .object(record)
        }),
      .property(
        "WasThrownFromThrowStatement", type: "bool",
        get: { value, _ in
          .bool((value.asObject as? ExceptionObject)?.isThrown ?? false)
        }),
    ])
}

/// `ErrorRecord.ErrorDetails`.
public final class ErrorDetailsObject: Obj {
  public let message: PSString
  public var action: PSString?
  public init(_ message: PSString, _ action: PSString?) {
    self.message = message
    self.action = action
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.ErrorDetails") }
  public override func text(_ context: RuntimeContext) -> PSString { message }
}
