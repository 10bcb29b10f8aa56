import PSEngine
import PSRuntime

/// Writes a non-terminating error made of a message, an exception or a record.
///
/// The position shown is the caller's; at the top of a script there is none. Follows Microsoft.PowerShell.Utility/Write-Error.
struct WriteErrorCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Error", defaultParameterSet: "NoException")

  static let parameters: [Parameter<Self>] = [
    .init("Exception", .set("WithException", .mandatory, .position(0))) { $0.exception = $1 },
    .init(
      "Message", .set("NoException", .mandatory, .position(0), .valueFromPipeline), .set("WithException"),
      .alias("Msg"),
      .allowNull, .allowEmptyString
    ) { $0.message = $1 },
    .init("ErrorRecord", .set("ErrorRecord", .mandatory, .position(0))) { $0.errorRecord = $1 },
    .init("Category", .sets(["NoException", "WithException"])) { $0.category = $1 },
    .init("ErrorId", .sets(["NoException", "WithException"])) { $0.errorId = $1 },
    .init("TargetObject", .sets(["NoException", "WithException"])) { $0.target = $1 },
    .init("RecommendedAction") { $0.recommendedAction = $1 },
    .init("CategoryActivity", .alias("Activity")) { $0.activity = $1 },
    .init("CategoryReason", .alias("Reason")) { $0.reason = $1 },
    .init("CategoryTargetName", .alias("TargetName")) { $0.targetName = $1 },
    .init("CategoryTargetType", .alias("TargetType")) { $0.targetType = $1 },
  ]

  var exception: ExceptionObject?
  var message: PSString?
  var errorRecord: ErrorRecord?
  var category = ErrorCategoryParameter.notSpecified
  var errorId = ""
  var target: Value = .null
  var recommendedAction: PSString?
  var activity: String?
  var reason: String?
  var targetName: String?
  var targetType: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let record = errorRecord.map(WriteErrorCommand.copy) ?? makeRecord()
    if let recommendedAction {
      record.recommendedAction = recommendedAction
      record.details = record.details ?? record.exception.message
    }
    if let activity { record.categoryActivity = activity }
    if let reason { record.categoryReason = reason }
    if let targetName { record.categoryTargetName = targetName }
    if let targetType { record.categoryTargetType = targetType }
    try runtime.writeCallersError(record)
  }

  /// The record anew: it is reported from here.
  private static func copy(_ record: ErrorRecord) -> ErrorRecord {
    let made = ErrorRecord(record.exception, id: record.errorId, category: record.category, target: record.target)
    made.details = record.details
    made.recommendedAction = record.recommendedAction
    made.categoryReason = record.categoryReason
    made.categoryTargetName = record.categoryTargetName
    made.categoryTargetType = record.categoryTargetType
    return made
  }

  private func makeRecord() -> ErrorRecord {
    let exception = exception ?? ExceptionObject(.writeError, message ?? .empty)
    let id = errorId.isEmpty ? exception.exceptionType.fullName : errorId
    let record = ErrorRecord(exception, id: id, category: category.category, target: target)
    if self.exception != nil, let message, !message.isEmpty { record.details = message }
    return record
  }
}

/// `[ErrorCategory]` as a parameter.
enum ErrorCategoryParameter: Int64, EnumParameter {
  case notSpecified, openError, closeError, deviceError, deadlockDetected, invalidArgument, invalidData,
    invalidOperation
  case invalidResult, invalidType, metadataError, notImplemented, notInstalled, objectNotFound, operationStopped
  case operationTimeout, syntaxError, parserError, permissionDenied, resourceBusy, resourceExists, resourceUnavailable
  case readError, writeError, fromStdErr, securityError, protocolError, connectionError, authenticationError
  case limitsExceeded, quotaExceeded, notEnabled
  static let enumTypeName = "System.Management.Automation.ErrorCategory"
  var category: ErrorCategory { ErrorCategory(rawValue: Int32(truncatingIfNeeded: rawValue)) ?? .notSpecified }
}
