import ADSyncWorld
import PSEngine
import PSRuntime

/// Errors of the module ActiveDirectory, in its own words.
enum DirectoryStrings {
  private static let cmdlet = "ActiveDirectoryCmdlet:"

  static func invalidProperty(_ name: String) -> WorldError {
    WorldError(
      id: cmdlet + "System.ArgumentException", category: .invalidArgument,
      message: "One or more properties are invalid.\r\nParameter name: \(name)",
      exceptionType: "System.ArgumentException")
  }

  static func invalidAttribute(_ name: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:0", category: .invalidOperation,
      message: "The specified directory service attribute or value does not exist\r\nParameter name: \(name)",
      exceptionType: "System.ArgumentException")
  }

  static func serverDown() -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:1722", category: .resourceUnavailable,
      message: "Unable to contact the server. This may be because this server does not exist, it is currently down, or "
        + "it does not have the Active Directory Web Services running.",
      exceptionType: DirectoryTypes.namespace + "ADServerDownException")
  }

  static func syntax(_ query: String, _ message: String, at position: Int) -> WorldError {
    WorldError(
      id: cmdlet + DirectoryTypes.namespace + "ADFilterParsingException", category: .parserError,
      message: "Error parsing query: '\(query)' Error Message: '\(message)' at position: '\(position)'.",
      exceptionType: DirectoryTypes.namespace + "ADFilterParsingException")
  }

  static func undefinedVariable(_ name: String, in expression: String) -> WorldError {
    WorldError(
      id: cmdlet + "System.ArgumentException", category: .invalidArgument,
      message: "Variable: '\(name)' found in expression: \(expression) is not defined.",
      exceptionType: "System.ArgumentException")
  }

  static func alreadyMember(_ group: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:1378", category: .notSpecified,
      message: "The specified account name is already a member of the group",
      exceptionType: DirectoryTypes.namespace + "ADException", target: group)
  }

  static func notAMember(_ group: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:1377", category: .notSpecified,
      message: "The specified account name is not a member of the group",
      exceptionType: DirectoryTypes.namespace + "ADException", target: group)
  }

  static func isProtected(_ dn: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:8398", category: .permissionDenied, message: "Access is denied",
      exceptionType: "System.UnauthorizedAccessException", target: dn)
  }

  static func noObject(_ parameter: String) -> WorldError {
    WorldError(
      id: cmdlet + "System.ArgumentException", category: .invalidArgument,
      message: "Cannot validate argument on parameter '\(parameter)'. The Identity property on the argument is null or "
        + "empty.", exceptionType: "System.ArgumentException")
  }

  static func controllerNotFound(_ name: String, under base: String) -> WorldError {
    WorldError(
      id: cmdlet + DirectoryTypes.namespace + "ADIdentityNotFoundException", category: .objectNotFound,
      message: "Cannot find directory server with identity: '\(name)'.",
      exceptionType: DirectoryTypes.namespace + "ADIdentityNotFoundException", target: name)
  }

  static func passwordsDiffer() -> WorldError {
    WorldError(
      id: cmdlet + "System.ArgumentException", category: .invalidArgument, message: "The passwords do not match.",
      exceptionType: "System.ArgumentException")
  }

  static let currentPassword = "Please enter the current password for"
  static let desiredPassword = "Please enter the desired password for"
  static let password = "Password"
  static let repeatPassword = "Repeat Password"
}
