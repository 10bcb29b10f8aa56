import ADSyncWorld
import PSEngine
import PSRuntime

/// The password sync attempts for an object, newest first. Follows ADSync/Get-ADSyncCSObjectLog.
struct GetADSyncCSObjectLogCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSObjectLog")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .mandatory, .position(0)) { $0.identifier = $1 },
    .init("Count", .mandatory, .position(1)) { $0.count = $1 },
  ]
  var identifier: GuidArgument?
  var count: UInt32 = 0

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let identifier else { return }
    try runtime.write(world.csObjectLog(identifier: identifier.id, count: Int(count)))
  }
}
