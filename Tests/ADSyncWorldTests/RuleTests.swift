import Testing

@testable import ADSyncWorld

@Suite struct RuleTests {
  /// The documented way to keep some users' hashes on premises: two copies of the standard rule with other scopes.
  @Test func selectivePasswordSync() throws {
    let world = try makeWorld()
    let standard = try #require(try world.rules().first { $0.name == "In from AD - User AccountEnabled" })
    for (precedence, isOn) in [(90, false), (89, true)] {
      let rule = try world.makeRule(
        name: "Copy \(precedence)", direction: .inbound, connector: standard.connector, sourceObjectType: "user",
        targetObjectType: "person", precedence: precedence, linkType: .join, enablePasswordSync: isOn)
      rule.scopeFilter = [
        [
          ScopeCondition(attribute: "userAccountControl", comparisonValue: "2", comparisonOperator: .isBitNotSet),
          ScopeCondition(
            attribute: "adminDescription", comparisonValue: "PHSFiltered", comparisonOperator: isOn ? .notEqual : .equal
          ),
        ]
      ]
      rule.attributeFlowMappings = standard.attributeFlowMappings
      try world.save(rule)
    }
    let change = standard.copy()
    change.isDisabled = true
    try world.save(change)
    let domain = try world.domain()
    let ada = try world.directoryObject("ada.sample", in: domain)
    try world.setValues(["PHSFiltered"], of: "adminDescription", on: ada)
    world.clock.advance(by: .minutes(25))
    try world.setAccountPassword("Not-For-Cloud-1", of: ada)
    let bo = try world.directoryObject("bo.specimen", in: domain)
    try world.setAccountPassword("Is-For-Cloud-1", of: bo)
    world.clock.advance(by: .minutes(3))
    let tenant = try #require(world.homeTenant)
    #expect(tenant.signIn("ada.sample@contoso.com", password: "Not-For-Cloud-1") == .wrongPassword)
    #expect(tenant.signIn("bo.specimen@contoso.com", password: "Is-For-Cloud-1") == .success)
    let source = try world.csObject(connector: "contoso.com", dn: ada.distinguishedName)
    #expect(try world.csObjectLog(identifier: source.objectID).first?.status == .noTargetConnection)
    #expect(world.lineage(of: source).map(\.syncRuleName).contains("Copy 90"))
    try world.setValues([], of: "adminDescription", on: ada)
    world.clock.advance(by: .minutes(30))
    #expect(try world.syncPasswordHash(of: source).contains("success"))
    #expect(tenant.signIn("ada.sample@contoso.com", password: "Not-For-Cloud-1") == .success)
  }

  @Test func rulesThatCannotWorkAreRefused() throws {
    let world = try makeWorld()
    let rule = try #require(try world.rules().first)
    rule.precedence = 123
    #expect(throws: WorldError.precedenceInUse(123, by: "Out to AAD - User Join")) { try world.save(rule) }
    rule.precedence = 100
    rule.attributeFlowMappings[0].expression = "IIF("
    #expect(throws: WorldError.self) { try world.save(rule) }
  }

  @Test func expressionErrorStaysOnTheObject() throws {
    let world = try makeWorld()
    let rule = try #require(try world.rules().first { $0.name == "In from AD - User Common" })
    rule.attributeFlowMappings.append(
      AttributeFlowMapping(
        source: ["title"], destination: "info", flowType: .expression,
        expression: "IIF([title] = \"Auditor\", Error(\"No auditors.\"), NULL)"))
    try world.save(rule)
    world.clock.advance(by: .minutes(25))
    let results = try world.runProfileResults(count: 6)
    #expect(results.contains { $0.result == "completed-sync-errors" && $0.runProfileName == "Full Synchronization" })
    let object = try world.csObject(connector: "contoso.com", dn: "CN=Cleo Placeholder,OU=CORP,DC=contoso,DC=com")
    #expect(object.syncError?.message == "No auditors.")
  }
}
