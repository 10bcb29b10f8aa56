import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a rule. Follows ADSync/Remove-ADSyncRule.
struct RemoveADSyncRuleCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.remove, "ADSyncRule", set: "Identifier")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .set("Identifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("SynchronizationRule", .set("Rule", .mandatory, .valueFromPipeline)) { $0.rule = $1 },
  ]
  var identifier: GuidArgument?
  var rule: ObjectArgument<SyncRule>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let id = identifier?.id ?? rule?.content.identifier else { return }
    try world.removeRule(identifier: id)
  }
}
