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
      "The '\(name)' operator failed: \(error.record.exception.message.string).", id: "OperatorFailed",
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

extension CoreStrings {
  /// What has no meaning in this program.
  static func refused(_ command: String) -> RuntimeException {
    make("\(command) is not available here.", "NotSupported", .notImplemented, .null, .psNotSupported)
  }
  static func helpNotFound(_ name: String) -> RuntimeException {
    make(
      "Get-Help could not find \(name) in a help file in this session. To download updated help topics type: \"Update-Help\". To get "
        + "help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.",
      "HelpNotFound", .resourceUnavailable, .null, .helpNotFound)
  }
  static func historyNotFound(_ id: Int64) -> RuntimeException {
    make("Cannot locate the history for Id \(id).", "GetHistoryNoHistoryForId", .objectNotFound, .long(id), .argument)
  }
  static func badHistory() -> RuntimeException {
    make(
      "Cannot add history because the format of the input object is not correct.", "AddHistoryInvalidInput",
      .invalidData, .null,
      .invalidData)
  }
  static func jobNotFound(id: Int32) -> RuntimeException {
    make(
      "The command cannot find a job with the job ID \(id). Verify the value of the Id parameter and then try the command again.",
      "JobWithSpecifiedSessionNotFound", .objectNotFound, .int(id), .psArgument)
  }
  static func jobNotFound(name: String) -> RuntimeException {
    make(
      "The command cannot find the job because the job name \(name) was not found. Verify the value of the Name parameter, and then "
        + "try the command again.", "JobWithSpecifiedNameNotFound", .objectNotFound, .text(name), .psArgument)
  }
  static func manifestNotFound(_ path: String) -> RuntimeException {
    make(
      "The specified module '\(path)' was not loaded because no valid module file was found in any module directory.",
      "Modules_ModuleNotFound", .resourceUnavailable, .text(path), .fileNotFound)
  }
  static func badManifestPath(_ path: String) -> RuntimeException {
    make(
      "The specified path '\(path)' is not valid. The path must resolve to a single file with a '.psd1' file name extension. Change "
        + "the value of the Path argument to point to a valid psd1 file, and then try again.",
      "Modules_InvalidModuleManifestPath",
      .invalidArgument, .text(path), .psArgument)
  }
  static func transcriptNotWritable(_ path: String) -> RuntimeException {
    make(
      "Could not find a part of the path '\(path)'.", "CannotStartTranscription", .invalidOperation, .null,
      .psInvalidOperation)
  }
  static func transcriptExists(_ path: String) -> RuntimeException {
    make(
      "File \(path) already exists and NoClobber was specified.", "NoClobber", .resourceExists, .text(path),
      .psInvalidOperation)
  }
  static func noTranscript() -> RuntimeException {
    make(
      "An error occurred stopping transcription: The host is not currently transcribing.", "InvalidOperation",
      .invalidOperation,
      .null, .psInvalidOperation)
  }

  private static func make(
    _ message: String, _ id: String, _ category: ErrorCategory, _ target: Value, _ type: PSType
  ) -> RuntimeException {
    RuntimeException(message, id: id, category: category, target: target, type: type)
  }
}

extension PSType {
  nonisolated(unsafe) static let helpNotFound = PSType(
    "Microsoft.PowerShell.Commands.HelpNotFoundException", base: .systemException)
  nonisolated(unsafe) static let invalidData = PSType("System.IO.InvalidDataException", base: .systemException)
}
