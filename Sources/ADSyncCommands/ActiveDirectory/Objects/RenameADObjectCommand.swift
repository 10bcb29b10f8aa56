import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives an object another name. Follows ActiveDirectory/Rename-ADObject.
struct RenameADObjectCommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.rename, "ADObject", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("NewName", .mandatory, .position(1)) { $0.newName = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var newName = ""
  var passThru = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object = try object(identity, in: domain(world), runtime, world)
    guard try runtime.shouldProcess(target: object.distinguishedName, action: "Rename") else { return }
    try world.moveDirectoryObject(object, name: newName)
    if passThru.isPresent { try runtime.writeObject(reader(world).record(object, as: .object)) }
  }
}
