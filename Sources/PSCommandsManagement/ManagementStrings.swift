import PSEngine
import PSRuntime

/// Texts and ids of errors that the commands of Microsoft.PowerShell.Management raise.
enum ManagementStrings {
  static func hasChildren(_ path: String) -> String {
    "The item at \(path) has children and the Recurse parameter was not specified. If you continue, all children will be removed "
      + "with the item. Are you sure you want to continue?"
  }
  static func inUse(_ path: String) -> RuntimeException {
    make(
      "Cannot remove the item at '\(path)' because it is in use.", "CannotRemoveItem", .invalidOperation, path,
      .psInvalidOperation)
  }
  static func otherProvider() -> RuntimeException {
    make(
      "Cannot process argument because the source and destination paths did not resolve to the same provider.",
      "Argument",
      .invalidArgument, nil, .psArgument)
  }
  static func nullPath() -> RuntimeException {
    make(
      "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
      "NullPathNotPermitted",
      .invalidArgument, nil, .argumentNull)
  }
  static func noQualifier(_ path: String) -> RuntimeException {
    make(
      "Cannot parse path because path '\(path)' does not have a qualifier specified.", "ParsePathFormatError",
      .invalidArgument, path,
      .format)
  }
  static func invalidPath() -> RuntimeException {
    make(
      "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and "
        + "run the operation again.", "Argument", .invalidArgument, nil, .psArgument)
  }
  static func noHistory(back: Bool) -> RuntimeException {
    make(
      "There is no location history left to navigate \(back ? "backwards" : "forwards").", "InvalidOperation",
      .invalidOperation, nil,
      .invalidOperation)
  }
  static func noContent(_ path: String) -> RuntimeException {
    make(
      "An object at the specified path \(path) does not exist, or has been filtered by the -Include or -Exclude parameter.",
      "ItemNotFound", .objectNotFound, path, .exception)
  }
  static func totalCountAndTail() -> RuntimeException {
    make(
      "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.",
      "TailAndHeadCannotCoexist", .invalidOperation, nil, .invalidOperation)
  }
  static func propertyNotFound(_ name: String, _ path: String) -> RuntimeException {
    make("Property \(name) does not exist at path \(path).", "PropertyNotFound", .invalidArgument, path, .psArgument)
  }

  // MARK: - Processes

  static func noProcess(named name: String) -> RuntimeException {
    make(
      "Cannot find a process with the name \"\(name)\". Verify the process name and call the cmdlet again.",
      "NoProcessFoundForGivenName", .objectNotFound, name, .processCommand)
  }
  static func noProcess(id: Int32) -> RuntimeException {
    RuntimeException(
      "Cannot find a process with the process identifier \(id).", id: "NoProcessFoundForGivenId",
      category: .objectNotFound,
      target: .int(id), type: .processCommand)
  }
  static func cannotStop(_ name: String, _ id: Int32, _ reason: String) -> RuntimeException {
    make(
      "Cannot stop process \"\(name) (\(id))\" because of the following error: \(reason)", "CouldNotStopProcess",
      .closeError, name,
      .processCommand)
  }
  static func notStarted(_ path: String, in folder: String) -> RuntimeException {
    make(
      "This command cannot be run due to the error: An error occurred trying to start process '\(path)' with working directory "
        + "'\(folder)'. No such file or directory", "InvalidOperationException", .invalidOperation, nil,
      .invalidOperation)
  }
  static func timedOut(_ name: String, _ id: Int32) -> RuntimeException {
    make(
      "This command stopped operation of \"\(name) (\(id))\" because process \"\(name) (\(id))\" is not stopped in the specified "
        + "time-out.", "ProcessNotTerminated", .closeError, name, .timeout)
  }

  // MARK: - The system

  /// What this program does not do to the machine it runs on.
  static func refused(_ command: String) -> RuntimeException {
    make("\(command) is not available here.", "NotSupported", .notImplemented, nil, .psNotSupported)
  }
  static func noTimeZone(_ name: String) -> RuntimeException {
    make(
      "The time zone ID '\(name)' was not found on the local computer.", "TimeZoneNotFound", .invalidArgument, name,
      .timeZoneNotFound)
  }
  static func testFailed(_ name: String) -> RuntimeException {
    make(
      "Testing connection to computer '\(name)' failed: Cannot resolve the target name.", "TestConnectionException",
      .resourceUnavailable, name, .pingException)
  }

  private static func make(
    _ message: String, _ id: String, _ category: ErrorCategory, _ target: String?, _ type: PSType
  ) -> RuntimeException {
    RuntimeException(message, id: id, category: category, target: target.map(Value.text) ?? .null, type: type)
  }
}

extension PSType {
  nonisolated(unsafe) static let processCommand = PSType(
    "Microsoft.PowerShell.Commands.ProcessCommandException", base: .systemException)
  nonisolated(unsafe) static let timeout = PSType("System.TimeoutException", base: .systemException)
  nonisolated(unsafe) static let timeZoneNotFound = PSType("System.TimeZoneNotFoundException", base: .exception)
  nonisolated(unsafe) static let pingException = PSType(
    "System.Net.NetworkInformation.PingException", base: .invalidOperation)
}
