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
