import ADSyncWorld
import PSEngine
import PSRuntime

/// Errors of commands on the simulated server.
enum ServerStrings {
  static func noServer() -> RuntimeException {
    RuntimeException(
      "This session has no simulated server: run without --plain.", id: "NoSimulatedServer",
      category: .resourceUnavailable)
  }

  /// What the world refused, as an error record.
  static func record(_ error: WorldError, types: TypeTable) -> ErrorRecord {
    let type = types.resolve(error.exceptionType) ?? .invalidOperation
    return ErrorRecord(
      error.message, id: error.id, category: category(error.category), target: error.target.map { .text($0) } ?? .null,
      type: type)
  }

  private static func category(_ category: WorldError.Category) -> ErrorCategory {
    switch category {
    case .authenticationError: .authenticationError
    case .closeError: .closeError
    case .invalidArgument: .invalidArgument
    case .invalidData: .invalidData
    case .invalidOperation: .invalidOperation
    case .notSpecified: .notSpecified
    case .objectNotFound: .objectNotFound
    case .operationStopped: .operationStopped
    case .parserError: .parserError
    case .permissionDenied: .permissionDenied
    case .readError: .readError
    case .resourceBusy: .resourceBusy
    case .resourceExists: .resourceExists
    case .resourceUnavailable: .resourceUnavailable
    case .writeError: .writeError
    }
  }

  static func noMatches() -> ErrorRecord {
    ErrorRecord("No matches found", id: "GetEventLogNoEntriesFound", category: .objectNotFound, type: .argument)
  }

  static func unexpected(_ value: Value, _ type: PSType) -> RuntimeException {
    RuntimeException(
      "Cannot convert the value of type \"\(value.type.fullName)\" to type \"\(type.fullName)\".",
      id: "InvalidCastFromTypeToType", category: .invalidArgument, target: value, type: .invalidCast)
  }

  static func noWinEvents() -> ErrorRecord {
    ErrorRecord(
      "No events were found that match the specified selection criteria.", id: "NoMatchingEventsFound",
      category: .objectNotFound, type: .exception)
  }

  static func scriptRefused(_ path: String, _ reason: String) -> RuntimeException {
    RuntimeException(
      "File \(path) cannot be loaded \(reason) For more information, see about_Execution_Policies at "
        + "https:/go.microsoft.com/fwlink/?LinkID=135170.",
      id: "UnauthorizedAccess", category: .securityError, type: .psSecurity)
  }

  static func serviceNotFound(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot find any service with service name '\(name)'.", id: "NoServiceFoundForGivenName",
      category: .objectNotFound, target: .text(name), type: .serviceCommand)
  }
}

extension PSType {
  nonisolated(unsafe) static let serviceCommand = PSType(
    "Microsoft.PowerShell.Commands.ServiceCommandException", base: .systemException)
  nonisolated(unsafe) static let psSecurity = PSType(
    "System.Management.Automation.PSSecurityException", base: .runtimeException)
}
