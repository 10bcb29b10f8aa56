import ADSyncWorld
import PSEngine
import PSRuntime

/// The synchronization rules. Follows ADSync/Get-ADSyncRule.
struct GetADSyncRuleCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncRule")
  static let parameters: [Parameter<Self>] = [.init("Identifier", .position(0)) { $0.identifier = $1 }]
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.rules(identifier: identifier?.id))
  }
}
