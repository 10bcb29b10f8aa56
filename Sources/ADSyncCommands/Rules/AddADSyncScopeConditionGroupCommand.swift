import ADSyncWorld
import PSEngine
import PSRuntime

/// Adds a group of scope conditions to a rule. Follows ADSync/Add-ADSyncScopeConditionGroup.
struct AddADSyncScopeConditionGroupCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncScopeConditionGroup")
  static let parameters: [Parameter<Self>] = [
    .init("SynchronizationRule", .mandatory, .valueFromPipeline) { $0.rule = $1 },
    .init("ScopeConditions", .mandatory) { $0.conditions = $1 },
  ]
  var rule: ObjectArgument<SyncRule>?
  var conditions: [ObjectArgument<ScopeCondition>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let rule = rule?.content else { return }
    rule.scopeFilter.append(conditions.map(\.content))
    try runtime.writeObject(rule.psValue)
  }
}
