extension PasswordSyncStrings {
  static func pingFailed(_ fault: CloudFault) -> String {
    "Failed credential provisioning ping. Error: " + text(of: fault)
  }

  static func batchFailed(_ fault: CloudFault) -> String {
    "Failed credential provisioning batch. Error: " + text(of: fault)
  }

  /// Event 611 in the words of the build: with the domain controller in newer ones.
  static func domainFailed(_ domain: String, controller: String?, fault: DomainFault) -> String {
    let details = text(of: fault)
    guard let controller else { return "Password synchronization failed for domain: \(domain). \r\n\r\n\(details)" }
    return "Password hash synchronization failed for domain: \(domain), domain controller hostname: \(controller), "
      + "domain controller IP address: 10.0.0.4. Details: \r\n\(details)"
  }

  private static func text(of fault: CloudFault) -> String {
    let code = codes[fault].map { provision($0.0, $0.1) }
    if let code { return code }
    switch fault {
    case .endpointNotFound:
      return
        "System.ServiceModel.EndpointNotFoundException: There was no endpoint listening that could accept the message."
    case .securityNegotiation:
      return "System.ServiceModel.Security.SecurityNegotiationException: A secure channel could not be established."
    default:
      return
        "Microsoft.IdentityModel.Clients.ActiveDirectory.AdalServiceException: \(sentences[fault] ?? fault.rawValue)"
    }
  }

  private static func provision(_ code: Int, _ text: String) -> String {
    "Microsoft.Online.Coexistence.ProvisionException: An error occurred. Error Code: \(code). Error Description: \(text) "
      + "Tracking ID: \(UniqueID(seed: text)) Server Name: PROVISION01."
  }

  private static let codes: [CloudFault: (Int, String)] = [
    .passwordSyncNotActivated: (90, "Password Synchronization has not been activated for this company."),
    .directorySyncNotActivated: (15, "Identity synchronization has not been activated for this company."),
    .accessDenied: (7, "Access to Windows Azure Active Directory has been denied."),
    .serviceBusy: (81, "Windows Azure Active Directory is currently busy."),
  ]

  private static let sentences: [CloudFault: String] = [
    .userRealmDiscovery: "user_realm_discovery_failed: User realm discovery failed",
    .accountNotInTenant: "AADSTS50034: The user account does not exist in the directory.",
    .oldPassword: "AADSTS70002: Error validating credentials. AADSTS50054: Old password is used for authentication.",
    .accountDisabled: "AADSTS50057: The user account is disabled.",
    .invalidPassword: "AADSTS50126: Invalid username or password.",
    .tenantNotFound: "AADSTS90002: No service namespace with that name was found in the data store.",
  ]

  private static func text(of fault: DomainFault) -> String {
    let recovery =
      "Microsoft.Online.PasswordSynchronization.SynchronizationManagerException: Recovery task failed. ---> "
    let drs = "Microsoft.Online.PasswordSynchronization.DirectoryReplicationServices."
    switch fault {
    case .noReplicationPermission:
      return recovery + drs
        + "DrsException: RPC Error 8453 : Replication access was denied. There was an error calling _IDL_DRSGetNCChanges.\r\n"
        + "   at \(drs)DrsRpcConnection.OnGetChanges(ReplicationState syncState)"
    case .cannotResolveController:
      return recovery
        + "System.Net.Sockets.SocketException: No such host is known\r\n   at System.Net.Dns.GetHostEntry(String name)\r\n"
        + "   at \(drs)DrsConnection.ResolveSourceHostName()\r\n   at \(drs)DrsConnection.CreateSourceDomainInformation()"
    case .cannotLocateController:
      return recovery
        + "System.DirectoryServices.ActiveDirectory.ActiveDirectoryObjectNotFoundException: No domain controller was found.\r\n"
        + "   at System.DirectoryServices.ActiveDirectory.Domain.GetDomain(DirectoryContext context)\r\n"
        + "   at \(drs)DrsConnection.ResolveDomainController()"
    case .wrongAccountPassword:
      return recovery
        + "System.DirectoryServices.DirectoryServicesCOMException: The user name or password is incorrect.\r\n"
        + "   at System.DirectoryServices.DirectoryEntry.Bind()\r\n   at \(drs)DrsConnection.ResolveDomainController()"
    case .rpcError:
      return recovery + drs + "DrsException: RPC Error 8439 : The distinguished name specified is not valid."
    case .ldapError:
      return recovery + "System.DirectoryServices.Protocols.LdapException: The LDAP server is unavailable."
    case .cryptographicError:
      return recovery + "System.Security.Cryptography.CryptographicException: The data is invalid."
    case .internalError:
      return recovery + "System.InvalidOperationException: The state could not be read.\r\n"
        + "   at Microsoft.Online.PasswordSynchronization.FimNotificationManager.GetRetryObjects()"
    case .unreachableController:
      return recovery + drs + "DrsException: RPC Error 1722 : The RPC server is unavailable."
    }
  }
}
