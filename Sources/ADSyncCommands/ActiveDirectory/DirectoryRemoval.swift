import ADSyncWorld
import PSEngine
import PSRuntime

/// A cmdlet that removes objects.
protocol DirectoryRemoval: DirectoryCommand {
  var identity: Value { get set }
  /// What is below the object goes too.
  var recursive: SwitchParameter { get set }
}

extension DirectoryRemoval {
  var errorIdentity: Value? { identity }

  static func removalParameters() -> [Parameter<Self>] {
    [
      DirectoryIdentity.parameter { $0.identity = $1 }, .init("Partition") { $0.connection.partition = $1 },
    ] + connectionParameters()
  }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object = try object(identity, in: domain(world), runtime, world)
    let dn = object.distinguishedName
    guard try runtime.shouldProcess(target: dn, action: "Remove") else { return }
    if object.attributes[.isCriticalSystemObject]?.boolean ?? false { throw DirectoryStrings.isProtected(dn) }
    try world.removeDirectoryObject(object, recursive: recursive.isPresent)
  }
}
