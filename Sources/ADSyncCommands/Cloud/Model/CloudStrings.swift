import ADSyncWorld
import PSRuntime

/// Errors of the cloud modules, each in its module's words.
enum CloudStrings {
  private static let msOnline = "Microsoft.Online.Administration.Automation."
  private static let graphException = "Microsoft.Graph.PowerShell.Runtime.RestException"

  static let credentialCaption = "Windows PowerShell credential request"
  static let credentialMessage = "Enter your credentials."

  static func notConnected(_ service: CloudService) -> WorldError {
    switch service {
    case .msOnline:
      WorldError(
        id: msOnline + "MicrosoftOnlineException", category: .operationStopped,
        message: "You must call the Connect-MsolService cmdlet before calling any other cmdlets.",
        exceptionType: msOnline + "MicrosoftOnlineException")
    case .azureAD:
      WorldError(
        id: "Microsoft.Open.Azure.AD.CommonLibrary.AadNeedAuthenticationException", category: .authenticationError,
        message: "You must call the Connect-AzureAD cmdlet before calling any other cmdlets.",
        exceptionType: "Microsoft.Open.Azure.AD.CommonLibrary.AadNeedAuthenticationException")
    case .graph:
      WorldError(
        id: "System.Security.Authentication.AuthenticationException", category: .notSpecified,
        message: "Authentication needed. Please call Connect-MgGraph.",
        exceptionType: "System.Security.Authentication.AuthenticationException")
    }
  }

  static func unknownAccount(_ name: String, _ service: CloudService) -> WorldError { refused(name, service) }

  static func refused(_ name: String, _ service: CloudService) -> WorldError {
    switch service {
    case .msOnline:
      WorldError(
        id: "0x80041034", category: .operationStopped, message: "Authentication Error: Bad username or password.",
        exceptionType: msOnline + "MicrosoftOnlineException")
    case .azureAD, .graph:
      WorldError(
        id: service == .azureAD ? "Connect-AzureAD" : "Connect-MgGraph", category: .authenticationError,
        message: "AADSTS50126: Error validating credentials due to invalid username or password.",
        exceptionType: "System.Security.Authentication.AuthenticationException")
    }
  }

  /// What the tenant refused, as the module says it.
  ///
  /// - Parameter command: the class of the cmdlet.
  static func error(_ error: WorldError, _ service: CloudService, command: String, at time: Timestamp) -> WorldError {
    switch service {
    case .msOnline: return online(error)
    case .azureAD: return openAD(error, command: command, at: time)
    case .graph: return graph(error)
    }
  }

  private static func online(_ error: WorldError) -> WorldError {
    guard !error.id.hasPrefix(msOnline) else { return error }
    return WorldError(
      id: msOnline + error.id + "Exception", category: .operationStopped, message: error.message,
      exceptionType: msOnline + "MicrosoftOnlineException")
  }

  /// The code and the message that the service answers with.
  private static func answer(_ error: WorldError) -> (code: String, message: String, status: String, number: Int) {
    switch error.id {
    case "UserNotFound":
      (
        "Request_ResourceNotFound",
        "Resource '\(error.target ?? "")' does not exist or one of its queried reference-property objects are not "
          + "present.", "NotFound", 404
      )
    case "UserAlreadyExists":
      (
        "Request_BadRequest", "Another object with the same value for property userPrincipalName already exists.",
        "BadRequest", 400
      )
    case "PasswordComplexityNotMet":
      (
        "Request_BadRequest",
        "The specified password does not comply with password complexity requirements. Please provide a different "
          + "password.", "BadRequest", 400
      )
    case "PropertyNotSettable":
      (
        "Request_BadRequest",
        "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects "
          + "currently undergoing migration.", "BadRequest", 400
      )
    default: ("Request_BadRequest", error.message, "BadRequest", 400)
    }
  }

  private static func openAD(_ error: WorldError, command: String, at time: Timestamp) -> WorldError {
    guard !error.id.hasPrefix("Microsoft.Open") else { return error }
    let (code, message, status, _) = answer(error)
    let words = status == "NotFound" ? "Not Found" : "Bad Request"
    let text = [
      "Error occurred while executing \(command.split(separator: ".").last ?? "") ", "Code: \(code)",
      "Message: \(message)",
      "RequestId: \(UniqueID(seed: "request \(time.ticks) \(message)"))",
      "DateTimeStamp: \(time.formatted("yyyy-MM-dd HH:mm:ss"))", "HttpStatusCode: \(status)",
      "HttpStatusDescription: \(words)", "HttpResponseStatus: Completed",
    ].joined(separator: "\r\n")
    return WorldError(
      id: "Microsoft.Open.AzureAD16.Client.ApiException", category: .notSpecified, message: text,
      exceptionType: "Microsoft.Open.AzureAD16.Client.ApiException")
  }

  private static func graph(_ error: WorldError) -> WorldError {
    guard !error.id.hasPrefix("System.Security") else { return error }
    let (code, message, status, number) = answer(error)
    return WorldError(
      id: code, category: .invalidOperation,
      message: "\(message)\r\n\r\nStatus: \(number) (\(status))\r\nErrorCode: \(code)", exceptionType: graphException,
      target: error.target)
  }

  static func invalidFilter(_ filter: String) -> WorldError {
    WorldError(id: "InvalidFilter", category: .invalidArgument, message: "Invalid filter clause", target: filter)
  }

  static func unknownFeature(_ name: String) -> WorldError {
    WorldError(
      id: "InvalidParameter", category: .invalidArgument, message: "The feature '\(name)' is not known.", target: name)
  }

  static func domainNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "DomainNotFound", category: .objectNotFound, message: "Domain Not Found.  Domain: \(name).", target: name)
  }

  /// The exceptions that scripts can name.
  static var types: [PSType] {
    [
      PSType(msOnline + "MicrosoftOnlineException", base: .systemException),
      PSType("Microsoft.Open.Azure.AD.CommonLibrary.AadNeedAuthenticationException", base: .systemException),
      PSType("Microsoft.Open.AzureAD16.Client.ApiException", base: .systemException),
      PSType(graphException, base: .systemException),
      PSType("System.Security.Authentication.AuthenticationException", base: .systemException),
    ]
  }
}
