import Testing

@testable import ADSyncWorld

let documentTime = Timestamp(year: 2016, month: 8, day: 24, hour: 9, minute: 20)

func makeWorld(_ name: String = "contoso", now: Timestamp = documentTime) throws -> World {
  World(scenario: try Scenario.named(name), now: now)
}

func heartbeats(_ world: World, of connector: Connector, hours: Int64 = 3) -> [EventLogEntry] {
  var query = EventLogQuery()
  query.instanceIDs = [654]
  query.after = world.clock.now - .hours(hours)
  query.source = { $0 == "Directory Synchronization" }
  query.message = { $0.uppercased().contains(connector.identifier.description.uppercased()) }
  return world.logs.application.entries(query)
}

@Suite struct HeartbeatTests {
  @Test func lastHeartbeatComesFromTheSchedule() throws {
    let world = try makeWorld()
    let connector = try #require(try world.connectors(name: "contoso.com").first)
    let beats = heartbeats(world, of: connector)
    #expect(beats.count == 6)
    #expect(beats.first?.time == Timestamp(year: 2016, month: 8, day: 24, hour: 9, minute: 13, second: 38))
    #expect(beats.first?.message.contains("<partition-name>CONTOSO.COM</partition-name>") ?? false)
  }

  @Test func clockBringsFurtherHeartbeats() throws {
    let world = try makeWorld()
    let connector = try #require(try world.connectors(name: "contoso.com").first)
    world.clock.advance(by: .minutes(65))
    let beats = heartbeats(world, of: connector)
    #expect(beats.first?.time == Timestamp(year: 2016, month: 8, day: 24, hour: 10, minute: 13, second: 38))
    #expect(beats.count == 6)
    let all = world.logs.application.entries()
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.index == $1.index + 1 && $0.time >= $1.time })
  }

  @Test func eachConnectorHasItsOwn() throws {
    let world = try makeWorld("two-ad-connectors")
    let connectors = try world.connectors().filter(\.isAD)
    #expect(connectors.map(\.name) == ["contoso.com", "fabrikam.com"])
    for connector in connectors { #expect(heartbeats(world, of: connector).count == 6) }
  }

  @Test func stoppedManagerLeavesNone() throws {
    let world = try makeWorld("no-heartbeat")
    let connector = try #require(try world.connectors().first)
    #expect(heartbeats(world, of: connector).isEmpty)
    #expect(!heartbeats(world, of: connector, hours: 6).isEmpty)
    var query = EventLogQuery()
    query.instanceIDs = [615]
    #expect(world.logs.application.entries(query).count == 1)
  }

  @Test func switchedOffServerHadHeartbeats() throws {
    let world = try makeWorld("switched-off")
    let connector = try #require(try world.connectors().first)
    #expect(heartbeats(world, of: connector).first?.time.formatted("H:mm:ss") == "9:13:38")
    world.clock.advance(by: .hours(1))
    #expect(heartbeats(world, of: connector).first?.time.formatted("H:mm:ss") == "9:13:38")
    #expect(try world.companyFeatures().passwordHashSync == false)
    #expect(try world.passwordSyncConfiguration(source: "contoso.com").map(\.isEnabled) == [false])
  }
}
