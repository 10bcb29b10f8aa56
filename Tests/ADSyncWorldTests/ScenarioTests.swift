import Testing

@testable import ADSyncWorld

@Suite struct ScenarioTests {
  @Test(arguments: [
    ("contoso", 1, 1), ("two-ad-connectors", 2, 1), ("no-heartbeat", 1, 1), ("no-aad-connector", 1, 0),
    ("two-aad-connectors", 1, 2), ("no-ad-connector", 0, 1), ("switched-off", 1, 1),
  ])
  func connectorsOfScenario(name: String, forests: Int, tenants: Int) throws {
    let connectors = try makeWorld(name).connectors()
    #expect(connectors.filter { $0.connectorTypeName == "AD" }.count == forests)
    #expect(connectors.filter { $0.subtype == "Windows Azure Active Directory (Microsoft)" }.count == tenants)
  }

  @Test func unknownScenarioHintsAtTheNearest() {
    let error = #expect(throws: WorldError.self) { try Scenario.named("two-ad-conectors") }
    #expect(error?.message.contains("'two-ad-connectors'?") ?? false)
  }

  @Test func sameScenarioSameWorld() throws {
    let first = try makeWorld()
    let second = try makeWorld()
    #expect(first.logs.application.entries().map(\.message) == second.logs.application.entries().map(\.message))
    #expect(first.forests[0].root.all.map(\.objectGUID) == second.forests[0].root.all.map(\.objectGUID))
  }

  @Test func standardServer() throws {
    let world = try makeWorld()
    let connector = try #require(try world.connectors(name: "contoso.com").first)
    #expect(connector.identifier.description == "ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d")
    #expect(connector.connectivityParameters["forest-login-user"]?.value == "MSOL_d1edb676ca03")
    #expect(connector.globalParameters["Forest.LDAP"]?.value == "DC=contoso,DC=com")
    #expect(connector.attributeInclusionList.count == 132)
    #expect(connector.partitions[0].parameters["dc-failover"]?.value == "1")
    #expect(connector.runProfiles.map(\.name).contains("Delta Import"))
    #expect(try world.globalSettings().count == 37)
    let rules = try world.rules()
    #expect(rules.count == 62)
    #expect(rules.filter(\.enablePasswordSync).map(\.precedence) == [102, 123])
    #expect(rules.reduce(0) { $0 + $1.attributeFlowMappings.count } == 1200)
    #expect(world.forests[0].root.all.filter { $0.objectClass == .user }.count >= 22)
  }
}
