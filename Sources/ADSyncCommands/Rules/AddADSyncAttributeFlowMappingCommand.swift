import ADSyncWorld
import PSEngine
import PSRuntime

/// Adds a flow to a rule and writes the rule. Follows ADSync/Add-ADSyncAttributeFlowMapping.
struct AddADSyncAttributeFlowMappingCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncAttributeFlowMapping")
  static let parameters: [Parameter<Self>] = [
    .init("SynchronizationRule", .mandatory, .valueFromPipeline) { $0.rule = $1 },
    .init("Source") { $0.source = $1 },
    .init("Destination", .mandatory) { $0.destination = $1 },
    .init("FlowType") { $0.flowType = $1 },
    .init("ValueMergeType") { $0.mergeType = $1 },
    .init("ExecuteOnce") { $0.executeOnce = $1 },
    .init("Expression") { $0.expression = $1 },
  ]
  var rule: ObjectArgument<SyncRule>?
  var source: [String] = []
  var destination = ""
  var flowType: EnumArgument<AttributeFlowMapping.FlowType>?
  var mergeType: EnumArgument<AttributeFlowMapping.ValueMergeType>?
  var executeOnce = SwitchParameter()
  var expression = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let rule = rule?.content else { return }
    rule.attributeFlowMappings.append(
      AttributeFlowMapping(
        source: source, destination: destination,
        flowType: flowType?.value ?? (expression.isEmpty ? .direct : .expression), executeOnce: executeOnce.isPresent,
        expression: expression, valueMergeType: mergeType?.value ?? .update))
    try runtime.writeObject(rule.psValue)
  }
}
