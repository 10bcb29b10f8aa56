import ADSyncWorld
import PSEngine
import PSRuntime

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
