import ADSyncWorld
import PSEngine
import PSRuntime

/// Adds a group of join conditions to a rule. Follows ADSync/Add-ADSyncJoinConditionGroup.
struct AddADSyncJoinConditionGroupCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncJoinConditionGroup")
  static let parameters: [Parameter<Self>] = [
    .init("SynchronizationRule", .mandatory, .valueFromPipeline) { $0.rule = $1 },
    .init("JoinConditions", .mandatory) { $0.conditions = $1 },
  ]
  var rule: ObjectArgument<SyncRule>?
  var conditions: [ObjectArgument<JoinCondition>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let rule = rule?.content else { return }
    rule.joinFilter.append(conditions.map(\.content))
    try runtime.writeObject(rule.psValue)
  }
}
