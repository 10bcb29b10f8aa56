import Testing

@testable import ADSyncWorld

@Suite struct SyncEngineTests {
  private func user(_ world: World, _ name: String) throws -> DirectoryObject {
    try #require(world.forests[0].root.object(where: .sAMAccountName, is: name))
  }

  @Test func everybodyIsInTheCloudAtTheStart() throws {
    let world = try makeWorld()
    let engine = world.engine
    let tenant = world.tenants[0]
    let ada = try #require(tenant.user("ada.sample@contoso.com"))
    #expect(ada.displayName == "Ada Sample")
    #expect(ada.isSynchronized && ada.passwordNeverExpires && ada.isAccountEnabled)
    #expect(tenant.signIn("ada.sample@contoso.com", password: "Rehearse-ada.sample-1") == .success)
    #expect(tenant.signIn("ada.sample@contoso.com", password: "rehearse-ada.sample-1") == .wrongPassword)
    #expect(tenant.signIn("willy.expired@contoso.com", password: "Rehearse-willy.expired-1") == .success)
    #expect(tenant.user("ulf.disabled@contoso.com")?.isAccountEnabled == false)
    #expect(tenant.user("xena.outside@contoso.com") == nil)
    #expect(tenant.objects.values.filter { $0.kind == .group }.count == 3)
    #expect(tenant.objects.values.filter { $0.kind == .contact }.count == 1)
    for space in engine.spaces {
      #expect(space.pendingExports.isEmpty)
      #expect(space.objects.allSatisfy { $0.syncError == nil && !$0.awaitsConfirmation && $0.pendingImport == .none })
    }
    let source = try #require(engine.spaces[0].object(source: try user(world, "ada.sample").objectGUID))
    let names = source.inboundRules.map { engine.program.rules[Int($0)].rule.name }
    #expect(
      names == [
        "In from AD - User Join", "In from AD - User AccountEnabled", "In from AD - User Common",
        "In from AD - User Lync",
      ])
    let linked = try #require(source.metaverseObject)
    #expect(linked[.sourceAnchor] == .string(Base64.encode(source.sourceID.bytes)))
    #expect(linked[.cloudAnchor] == .string(ada.anchor))
    let target = try #require(linked.link(in: world.connectorStore[1].identifier))
    #expect(target.distinguishedName == SyncEngine.cloudDN(anchor: ada.immutableID ?? ""))
    #expect(target.outboundRules.map { engine.program.rules[Int($0)].rule.precedence }.contains(123))
    #expect(world.journal.entries.isEmpty)
  }

  @Test func statusesOfThePasswordLog() throws {
    let world = try makeWorld()
    let engine = world.engine
    let id = world.connectorStore[0].identifier
    func status(_ name: String) throws -> PasswordSyncStatus {
      switch engine.passwordTarget(of: try user(world, name), connectorID: id) {
      case .target: return .success
      case .status(let status): return status
      }
    }
    #expect(try status("ada.sample") == .success)
    #expect(try status("tove.inet") == .noTargetConnection)
    #expect(try status("ulf.disabled") == .noTargetConnection)
    #expect(try status("vera.newcomer") == .filteredByTarget)
    #expect(try status("xena.outside") == .sourceConnectorNotPresent)
  }

  @Test func changeReachesTheCloudWithTheNextCycle() throws {
    let world = try makeWorld()
    _ = world.engine
    let ada = try user(world, "ada.sample")
    let domain = world.forests[0].root
    domain.set(.string("Head of Accounts"), of: .title, on: ada)
    world.clock.advance(by: .minutes(25))
    let cloud = try #require(world.tenants[0].user("ada.sample@contoso.com"))
    #expect(cloud.attributes[.title] == .string("Head of Accounts"))
    let results = try world.runProfileResults(count: 6)
    let sync = try #require(
      results.first { $0.runProfileName == "Delta Synchronization" && $0.connectorName == "contoso.com" })
    #expect(sync.steps[0].counters[.connectorFlow] == 1)
    #expect(results[1].steps[0].counters[.exportUpdate] == 1)
  }

  @Test func newUserNeedsACycleBeforeThePassword() throws {
    let world = try makeWorld()
    let id = world.connectorStore[0].identifier
    _ = world.engine
    let forest = world.forests[0]
    let home = try #require(forest.root.object(dn: "OU=CORP,DC=contoso,DC=com"))
    var person = UserDescription(samAccountName: "new.one", givenName: "New", surname: "One")
    person.passwordAge = .zero
    let builder = PersonBuilder(forest: forest, table: world.attributeTable, start: world.clock.now)
    let account = builder.add(person, to: home)
    world.clock.advance(by: .minutes(3))
    #expect(world.passwordSync.log[account.objectGUID]?.last?.status == .sourceConnectorNotPresent)
    world.clock.advance(by: .minutes(20))
    #expect(world.tenants[0].user("new.one@contoso.com") != nil)
    guard case .target = world.engine.passwordTarget(of: account, connectorID: id) else {
      Issue.record("no target")
      return
    }
    forest.root.setPassword(NTHash(password: "Another-One-1"), of: account)
    world.clock.advance(by: .minutes(3))
    #expect(world.tenants[0].signIn("new.one@contoso.com", password: "Another-One-1") == .success)
    #expect(world.passwordSync.log[account.objectGUID]?.last?.status == .success)
  }

  @Test func leavingTheScopeDeletesInTheCloud() throws {
    let world = try makeWorld()
    _ = world.engine
    let domain = world.forests[0].root
    let users = try #require(domain.object(dn: "CN=Users,DC=contoso,DC=com"))
    let jon = try user(world, "jon.proof")
    domain.move(jon, to: users, name: jon.name)
    world.clock.advance(by: .minutes(25))
    #expect(world.tenants[0].user("jon.proof@contoso.com") == nil)
  }

  @Test func deletionThresholdStopsTheExport() throws {
    let world = try makeWorld()
    _ = world.engine
    try world.setExportDeletionThreshold(2)
    let domain = world.forests[0].root
    for name in ["ada.sample", "bo.specimen", "cleo.placeholder"] { domain.remove(try user(world, name)) }
    world.clock.advance(by: .minutes(25))
    #expect(world.tenants[0].user("ada.sample@contoso.com") != nil)
    #expect(try world.runProfileResults(count: 2)[1].result == "stopped-deletion-threshold-exceeded")
    #expect(world.logs.application.written.contains { $0.eventID == 116 })
    try world.setExportDeletionThreshold(nil)
    world.clock.advance(by: .minutes(30))
    #expect(world.tenants[0].user("ada.sample@contoso.com") == nil)
  }

  @Test func resetInTheCloudLastsUntilTheNextChange() throws {
    let world = try makeWorld()
    _ = world.engine
    let tenant = world.tenants[0]
    let name = "kim.draft@contoso.com"
    let cloud = try #require(tenant.user(name))
    cloud.credential = CloudCredential(
      NTHash(password: "Cloud-Reset-1"), salt: tenant.salt(for: name, at: world.clock.now), origin: .setInCloud)
    world.clock.advance(by: .minutes(10))
    #expect(tenant.signIn(name, password: "Cloud-Reset-1") == .success)
    world.forests[0].root.setPassword(NTHash(password: "On-Premises-1"), of: try user(world, "kim.draft"))
    world.clock.advance(by: .minutes(3))
    #expect(tenant.signIn(name, password: "On-Premises-1") == .success)
    #expect(tenant.signIn(name, password: "Cloud-Reset-1") == .wrongPassword)
    #expect(cloud.sessions.count == 2)
  }
}
