import ADSyncWorld
import PSEngine
import PSRuntime

/// A cmdlet over the world: what the world refuses ends the command as an error of PowerShell.
protocol ServerCommand: Cmdlet {
  /// Does the work for one object of the pipeline.
  mutating func run(_ runtime: CommandRuntime, _ world: World) throws
  /// What the command costs on the virtual clock; nil is the usual.
  static var cost: Interval? { get }
}

extension ServerCommand {
  static var cost: Interval? { nil }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world(cost: Self.cost)
    do {
      try run(runtime, world)
      try world.save()
    } catch let error as WorldError {
      try runtime.throwTerminating(ServerStrings.record(error, types: runtime.context.types))
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
      typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.\(verb.name)\(noun)Cmdlet")
  }
}

extension CommandRuntime {
  func write<C: WorldContent>(_ items: [C]) throws { for item in items { try writeObject(item.psValue) } }
}
