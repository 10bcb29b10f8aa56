import Glibc
import Testing

@testable import ADSyncWorld

/// A path in the temporary folder that goes with the test.
private final class Place {
  let path: String
  init(_ name: String) {
    path = "/tmp/rehearse-\(name)-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).state"
  }
  deinit { for end in ["", "-wal", "-shm"] { unlink(path + end) } }

  func write(_ bytes: [UInt8]) throws {
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  var bytes: [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}

private func openState(_ place: Place, _ scenario: String = "contoso", patience: Interval = .seconds(1)) throws
  -> StateStore
{
  try StateStore(path: place.path, patience: patience, scenario: { try Scenario.named(scenario) }) { documentTime }
}

/// Runs `body` in the world of a state and ends the run.
private func run<T>(_ place: Place, _ scenario: String = "contoso", _ body: (World) throws -> T) throws -> T {
  let store = try openState(place, scenario)
  defer { store.close() }
  let world = World(state: store)
  let result = try body(world)
  try world.save(isEnd: true)
  return result
}

/// What of a world can be seen from outside.
private func picture(_ world: World) throws -> [String] {
  let domain = world.forests[0].root
  var lines = domain.all.map { "\($0.distinguishedName) \($0.usnChanged) \($0.memberOf.count) \($0.attributes.count)" }
  lines += world.cloudUsers(in: world.tenants[0]).map { "\($0.userPrincipalName) \($0.passwordPolicies) \($0.anchor)" }
  for space in world.engine.spaces {
    lines += space.objects.map {
      "\($0.distinguishedName) \($0.pendingExport) \($0.inboundRules) \($0.metaverseObject?.items.count ?? 0)"
    }
  }
  lines += try world.rules().map { "\($0.name) \($0.precedence) \($0.attributeFlowMappings.count)" }
  lines += try world.runProfileResults(count: 20).map { "\($0.runProfileName) \($0.runNumber) \($0.result)" }
  lines += world.logs.application.entries().prefix(50).map { "\($0.index) \($0.eventID) \($0.message)" }
  return lines + ["\(try world.schedulerSettings())", "\(world.clock.now.iso)"]
}

@Suite struct StateTests {
  @Test func aWorldGoesOnWhereItWasLeft() throws {
    let place = Place("goes-on")
    let fresh = try makeWorld()
    for step in 0..<3 {
      func change(_ world: World) throws -> [String] {
        let domain = world.forests[0].root
        if step == 0 {
          try world.makeDirectoryObject(.user, named: "New One", samAccountName: "new.one", domain: domain)
          let ada = try #require(domain.object(where: .sAMAccountName, is: "ada.sample"))
          try world.setAccountPassword("Another-Word-9", of: ada)
        }
        if step == 1 { world.clock.advance(by: .minutes(45)) }
        if step == 2 {
          let egon = try #require(domain.object(where: .sAMAccountName, is: "egon.stubbs"))
          try world.removeDirectoryObject(egon)
          world.clock.advance(by: .minutes(65))
        }
        return try picture(world)
      }
      let kept = try run(place, "contoso", change)
      let expected = try change(fresh)
      #expect(kept == expected)
    }
    let results = try run(place) { world in
      let tenant = world.tenants[0]
      return (
        tenant.signIn("ada.sample@contoso.com", password: "Another-Word-9"),
        tenant.user("egon.stubbs@contoso.com") == nil, world.journal.all.count
      )
    }
    #expect(results.0 == .success)
    #expect(results.1)
    #expect(results.2 > 5)
  }

  @Test func settingsRulesFilesAndFaultsAreKept() throws {
    let place = Place("kept")
    try run(place, "wrong-account-password") { world in
      var change = SchedulerChange()
      change.isSyncCycleEnabled = false
      try world.setScheduler(change)
      let rule = try #require(try world.rules().last)
      rule.isDisabled = true
      try world.save(rule)
      try world.server.drive.write(Array("x".utf8), to: #"C:\mine.txt"#, at: world.clock.now)
      try world.setConnectorAccount(name: "contoso.com")
    }
    try run(place, "wrong-account-password") { world in
      let settings = try world.schedulerSettings()
      #expect(!settings.isSyncCycleEnabled)
      let lastRule = try world.rules().last
      #expect(lastRule?.isDisabled == true)
      #expect(world.server.drive.node(at: #"C:\mine.txt"#)?.content == Array("x".utf8))
      #expect(world.faults.isEmpty)
    }
  }

  @Test func foreignFilesAreRefusedAndLeft() throws {
    for content in [Array("hello, this is a letter".utf8), Array(repeating: 7, count: 5000)] {
      let place = Place("foreign")
      try place.write(content)
      let error = #expect(throws: WorldError.self) { try openState(place) }
      #expect(error?.id == "StateIsForeign")
      #expect(error?.message.contains(place.path) ?? false)
      #expect(place.bytes == content)
    }
    let place = Place("other-database")
    let other = try Database(path: place.path)
    try other.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)")
    other.close()
    let before = place.bytes
    #expect(#expect(throws: WorldError.self) { try openState(place) }?.id == "StateIsForeign")
    #expect(place.bytes == before)
  }

  @Test func damagedFilesAreRefusedAndLeft() throws {
    let place = Place("damaged")
    try run(place) { _ = try picture($0) }
    let whole = place.bytes
    var random = SeededRandom(state: 5)
    for round in 0..<20 {
      var bytes = whole
      if round == 0 {
        bytes.removeLast(5000)
      } else {
        let start = 4096 + random.below(bytes.count - 8192)
        for index in start..<(start + 600) { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
      }
      try place.write(bytes)
      let error = #expect(throws: WorldError.self) { try openState(place).close() }
      #expect(error?.id == "StateIsDamaged", "\(round)")
      #expect(place.bytes == bytes)
    }
    try place.write(whole)
    try run(place) { _ = try picture($0) }
  }

  @Test func olderLayoutsAreMigratedAndNewerRefused() throws {
    let place = Place("layouts")
    try run(place) { try $0.setAutoUpgrade(.disabled) }
    func execute(_ sql: String) throws {
      let database = try Database(path: place.path)
      defer { database.close() }
      try database.execute(sql)
    }
    try execute("ALTER TABLE journal DROP COLUMN run; PRAGMA user_version = 1")
    let changes = try run(place) { $0.journal.all.count }
    #expect(changes > 0)
    try execute("PRAGMA user_version = 99")
    #expect(#expect(throws: WorldError.self) { try openState(place) }?.id == "StateIsNewer")
  }

  @Test func oneRunAtATime() throws {
    let place = Place("one-run")
    let first = try openState(place)
    #expect(#expect(throws: WorldError.self) { try openState(place, patience: .zero) }?.id == "StateIsInUse")
    first.close()
    try openState(place).close()
  }

  @Test func resetGoesBackToTheStart() throws {
    let place = Place("reset")
    let before = try run(place) { try picture($0) }
    try run(place) { $0.clock.advance(by: .hours(2)) }
    let store = try openState(place)
    try store.reset()
    store.close()
    let after = try run(place) { try picture($0) }
    #expect(after == before)
  }
}
