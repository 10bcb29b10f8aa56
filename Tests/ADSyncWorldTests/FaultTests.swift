import Testing

@testable import ADSyncWorld

@Suite struct FaultTests {
  private func world(_ fault: Fault) -> World {
    var scenario = Scenario.contoso
    scenario.faults = [fault]
    return World(scenario: scenario, now: documentTime)
  }

  private func messages(_ world: World, _ id: Int64) -> [String] {
    var query = EventLogQuery()
    query.instanceIDs = [id]
    query.after = world.clock.now - .hours(2)
    return world.logs.application.entries(query).map(\.message)
  }

  /// The texts by which Microsoft's diagnostics tell the faults apart.
  @Test(arguments: [
    (DomainFault.noReplicationPermission, ["8453", "DrsRpcConnection.OnGetChanges"]),
    (
      .cannotResolveController,
      ["DrsConnection.CreateSourceDomainInformation", "DrsConnection.ResolveSourceHostName", "Dns.GetHostEntry"]
    ),
    (.cannotLocateController, ["DrsConnection.ResolveDomainController", "Domain.GetDomain"]),
    (.wrongAccountPassword, ["DrsConnection.ResolveDomainController", "DirectoryEntry.Bind"]),
    (.rpcError, ["RPC Error"]),
    (.ldapError, [".LdapException"]), (.cryptographicError, [".CryptographicException"]),
    (.internalError, ["FimNotificationManager.GetRetryObjects"]), (.unreachableController, ["RPC Error 1722"]),
  ])
  func domainFaultsAreReported(fault: DomainFault, texts: [String]) throws {
    let world = world(.domain(fault, connector: nil))
    let found = messages(world, 611)
    #expect(found.count > 4)
    for text in texts { #expect(found.allSatisfy { $0.contains(text) }) }
    #expect(found.allSatisfy { $0.contains("domain: contoso.com") })
    world.clock.advance(by: .minutes(21))
    #expect(world.logs.application.written.contains { $0.eventID == 611 })
  }

  @Test(arguments: [
    (CloudFault.passwordSyncNotActivated, "Error Code: 90"), (.directorySyncNotActivated, "Error Code: 15"),
    (.accessDenied, "Error Code: 7"), (.serviceBusy, "Error Code: 81"),
    (.endpointNotFound, "EndpointNotFoundException"),
    (.securityNegotiation, "SecurityNegotiationException"), (.userRealmDiscovery, "user_realm_discovery_failed"),
    (.accountNotInTenant, "AADSTS50034"), (.oldPassword, "AADSTS50054"), (.accountDisabled, "AADSTS50057"),
    (.invalidPassword, "AADSTS50126"), (.tenantNotFound, "AADSTS90002"),
  ])
  func cloudFaultsAreReported(fault: CloudFault, text: String) throws {
    let world = world(.cloud(fault))
    #expect(messages(world, 655).allSatisfy { $0.contains(text) } && !messages(world, 655).isEmpty)
    #expect(messages(world, 654).isEmpty)
    try world.setAccountPassword(
      "Changed-Again-1", of: try #require(world.forests[0].root.object(where: .sAMAccountName, is: "kim.draft")))
    world.clock.advance(by: .minutes(3))
    #expect(messages(world, 652).first?.contains(text) ?? false)
    #expect(messages(world, 0).first?.contains("DN = CN=Kim Draft,OU=CORP,DC=contoso,DC=com") ?? false)
  }

  @Test func mendedFaultIsRetried() throws {
    let world = world(.cloud(.oldPassword))
    let kim = try #require(try world.domain().object(where: .sAMAccountName, is: "kim.draft"))
    try world.setAccountPassword("Changed-Again-1", of: kim)
    world.clock.advance(by: .minutes(3))
    #expect(world.homeTenant?.signIn("kim.draft@contoso.com", password: "Changed-Again-1") == .wrongPassword)
    try world.resetCloudAccount()
    world.clock.advance(by: .minutes(12))
    #expect(world.homeTenant?.signIn("kim.draft@contoso.com", password: "Changed-Again-1") == .success)
    #expect(world.passwordSync.channels[0].retries.isEmpty)
  }

  @Test func wrongPasswordOfTheAccountStopsImports() throws {
    let world = world(.domain(.wrongAccountPassword, connector: "contoso.com"))
    #expect(
      try world.invokeRunProfile(connector: "contoso.com", profile: "Delta Import").result == "no-start-credentials")
    try world.setConnectorAccount(name: "contoso.com")
    #expect(try world.invokeRunProfile(connector: "contoso.com", profile: "Delta Import").result == "success")
  }
}
