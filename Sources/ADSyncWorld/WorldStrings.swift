/// The catalogue of the server's error texts, ids beside them.
///
/// Where the facts name a text it stands here; the others are our own wording ("not documented", docs/world.md).
extension WorldError {
  static let argument = "System.ArgumentException"
  static let synchronization = "Microsoft.MetadirectoryServices.SynchronizationException"

  static func connectorNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "ConnectorNotFound", category: .objectNotFound,
      message: "Could not find a connector with the name '\(name)'. Connector names are case sensitive.",
      exceptionType: argument, target: name)
  }

  static func notAnADConnector(_ name: String) -> WorldError {
    WorldError(
      id: "SourceConnectorIsNotAD", category: .invalidArgument,
      message: "The source connector '\(name)' is not an Active Directory connector.", exceptionType: argument,
      target: name)
  }

  static func notAnAADConnector(_ name: String) -> WorldError {
    WorldError(
      id: "TargetConnectorIsNotAAD", category: .invalidArgument,
      message: "The connector '\(name)' is not an Azure Active Directory connector.", exceptionType: argument,
      target: name)
  }

  static func noAADConnector() -> WorldError {
    WorldError(
      id: "NoAADConnector", category: .objectNotFound, message: "No Azure Active Directory connector is configured.")
  }

  static func moreThanOneAADConnector() -> WorldError {
    WorldError(
      id: "MoreThanOneAADConnector", category: .invalidOperation,
      message: "More than one Azure Active Directory connector is configured.")
  }

  static func duplicateParameter(_ name: String) -> WorldError {
    WorldError(
      id: "ArgumentException", category: .invalidArgument,
      message: "An item with the same key has already been added.", exceptionType: argument, target: name)
  }

  static func connectorBusy(_ name: String) -> WorldError {
    WorldError(
      id: "System.InvalidOperationException", category: .writeError, message: "Connector: \(name) is busy.",
      target: name)
  }

  static func schedulerSuspended() -> WorldError {
    WorldError(
      id: "System.InvalidOperationException", category: .writeError,
      message: "Synchronization is currently suspended. Close the Azure AD Connect wizard and try again.")
  }

  static func csObjectNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "CSObjectNotFound", category: .objectNotFound,
      message: "The connector space object '\(name)' could not be found.", exceptionType: argument, target: name)
  }

  static func mvObjectNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "MVObjectNotFound", category: .objectNotFound, message: "The metaverse object '\(name)' could not be found.",
      exceptionType: argument, target: name)
  }

  static func ruleNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "RuleNotFound", category: .objectNotFound,
      message: "The synchronization rule '\(name)' could not be found.", exceptionType: argument, target: name)
  }

  static func invalidRule(_ name: String, _ reason: String) -> WorldError {
    WorldError(
      id: "InvalidRule", category: .invalidData, message: "The synchronization rule '\(name)' is not valid: \(reason)",
      exceptionType: argument, target: name)
  }

  static func precedenceInUse(_ precedence: Int, by name: String) -> WorldError {
    WorldError(
      id: "PrecedenceInUse", category: .invalidArgument,
      message: "The precedence \(precedence) is already used by the synchronization rule '\(name)'.",
      exceptionType: argument, target: name)
  }

  static let adNamespace = "Microsoft.ActiveDirectory.Management."

  static func identityNotFound(_ identity: String, under base: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryCmdlet:\(adNamespace)ADIdentityNotFoundException", category: .objectNotFound,
      message: "Cannot find an object with identity: '\(identity)' under: '\(base)'.",
      exceptionType: adNamespace + "ADIdentityNotFoundException", target: identity)
  }

  static func accountExists(_ name: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:1316", category: .resourceExists, message: "The specified account already exists",
      exceptionType: adNamespace + "ADIdentityAlreadyExistsException", target: name)
  }

  static func nameInUse(_ dn: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:8305", category: .notSpecified,
      message: "An attempt was made to add an object to the directory with a name that is already in use",
      exceptionType: adNamespace + "ADException", target: dn)
  }

  static func directoryObjectNotFound(_ dn: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:8333", category: .objectNotFound, message: "Directory object not found",
      exceptionType: adNamespace + "ADIdentityNotFoundException", target: dn)
  }

  static func passwordRefused(_ account: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:1325", category: .invalidData,
      message: "The password does not meet the length, complexity, or history requirement of the domain.",
      exceptionType: adNamespace + "ADPasswordComplexityException", target: account)
  }

  static func wrongOldPassword(_ account: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:86", category: .notSpecified, message: "The specified network password is not correct",
      exceptionType: adNamespace + "ADInvalidPasswordException", target: account)
  }

  static func notEmpty(_ dn: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:8213", category: .notSpecified,
      message: "The directory service can perform the requested operation only on a leaf object",
      exceptionType: adNamespace + "ADException", target: dn)
  }

  static func invalidFilter(_ filter: String) -> WorldError {
    WorldError(
      id: "ActiveDirectoryServer:8254", category: .notSpecified, message: "The search filter cannot be recognized",
      exceptionType: adNamespace + "ADFilterParsingException", target: filter)
  }

  static func cloudUserNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "UserNotFound", category: .objectNotFound, message: "User Not Found.  User: \(name).", target: name)
  }

  static func cloudUserExists(_ name: String) -> WorldError {
    WorldError(
      id: "UserAlreadyExists", category: .resourceExists,
      message: "Unable to add this user because a user with this user principal name already exists.", target: name)
  }

  static func cloudPasswordRefused(_ name: String) -> WorldError {
    WorldError(
      id: "PasswordComplexityNotMet", category: .invalidArgument,
      message:
        "You must choose a strong password that contains 8 to 16 characters, a combination of letters, and at least "
        + "one number or symbol. Choose another password and try again.", target: name)
  }

  static func masteredOnPremises(_ name: String) -> WorldError {
    WorldError(
      id: "PropertyNotSettable", category: .invalidOperation,
      message: "Unable to update the specified properties for on-premises mastered Directory Sync objects.",
      target: name)
  }

  static func runProfileNotFound(_ profile: String, connector: String) -> WorldError {
    WorldError(
      id: "RunProfileNotFound", category: .objectNotFound,
      message: "The connector '\(connector)' has no run profile '\(profile)'.", exceptionType: argument, target: profile
    )
  }

  static func invalidInterval(_ name: String) -> WorldError {
    WorldError(
      id: "InvalidInterval", category: .invalidArgument, message: "The value of \(name) must be greater than zero.",
      exceptionType: argument, target: name)
  }

  static func customInterval(below allowed: Interval) -> WorldError {
    WorldError(
      id: "InvalidInterval", category: .invalidArgument,
      message: "The customized interval is shorter than the allowed interval of \(allowed).", exceptionType: argument)
  }

  static func serviceStopped() -> WorldError {
    WorldError(
      id: "ServiceNotRunning", category: .invalidOperation,
      message: "The Microsoft Azure AD Sync service (ADSync) is not running.")
  }

  static func notElevated() -> WorldError {
    WorldError(
      id: "AccessDenied", category: .permissionDenied,
      message: "Access is denied. Run this command in a session that was started with \"Run as administrator\".",
      exceptionType: "System.UnauthorizedAccessException")
  }

  static func eventLogNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "GetEventLogInvalidLog", category: .invalidOperation,
      message: "The event log '\(name)' on computer '.' does not exist.", target: name)
  }

  static func eventSourceNotRegistered(_ source: String, log: String) -> WorldError {
    WorldError(
      id: "EventSourceNotRegistered", category: .invalidOperation,
      message: "The source name \"\(source)\" does not exist on computer \"localhost\".", target: source)
  }

  static func eventSourceExists(_ source: String) -> WorldError {
    WorldError(
      id: "EventSourceExists", category: .invalidOperation,
      message: "The \"\(source)\" source is already registered on the \"localhost\" computer.", target: source)
  }

  static func serviceNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "NoServiceFoundForGivenName", category: .objectNotFound,
      message: "Cannot find any service with service name '\(name)'.",
      exceptionType: "Microsoft.PowerShell.Commands.ServiceCommandException", target: name)
  }

  static func pathNotFound(_ path: String) -> WorldError {
    WorldError(
      id: "PathNotFound", category: .objectNotFound, message: "Cannot find path '\(path)' because it does not exist.",
      exceptionType: "System.Management.Automation.ItemNotFoundException", target: path)
  }

  static func pathExists(_ path: String) -> WorldError {
    WorldError(
      id: "ResourceExists", category: .resourceExists,
      message: "An item with the specified name \(path) already exists.",
      exceptionType: "System.IO.IOException", target: path)
  }

  static func unknownScenario(_ name: String, nearest: String?) -> WorldError {
    let hint = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return WorldError(
      id: "ScenarioNotFound", category: .objectNotFound, message: "There is no scenario '\(name)'.\(hint)", target: name
    )
  }
}
