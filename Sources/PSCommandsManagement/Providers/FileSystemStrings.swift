import PSEngine
import PSRuntime

/// Texts and ids of the file system's errors.
enum FileSystemStrings {
  static func unknownType() -> RuntimeException {
    argument(
      "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified."
    )
  }
  static func noTarget() -> RuntimeException {
    argument("Value cannot be null. (Parameter 'value')", type: .psArgumentNull, id: "ArgumentNull")
  }
  static func exists(_ path: String) -> RuntimeException {
    make("An item with the specified name \(path) already exists.", "DirectoryExist", .resourceExists, path)
  }
  static func alreadyExists(_ path: String) -> RuntimeException {
    make("The file '\(path)' already exists.", "MoveFileInfoItemIOError", .writeError, path)
  }
  static func moveIntoItself(_ path: String) -> RuntimeException {
    make("Source and destination path must be different.", "MoveDirectoryItemIOError", .writeError, path)
  }
  static func readOnly(_ path: String) -> RuntimeException {
    make(
      "You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.",
      "RemoveFileSystemItemUnAuthorizedAccess", .permissionDenied, path)
  }
  static func renameToPath() -> RuntimeException {
    argument("Cannot rename the specified target, because it represents a path or device name.")
  }
  static func copyOntoItself(_ path: String) -> RuntimeException {
    make("Cannot overwrite the item \(path) with itself.", "CopyError", .writeError, path)
  }
  static func folderOntoFile(_ path: String) -> RuntimeException {
    make(
      "Container cannot be copied onto existing leaf item.", "CopyContainerItemToLeafError", .invalidArgument, path,
      .psArgument)
  }
  static func propertyNotFound(_ name: String, _ path: String) -> RuntimeException {
    make(
      "Property \(name) does not exist at path \(path).", "System.Management.Automation.PSArgumentException",
      .invalidArgument, path,
      .psArgument)
  }
  static func cannotClear(_ name: String) -> RuntimeException {
    argument("Cannot clear the property '\(name)'. Only the property 'Attributes' can be cleared.")
  }
  static func driveRoot(_ root: String) -> RuntimeException {
    make(
      "The specified drive root \"\(root)\" either does not exist, or it is not a folder.", "DriveRootError",
      .readError, root)
  }
  static func cannotStart(_ path: String) -> RuntimeException {
    make(
      "An error occurred trying to start process '\(path)'. Permission denied", "InvokeItemError", .permissionDenied,
      path)
  }

  // MARK: - Content

  static func contentOfFolder(_ path: String) -> RuntimeException {
    RuntimeException(
      "Unable to get content because it is a directory: '\(path)'. Please use 'Get-ChildItem' instead.",
      id: "GetContainerContentException", category: .invalidOperation, type: .invalidOperation)
  }
  static func clearFolder(_ path: String) -> RuntimeException {
    make(
      "Unable to clear content of '\(path)' because it is a directory. Clear-Content is only supported on files.",
      "ClearDirectoryContent", .invalidOperation, path, .notSupported)
  }
  /// The same from `Set-Content`, which meets it as an error of .NET.
  static func setFolder(_ path: String) -> RuntimeException {
    RuntimeException(
      clearFolder(path).record.exception.message.string, id: "System.NotSupportedException", category: .notSpecified,
      type: .notSupported)
  }
  static func writeFolder(_ path: String) -> RuntimeException {
    make(
      "Access to the path '\(path)' is denied.", "GetContentWriterUnauthorizedAccessError", .permissionDenied, path,
      .unauthorizedAccess)
  }
  static func rawAndDelimiter() -> RuntimeException {
    argument(
      "The 'Raw' and 'Delimiter' parameters cannot be specified in the same command.", type: .invalidOperation,
      id: "InvalidOperation")
  }
  static func byteWanted() -> RuntimeException {
    argument("Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.")
  }
  /// The error of a file that cannot be opened: ids of `Get-Content` or `Set-Content`.
  static func opening(_ error: RuntimeException, _ path: String, isReader: Bool) -> RuntimeException {
    let type = error.record.exception.exceptionType
    let (word, category): (String, ErrorCategory) =
      type === PSType.directoryNotFound
      ? ("DirectoryNotFoundError", .objectNotFound)
      : type === PSType.fileNotFound
        ? ("FileNotFoundError", .objectNotFound)
        : type === PSType.unauthorizedAccess
          ? ("UnauthorizedAccessError", .permissionDenied)
          : ("IOError", isReader ? .readError : .writeError)
    let id = (isReader ? "GetContentReader" : "GetContentWriter") + word
    return RuntimeException(ErrorRecord(error.record.exception, id: id, category: category, target: .text(path)))
  }

  private static func make(
    _ message: String, _ id: String, _ category: ErrorCategory, _ path: String, _ type: PSType = .ioException
  ) -> RuntimeException {
    RuntimeException(message, id: id, category: category, target: .text(path), type: type)
  }
  private static func argument(_ message: String, type: PSType = .psArgument, id: String = "Argument")
    -> RuntimeException
  {
    RuntimeException(message, id: id, category: .invalidArgument, type: type)
  }
}
