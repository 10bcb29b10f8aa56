import PSEngine
import PSRuntime

/// Texts and ids of errors of the commands that read text: Select-String, Get-FileHash, ConvertFrom-StringData.
enum TextStrings {
  // MARK: - String data

  static func invalidDataLine(_ line: String) -> RuntimeException {
    invalidOperation("Data line '\(line)' is not in 'name=value' format. ")
  }
  static func dataItemAlreadyDefined(_ line: String, _ name: String) -> RuntimeException {
    invalidOperation("Data item '\(name)' in line '\(line)' is already defined. ")
  }
  static func badEscape(_ error: RegexParseError) -> RuntimeException {
    RuntimeException(
      error.message, id: "System.Text.RegularExpressions.RegexParseException", category: .notSpecified,
      type: PSType.builtin("System.Text.RegularExpressions.RegexParseException"))
  }
  private static func invalidOperation(_ message: String) -> RuntimeException {
    RuntimeException(message, id: "InvalidOperation", category: .invalidOperation, type: .psInvalidOperation)
  }

  // MARK: - Select-String

  static func invalidRegex(_ pattern: String, _ reason: String) -> ErrorRecord {
    ErrorRecord(
      "The string \(pattern) is not a valid regular expression: \(reason)", id: "InvalidRegex",
      category: .invalidArgument, type: .argument)
  }
  static func unreadable(_ path: String, _ reason: String) -> ErrorRecord {
    ErrorRecord(
      "The file \(path) cannot be read: \(reason)", id: "ProcessingFile", category: .invalidArgument, type: .argument)
  }
  static func noFiles(_ provider: String) -> ErrorRecord {
    ErrorRecord(
      "The current provider (\(provider)) cannot open a file", id: "ProcessingFile", category: .invalidArgument,
      type: .argument)
  }
  static func cultureWithoutSimpleMatch() -> ErrorRecord {
    ErrorRecord(
      "The 'Culture' parameter can only be used with the 'SimpleMatch' parameter.",
      id: "CannotSpecifyCultureWithoutSimpleMatch", category: .invalidData, type: .invalidOperation)
  }
  static let filterContext =
    "The Context parameter was ignored, because it is not valid when searching results that are piped from Select-String output."

  // MARK: - File hashes

  static func hashedFileNotFound(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Could not find file '\(path)'.", id: "FileNotFound", category: .objectNotFound, target: .text(path),
      type: PSType.builtin("System.IO.FileNotFoundException"))
  }
  static func hashedPathNotFound(_ cause: ErrorRecord, _ given: String) -> ErrorRecord {
    ErrorRecord(cause.exception, id: "FileNotFound", category: .objectNotFound, target: .text(given))
  }
  static func hashedFileUnreadable(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Access to the path '\(path)' is denied.", id: "UnauthorizedAccessError", category: .invalidData,
      target: .text(path), type: PSType.builtin("System.UnauthorizedAccessException"))
  }

  // MARK: - Format-Hex

  static func onlyFiles(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "The given path '\(path)' is not supported. This command only supports the FileSystem Provider paths.",
      id: "FormatHexOnlySupportsFileSystemPaths", category: .invalidArgument, target: .text(path), type: .argument)
  }
  static func shownFileNotFound(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Could not find file '\(path)'.", id: "FormatHexIOError", category: .writeError, target: .text(path),
      type: .fileNotFound)
  }
  static func shownFileDenied(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Access to the path '\(path)' is denied.", id: "System.UnauthorizedAccessException", category: .notSpecified,
      target: .text(path), type: .unauthorizedAccess)
  }
  static func noHexadecimal(_ type: PSType) -> ErrorRecord {
    ErrorRecord(
      "Cannot convert input of type '\(type.fullName)' to hexadecimal. To view the hexadecimal formatting of its string "
        + "representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.",
      id: "FormatHexTypeNotSupported", category: .invalidArgument, target: .object(type), type: .argument)
  }
}
