import PSRuntime

/// Texts and ids of errors of the commands that read and write XML.
enum XmlStrings {
  // MARK: - Select-Xml

  static func nullPrefix(_ table: PSHashtable) -> ErrorRecord {
    ErrorRecord(
      "This command cannot be run because the prefix value in the Namespace parameter is null. Provide a valid value for the "
        + "prefix, and then run the command again.", id: "PrefixError", category: .invalidOperation,
      target: .object(table), type: .invalidOperation)
  }
  static func noFiles(_ provider: String, _ path: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot open the file because the current provider (\(provider)) cannot open files.", id: "ProcessingFile",
      category: .invalidOperation, target: .text(path), type: .invalidOperation)
  }
  static func unreadable(_ path: String, _ reason: ExceptionObject) -> ErrorRecord {
    ErrorRecord(
      ExceptionObject(
        .argument, PSString.make("The file '\(path)' cannot be read: \(reason.message.string)"), inner: reason),
      id: "ProcessingFile", category: .invalidArgument, target: .text(path))
  }
  static func notFound(_ path: String) -> RuntimeException {
    MemberStrings.dotnet(.fileNotFound, "Could not find file '\(path)'.")
  }
  static func denied(_ path: String) -> RuntimeException {
    MemberStrings.dotnet(.unauthorizedAccess, "Access to the path '\(path)' is denied.")
  }

  // MARK: - Serialization

  static let depthTooSmall = "Value of depth parameter must be greater than or equal to 1."
}
