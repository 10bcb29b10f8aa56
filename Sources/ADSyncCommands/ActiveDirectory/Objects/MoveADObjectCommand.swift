import ADSyncWorld
import PSEngine
import PSRuntime

/// Moves an object into another container. Follows ActiveDirectory/Move-ADObject.
struct MoveADObjectCommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.move, "ADObject", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("TargetPath", .mandatory, .position(1)) { $0.targetPath = $1 },
      .init("TargetServer") { $0.targetServer = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var targetPath = Value.null
  var targetServer: String?
  var passThru = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object = try object(identity, in: domain(world), runtime, world)
    let target = try DirectoryIdentity.text(targetPath, runtime.context)
    guard try runtime.shouldProcess(target: object.distinguishedName, action: "Move") else { return }
    try world.moveDirectoryObject(object, to: target)
    if passThru.isPresent { try runtime.writeObject(reader(world).record(object, as: .object)) }
  }
}
