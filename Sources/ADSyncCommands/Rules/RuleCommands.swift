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

/// A new rule that is not saved yet. Follows ADSync/New-ADSyncRule.
struct NewADSyncRuleCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.new, "ADSyncRule")
  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory) { $0.name = $1 },
    .init("Identifier") { $0.identifier = $1 },
    .init("Description") { $0.description = $1 },
    .init("Direction", .mandatory) { $0.direction = $1 },
    .init("Precedence") { $0.precedence = $1 },
    .init("PrecedenceAfter") { $0.precedenceAfter = $1 },
    .init("PrecedenceBefore") { $0.precedenceBefore = $1 },
    .init("SourceObjectType", .mandatory) { $0.sourceObjectType = $1 },
    .init("TargetObjectType", .mandatory) { $0.targetObjectType = $1 },
    .init("Connector", .mandatory) { $0.connector = $1 },
    .init("LinkType") { $0.linkType = $1 },
    .init("SoftDeleteExpiryInterval") { $0.softDelete = $1 },
    .init("ImmutableTag") { $0.immutableTag = $1 },
    .init("EnablePasswordSync") { $0.enablePasswordSync = $1 },
    .init("Disabled") { $0.disabled = $1 },
  ]
  var name = ""
  var identifier: GuidArgument?
  var description = ""
  var direction: EnumArgument<SyncRule.Direction>?
  var precedence: Int32 = 0
  var precedenceAfter: GuidArgument?
  var precedenceBefore: GuidArgument?
  var sourceObjectType = ""
  var targetObjectType = ""
  var connector: GuidArgument?
  var linkType: EnumArgument<SyncRule.LinkType>?
  var softDelete: PSTimeSpan?
  var immutableTag = ""
  var enablePasswordSync = SwitchParameter()
  var disabled = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector, let direction else { return }
    let rule = try world.makeRule(
      name: name, identifier: identifier?.id, direction: direction.value, connector: connector.id,
      sourceObjectType: sourceObjectType, targetObjectType: targetObjectType, precedence: Int(precedence),
      linkType: linkType?.value ?? .join, immutableTag: immutableTag, enablePasswordSync: enablePasswordSync.isPresent,
      description: description)
    rule.isDisabled = disabled.isPresent
    rule.precedenceAfter = precedenceAfter?.id ?? .zero
    rule.precedenceBefore = precedenceBefore?.id ?? .zero
    if let softDelete { rule.softDeleteExpiryInterval = Interval(ticks: softDelete.ticks) }
    try runtime.writeObject(rule.psValue)
  }
}

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
