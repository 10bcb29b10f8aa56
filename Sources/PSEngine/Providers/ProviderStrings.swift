import PSRuntime

/// Texts and ids of errors of providers, drives and paths.
public enum ProviderStrings {
  public static func notSupported(_ provider: any CmdletProvider, _ operation: String) -> RuntimeException {
    RuntimeException(
      "Provider operation stopped because the provider does not support this operation.", id: "NotSupported",
      category: .notImplemented, type: .psNotSupported)
  }

  /// A cmdlet's operation on a provider that lacks the protocol for it.
  public static func operationNotSupported(_ what: String) -> RuntimeException {
    RuntimeException(
      "Cannot use interface. The \(what) interface is not supported by this provider.", id: "NotSupported",
      category: .notImplemented, type: .psNotSupported)
  }

  /// The item of a path is not there.
  public static func pathNotFound(_ path: String) -> RuntimeException {
    itemError("Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", path)
  }

  public static func itemError(
    _ message: String, id: String, _ path: String, category: ErrorCategory = .objectNotFound,
    type: PSType = .itemNotFound
  ) -> RuntimeException {
    let exception = ExceptionObject(type, PSString.make(message), properties: [(name: "ItemName", value: .text(path))])
    let record = ErrorRecord(exception, id: id, category: category, target: .text(path))
    exception.record = record
    return RuntimeException(record)
  }

  public static func driveNotFound(_ name: String) -> RuntimeException {
    itemError(
      "Cannot find drive. A drive with the name '\(name)' does not exist.", id: "DriveNotFound", name,
      type: .driveNotFound)
  }

  public static func providerNotFound(_ name: String) -> RuntimeException {
    itemError(
      "Cannot find a provider with the name '\(name)'.", id: "ProviderNotFound", name, type: .providerNotFound)
  }

  public static func driveExists(_ name: String) -> RuntimeException {
    itemError(
      "A drive with the name '\(name)' already exists.", id: "DriveAlreadyExists", name, category: .resourceExists,
      type: .sessionState)
  }

  public static func driveInUse(_ name: String) -> RuntimeException {
    itemError(
      "Cannot remove drive '\(name)' because it is in use.", id: "DriveInUse", name, category: .invalidOperation,
      type: .psInvalidOperation)
  }

  /// A path that means several items where one is wanted.
  public static func multiplePaths(_ path: String) -> RuntimeException {
    itemError(
      "Cannot process argument because path resolved to multiple items.", id: "MultiplePathsResolved", path,
      category: .invalidArgument, type: .psInvalidOperation)
  }

  public static func badPattern(_ path: String) -> RuntimeException {
    itemError(
      "Cannot retrieve the dynamic parameters for the cmdlet. The specified wildcard character pattern is not valid: "
        + path, id: "RuntimeException", path, category: .invalidArgument, type: .runtimeException)
  }

  public static func stackNotFound(_ name: String) -> RuntimeException {
    RuntimeException(
      "Cannot find location stack '\(name)'. It does not exist or it is not a container.", id: "Argument",
      category: .invalidArgument, target: .text(name), type: .psArgument)
  }
}

/// Texts of the session's own errors.
enum SessionStateStrings {
  static func pathNotFound(_ path: String) -> RuntimeException { ProviderStrings.pathNotFound(path) }
}

extension PSType {
  public nonisolated(unsafe) static let providerNotFound = PSType(
    "System.Management.Automation.ProviderNotFoundException", base: .sessionState)
}
