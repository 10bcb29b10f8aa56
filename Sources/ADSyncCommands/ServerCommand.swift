import ADSyncWorld
import PSEngine
import PSRuntime

/// The world that a session stands on.
public final class SimulatedServer {
  public let world: World
  public init(_ world: World) { self.world = world }

  /// The server of a session; the healthy default world where the shell put none in.
  static func of(_ session: SessionState) -> SimulatedServer {
    session.storage(SimulatedServer.self) {
      let now = session.context.services.utcNow
      return SimulatedServer(World(scenario: .contoso, now: Timestamp(ticks: now.ticks)))
    }
  }
}

extension CommandRuntime {
  /// The world that the session stands on.
  var world: World { SimulatedServer.of(session).world }
}

/// A cmdlet over the world: what the world refuses ends the command as an error of PowerShell.
protocol ServerCommand: Cmdlet {
  /// Does the work for one object of the pipeline.
  mutating func run(_ runtime: CommandRuntime, _ world: World) throws
  /// What the command costs on the virtual clock.
  static var cost: Interval { get }
}

extension ServerCommand {
  static var cost: Interval { .milliseconds(10) }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = runtime.world
    world.clock.advance(by: Self.cost)
    do {
      try run(runtime, world)
    } catch let error as WorldError {
      try runtime.throwTerminating(error.record(runtime.context))
    }
  }
}

extension CmdletMetadata {
  /// A cmdlet of the module ADSync.
  static func adSync(
    _ verb: Verb, _ noun: String, set: String = "", shouldProcess: Bool = false
  ) -> CmdletMetadata {
    CmdletMetadata(
      verb, noun, defaultParameterSet: set, supportsShouldProcess: shouldProcess,
      typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.\(verb.name)\(noun)")
  }
}

extension CommandRuntime {
  func write<C: WorldContent>(_ items: [C]) throws { for item in items { try writeObject(item.psValue) } }
}
