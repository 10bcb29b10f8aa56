import ADSyncWorld
import PSEngine
import PSRuntime

/// Where a world comes from: what `--world` and `--now` say.
struct WorldSource {
  var world: String?
  var now: String?

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

  /// The world at its start: at `--now`, else at the scenario's time, else at the real one.
  func makeWorld() throws -> World {
    let scenario = try scenario()
    return World(scenario: scenario, now: try time() ?? scenario.time ?? WorldSource.realTime)
  }

  static var realTime: Timestamp { Timestamp(ticks: SystemServices().utcNow.ticks) }
}
