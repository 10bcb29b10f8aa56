import PSEngine
import PSRuntime

/// Texts and ids of errors that the commands of Microsoft.PowerShell.Core raise.
enum CoreStrings {
  static func memberOfNull(_ name: PSString) -> RuntimeException {
    RuntimeException(
      "The property '\(name.string)' cannot be found on this object. Verify that the property exists.",
      id: "PropertyNotFoundStrict")
  }

  static func operatorNotSpecified() -> ErrorRecord {
    ErrorRecord(
      "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and "
        + "then try the command again.", id: "OperatorNotSpecified", category: .invalidArgument, type: .psArgument)
  }

  static func valueNotSpecified() -> ErrorRecord {
    ErrorRecord(
      "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and "
        + "then try the command again.", id: "ValueNotSpecifiedForWhereObject", category: .invalidArgument,
      type: .psArgument)
  }

  static func operatorFailed(_ name: String, _ error: RuntimeException, _ item: Value) -> ErrorRecord {
    ErrorRecord(
      "The '\(name)' operator failed: \(error.record.exception.message.string)", id: "OperatorFailed",
      category: .invalidOperation, target: item, type: .psInvalidOperation)
  }

  static func invalidStrictMode(_ text: PSString) -> ErrorRecord {
    ErrorRecord(
      "Cannot validate argument on parameter 'Version'. The '\(text.string)' argument is not a valid PowerShell language "
        + "strict mode version.", id: "InvalidPSVersion", category: .invalidArgument, type: .psArgument)
  }

  static let noModulesRemoved =
    "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in "
    + "the runspace."

  static func noRemoting(_ computer: String) -> String {
    "[\(computer)] Connecting to remote server \(computer) failed: remoting is not available here."
  }
}
