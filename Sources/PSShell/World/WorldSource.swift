import ADSyncWorld
import PSEngine
import PSRuntime

/// Where a world comes from: what `--world`, `--now` and `--state` say.
struct WorldSource {
  var world: String?
  var now: String?
  var state: String?

  /// The scenario that is named; `contoso` without a name.
  ///
  /// - Throws: `WorldError` for a file with mistakes, `PersonalityError` for an unknown name.
  func scenario() throws -> Scenario {
    do {
      return try Scenario.load(world ?? "contoso") { path in
        HostFiles().read(path).map { String(decoding: $0, as: UTF8.self) }
      }
    } catch let error as WorldError where error.id == "ScenarioNotFound" {
      throw PersonalityError.unknownWorld(error.message)
    }
  }

  /// The time that `--now` says; nil without it.
  func time() throws -> Timestamp? {
    guard let now else { return nil }
    guard let time = Timestamp(iso: now) else { throw PersonalityError.badTime(now) }
    return time
  }

  /// The world of the command line: that of the state, else a fresh one.
  func open() throws -> World {
    guard let state else { return try makeWorld() }
    let store = try makeStore(state)
    if let name = world, let wanted = try? scenario().name, wanted != store.scenarioName {
      store.close()
      throw WorldError.stateHasAnotherWorld(state, has: store.scenarioName, wanted: name)
    }
    let world = World(state: store)
    if let time = try time() { world.clock.advance(to: time) }
    return world
  }

  /// The state at a path, made when it is not there.
  func makeStore(_ path: String) throws -> StateStore {
    try StateStore(path: path, scenario: scenario) {
      try time() ?? scenario().time ?? WorldSource.realTime
    }
  }

  /// The world at its start: at `--now`, else at the scenario's time, else at the real one.
  func makeWorld() throws -> World {
    let scenario = try scenario()
    return World(scenario: scenario, now: try time() ?? scenario.time ?? WorldSource.realTime)
  }

  static var realTime: Timestamp { Timestamp(ticks: SystemServices().utcNow.ticks) }
}
