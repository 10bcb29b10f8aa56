import ADSyncWorld
import PSEngine
import PSRuntime

/// Takes the flows to an attribute off a rule. Follows ADSync/Remove-ADSyncAttributeFlowMapping.
struct RemoveADSyncAttributeFlowMappingCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.remove, "ADSyncAttributeFlowMapping")
  static let parameters: [Parameter<Self>] = [
    .init("SynchronizationRule", .mandatory, .valueFromPipeline) { $0.rule = $1 },
    .init("Destination", .mandatory) { $0.destination = $1 },
  ]
  var rule: ObjectArgument<SyncRule>?
  var destination = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let rule = rule?.content else { return }
    rule.attributeFlowMappings.removeAll { $0.destination.lowercased() == destination.lowercased() }
    try runtime.writeObject(rule.psValue)
  }
}
