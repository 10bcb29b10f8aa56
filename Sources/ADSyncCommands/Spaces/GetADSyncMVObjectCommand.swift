import ADSyncWorld
import PSEngine
import PSRuntime

/// A metaverse object. Follows ADSync/Get-ADSyncMVObject.
struct GetADSyncMVObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncMVObject")
  static let parameters: [Parameter<Self>] = [.init("Identifier", .mandatory) { $0.identifier = $1 }]
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let identifier else { return }
    try runtime.write([MvObjectView(object: world.mvObject(identifier: identifier.id), world: world)])
  }
}
