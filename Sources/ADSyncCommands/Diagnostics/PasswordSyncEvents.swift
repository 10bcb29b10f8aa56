import ADSyncWorld

/// The events that the diagnostics read, and the classes of errors that they see in them.
struct PasswordSyncEvents {
  let world: World

  /// Entries of the product in the last hours, newest first.
  func recent(_ ids: [Int], hours: Int64, about connector: Connector? = nil) -> [EventLogEntry] {
    var query = EventLogQuery()
    query.instanceIDs = Set(ids.map { Int64($0) })
    query.after = world.clock.now - .hours(hours)
    query.source = { $0 == "Directory Synchronization" }
    if let connector {
      let id = connector.identifier.description.uppercased()
      query.message = { $0.uppercased().contains(id) }
    }
    return world.logs.application.entries(query)
  }

  /// The newest sign of life of a connector's channel.
  func heartbeat(of connector: Connector) -> EventLogEntry? { recent([654], hours: 3, about: connector).first }

  /// The newest event of the channel at all.
  func activity(of connector: Connector) -> EventLogEntry? {
    let ids = [601, 609, 610, 611, 615] + Array(617...621) + Array(650...657) + Array(660...663)
    return recent(ids, hours: 2, about: connector).first
  }

  /// A class of errors between the server and a domain.
  struct Problem {
    let name: String
    let text: String
    let advice: String
    let ids: [Int]
    /// All of one of the groups have to be in the message.
    let patterns: [[String]]
    let without: [String]

    init(
      _ name: String, _ text: String, _ advice: String, ids: [Int] = [611], _ patterns: [[String]],
      without: [String] = []
    ) {
      self.name = name
      self.text = text
      self.advice = advice
      self.ids = ids
      self.patterns = patterns
      self.without = without
    }

    func fits(_ entry: EventLogEntry) -> Bool {
      let message = entry.message
      return ids.contains(entry.eventID) && patterns.contains { $0.allSatisfy(message.contains) }
        && !without.contains(where: message.contains)
    }
  }

  /// The problems of a domain with the newest event and how many there were in two hours.
  func problems(of connector: Connector) -> [(problem: Problem, newest: EventLogEntry, count: Int)] {
    let entries = recent([611, 612], hours: 2, about: connector)
    return PasswordSyncEvents.known.compactMap { problem in
      let fitting = entries.filter(problem.fits)
      return fitting.first.map { (problem, $0, fitting.count) }
    }
  }

  private static let known: [Problem] = [
    Problem(
      "Permission", "AD Connector account does not have the permissions for Password Hash Synchronization",
      "Grant the permissions 'Replicating Directory Changes' and 'Replicating Directory Changes All' to the account.",
      [["8453", "DrsRpcConnection.OnGetChanges"]]),
    Problem(
      "ResolveDC", "The name of a domain controller could not be resolved", "Check the name resolution of this server.",
      [
        ["DrsConnection.CreateSourceDomainInformation", "DrsConnection.ReadServerGuids"],
        [
          "DrsConnection.CreateSourceDomainInformation", "DrsConnection.ResolveSourceHostName", "Dns.GetHostEntry",
        ],
      ]),
    Problem(
      "LocateDC", "No domain controller could be located", "Check the network and the preferred domain controllers.",
      [
        ["DrsConnection.ResolveDomainController", "DirectoryUtility.FindPreferredDC"],
        ["DrsConnection.ResolveDomainController", "Domain.GetDomain"],
      ], without: ["DirectoryEntry.Bind"]),
    Problem(
      "Credentials", "The user name or the password of the AD Connector account is wrong",
      "Give the connector the right credentials.", ids: [611, 612],
      [
        ["DrsConnection.ResolveDomainController", "DirectoryEntry.Bind"],
        ["DirectoryUtility.GetDomainNamingContextInfo", "DirectoryEntry.Bind"],
      ]),
    Problem(
      "RPC", "There are RPC errors between this server and the domain controller",
      "Check the firewalls and the health of the domain controller.", [["RPC Error"]],
      without: ["DrsRpcConnection.OnGetChanges"]),
    Problem(
      "LDAP", "There are LDAP errors between this server and the domain controller",
      "Check the firewalls and the health of the domain controller.",
      [[".LdapException"], [".DirectoryOperationException"]]),
    Problem(
      "Cryptography", "A cryptographic operation failed", "Check the policies for cryptography on this server.",
      [[".CryptographicException"]]),
    Problem(
      "Internal", "An internal operation of the engine failed", "Restart the service 'Microsoft Azure AD Sync'.",
      [["FimNotificationManager.GetRetryObjects"], ["FimNotificationManager.UpdateRetryStatus"]]),
  ]
}
