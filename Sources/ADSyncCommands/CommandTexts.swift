import ADSyncWorld
import PSEngine
import PSRuntime

/// The texts of errors that the commands on top of the world raise themselves; the world's own stand in `WorldError`.
enum CommandTexts {
  static func unexpected(_ value: Value, _ type: PSType) -> RuntimeException {
    RuntimeException(
      "Cannot convert the value of type \"\(value.type.fullName)\" to type \"\(type.fullName)\".",
      id: "InvalidCastFromTypeToType", category: .invalidArgument, target: value, type: .invalidCast)
  }

  static func noEventFound() -> ErrorRecord {
    ErrorRecord(
      "No matches found", id: "GetEventLogNoEntriesFound", category: .objectNotFound, type: .argument)
  }

  static func serviceNotFound(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot find any service with service name '\(name)'.", id: "NoServiceFoundForGivenName",
      category: .objectNotFound, target: .text(name), type: .serviceCommandException)
  }
}

extension WorldError {
  /// The error as PowerShell reports it.
  func record(_ context: RuntimeContext) -> ErrorRecord {
    let type =
      context.types.resolve(exceptionType)
      ?? PSType(exceptionType, base: exceptionType.hasPrefix("System.") ? .exception : .systemException)
    return ErrorRecord(
      message, id: id, category: category.psCategory, target: target.map { .text($0) } ?? .null, type: type)
  }
}

extension WorldError.Category {
  var psCategory: ErrorCategory {
    switch self {
    case .invalidArgument: .invalidArgument
    case .invalidData: .invalidData
    case .invalidOperation: .invalidOperation
    case .notSpecified: .notSpecified
    case .objectNotFound: .objectNotFound
    case .permissionDenied: .permissionDenied
    case .readError: .readError
    case .resourceBusy: .resourceBusy
    case .resourceExists: .resourceExists
    case .writeError: .writeError
    }
  }
}

extension PSType {
  nonisolated(unsafe) static let serviceCommandException = PSType(
    "Microsoft.PowerShell.Commands.ServiceCommandException", base: .systemException)
}
