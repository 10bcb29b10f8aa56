import PSRuntime

/// Texts and ids of errors of Import-PowerShellDataFile and Import-LocalizedData.
enum DataFileStrings {
  static func notFound(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", category: .invalidArgument,
      target: .text(path), type: .argument)
  }
  static func invalid(_ path: String, _ id: String) -> ErrorRecord {
    ErrorRecord(
      "The file '\(path)' could not be parsed as a PowerShell Data File.", id: id, category: .invalidData,
      target: .text(path), type: .invalidOperation)
  }
  static func dynamicExpression(_ text: String) -> RuntimeException {
    MemberStrings.invalidOperation(
      "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: "
        + "\(text).")
  }

  // MARK: - Import-LocalizedData

  static func noDataFile(_ name: String, in folder: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot find the PowerShell data file '\(name)' in directory '\(folder)', or in any parent culture directories.",
      id: "ImportLocalizedData", category: .objectNotFound, target: .text(folder + "/" + name),
      type: .psInvalidOperation)
  }
  static func badVariable(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "The BindingVariable name '\(name)' is invalid.", id: "ImportLocalizedData", category: .invalidArgument,
      target: .text(name), type: .psInvalidOperation)
  }
  static func noScript() -> RuntimeException {
    invalidOperation(
      "The FileName parameter was not specified. The FileName parameter is required when Import-LocalizedData is not "
        + "called from a script file.")
  }
  static func nameHasPath() -> RuntimeException {
    invalidOperation("The argument for the FileName parameter should not contain a path.")
  }
  static func loading(_ path: String, _ reason: ExceptionObject) -> RuntimeException {
    invalidOperation(
      "The following error occurred while PowerShell was loading the '\(path)' script data file:\n"
        + "\(reason.message.string).", inner: reason)
  }
  private static func invalidOperation(_ message: String, inner: ExceptionObject? = nil) -> RuntimeException {
    RuntimeException(
      message, id: "InvalidOperation", category: .invalidOperation, type: .psInvalidOperation, inner: inner)
  }
}
