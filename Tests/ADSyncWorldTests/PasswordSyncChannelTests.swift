import Testing

@testable import ADSyncWorld

@Suite struct PasswordSyncChannelTests {
  /// What the full-sync script does.
  private func forceFullSync(_ world: World) throws -> Bool {
    let connector = try #require(try world.connectors(name: "contoso.com").first)
    let parameter = ConfigurationParameter(
      name: "Microsoft.Synchronize.ForceFullPasswordSync", inputType: .string, scope: .connectorGlobal)
    parameter.value = "1"
    let wasThere = connector.globalParameters.remove(parameter.name)
    try connector.globalParameters.add(parameter)
    try world.save(connector)
    for isOn in [false, true] {
      try world.setPasswordSyncConfiguration(
        source: "contoso.com", target: "contoso.onmicrosoft.com - AAD", enable: isOn)
    }
    return wasThere
  }

  private func ids(_ world: World) -> [Int] { world.logs.application.written.map(\.eventID) }

  @Test func fullSyncFollowsTheScript() throws {
    let world = try makeWorld()
    #expect(try forceFullSync(world) == false)
    #expect(ids(world) == [602, 609, 601])
    let saved = try #require(try world.connectors(name: "contoso.com").first)
    #expect(saved.globalParameters["Microsoft.Synchronize.ForceFullPasswordSync"]?.value == "1")
    #expect(saved.version == 685)
    #expect(try world.passwordSyncConfiguration(source: "contoso.com").map(\.isEnabled) == [true])
    world.clock.advance(by: .minutes(3))
    #expect(ids(world) == [602, 609, 601, 617, 618, 650, 656, 657, 651, 619, 622, 623])
    let request = try #require(world.logs.application.written.first { $0.eventID == 656 })
    #expect(request.message.contains("CN=Ada Sample,OU=CORP,DC=contoso,DC=com, Change Date : "))
    #expect(!request.message.contains("Tove Inet"))
    #expect(!request.message.contains("Vera Newcomer"))
    #expect(try forceFullSync(world) == true)
  }

  @Test func switchingWithoutTheParameterIsNoFullSync() throws {
    let world = try makeWorld()
    for isOn in [false, true] {
      try world.setPasswordSyncConfiguration(
        source: "contoso.com", target: "contoso.onmicrosoft.com - AAD", enable: isOn)
    }
    world.clock.advance(by: .minutes(3))
    #expect(ids(world) == [602, 609, 601])
  }

  @Test func restartBringsTheHeartbeatBack() throws {
    let world = try makeWorld("no-heartbeat")
    for isOn in [false, true] {
      try world.setPasswordSyncConfiguration(
        source: "contoso.com", target: "contoso.onmicrosoft.com - AAD", enable: isOn)
    }
    world.clock.advance(by: .minutes(3))
    #expect(ids(world).suffix(2) == [653, 654])
  }

  @Test func journalTellsWhatChanged() throws {
    let world = try makeWorld()
    world.journal.actor = "test"
    _ = try forceFullSync(world)
    let lines = world.journal.entries.map { "\($0.object) \($0.property): \($0.before ?? "-") > \($0.after ?? "-")" }
    #expect(
      lines == [
        "contoso.com GlobalParameters[Microsoft.Synchronize.ForceFullPasswordSync]: - > 1",
        "contoso.com Enabled: True > False", "contoso.com Enabled: False > True",
      ])
    #expect(world.journal.entries.allSatisfy { $0.actor == "test" && $0.time == documentTime })
  }

  @Test func refusals() throws {
    let world = try makeWorld()
    #expect(try world.connectors(name: "CONTOSO.COM").isEmpty)
    let unknown = #expect(throws: WorldError.self) {
      try world.setPasswordSyncConfiguration(source: "<name>", target: "x", enable: true)
    }
    #expect(unknown == .connectorNotFound("<name>"))
    #expect(throws: WorldError.notAnADConnector("contoso.onmicrosoft.com - AAD")) {
      try world.passwordSyncConfiguration(source: "contoso.onmicrosoft.com - AAD")
    }
    #expect(throws: WorldError.moreThanOneAADConnector()) { try makeWorld("two-aad-connectors").companyFeatures() }
    #expect(throws: WorldError.noAADConnector()) { try makeWorld("no-aad-connector").companyFeatures() }
    world.server.isElevated = false
    #expect(throws: WorldError.notElevated()) { try world.connectors() }
    world.server.isElevated = true
    try world.setService("ADSync", status: .stopped)
    #expect(throws: WorldError.serviceStopped()) { try world.connectors() }
  }

  @Test func fipsPolicyBlocksUntilTheNodeIsThere() throws {
    var scenario = Scenario.contoso
    scenario.server.usesFIPSPolicy = true
    let world = World(scenario: scenario, now: documentTime)
    world.clock.advance(by: .minutes(20))
    #expect(ids(world).contains(667))
    let path = Server.engineConfigurationPath
    let text = String(decoding: try #require(world.server.drive.node(at: path)).content, as: UTF8.self)
    let node = "<enforceFIPSPolicy enabled=\"false\"/></runtime>"
    let pieces = text.split(separator: "</runtime>", maxSplits: 1, omittingEmptySubsequences: false)
    try world.server.drive.write(Array((pieces[0] + node + pieces[1]).utf8), to: path, at: world.clock.now)
    #expect(world.server.md5IsAvailable)
    let count = ids(world).filter { $0 == 667 }.count
    world.clock.advance(by: .hours(1))
    #expect(ids(world).filter { $0 == 667 }.count == count)
  }
}
