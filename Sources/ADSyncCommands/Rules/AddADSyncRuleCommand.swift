import ADSyncWorld
import PSEngine
import PSRuntime

/// Saves a new or changed rule and writes it. Follows ADSync/Add-ADSyncRule.
struct AddADSyncRuleCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncRule")
  static let parameters: [Parameter<Self>] = [
    .init("SynchronizationRule", .mandatory, .position(0), .valueFromPipeline) { $0.rule = $1 }
  ]
  var rule: ObjectArgument<SyncRule>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let rule else { return }
    try runtime.writeObject(world.save(rule.content).psValue)
  }
}
