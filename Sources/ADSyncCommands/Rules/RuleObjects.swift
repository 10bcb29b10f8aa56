import ADSyncWorld
import PSEngine
import PSRuntime

extension SyncRule: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("SynchronizationRule")

  static var members: [TypeDefinition.Member] { identity + contents }

  private static var identity: [TypeDefinition.Member] {
    [
      id("Identifier") { $0.identifier },
      id("InternalId") { $0.internalID },
      text("Name", { $0.name }) { $0.name = $1 },
      number("Version") { $0.version },
      text("Description", { $0.description }) { $0.description = $1 },
      object("ImmutableTag") { $0.immutableTag.isEmpty ? nil : ImmutableTag(text: $0.immutableTag) },
      id("Connector") { $0.connector },
      choice("Direction") { $0.direction },
      flag("Disabled", { $0.isDisabled }) { $0.isDisabled = $1 },
      text("SourceObjectType", { $0.sourceObjectType }) { $0.sourceObjectType = $1 },
      text("TargetObjectType", { $0.targetObjectType }) { $0.targetObjectType = $1 },
      number("Precedence", { $0.precedence }) { $0.precedence = $1 },
      id("PrecedenceAfter") { $0.precedenceAfter },
      id("PrecedenceBefore") { $0.precedenceBefore },
      choice("LinkType", { $0.linkType }) { $0.linkType = $1 },
      flag("EnablePasswordSync", { $0.enablePasswordSync }) { $0.enablePasswordSync = $1 },
    ]
  }

  private static var contents: [TypeDefinition.Member] {
    [
      list("JoinFilter") { $0.joinFilter.map { JoinConditionGroup(conditions: $0) } },
      list("ScopeFilter") { $0.scopeFilter.map { ScopeConditionGroup(conditions: $0) } },
      list("AttributeFlowMappings") { $0.attributeFlowMappings },
      interval("SoftDeleteExpiryInterval") { $0.softDeleteExpiryInterval },
      id("SourceNamespaceId") { $0.direction == .inbound ? $0.connector : .zero },
      id("TargetNamespaceId") { $0.direction == .inbound ? .zero : $0.connector },
      text("VersionAgnosticTag") { $0.immutableTag.isEmpty ? "" : ImmutableTag.agnostic($0.immutableTag) },
      text("TagVersion") { $0.immutableTag.isEmpty ? "" : ImmutableTag.version($0.immutableTag) },
      flag("IsStandardRule") { $0.isStandardRule },
      flag("IsLegacyCustomRule") { _ in false },
      text("JoinHash") { _ in "" },
    ]
  }
}

/// The tag of a standard rule: `Microsoft.InfromADUserJoin.002`.
struct ImmutableTag: WorldContent {
  let text: String
  nonisolated(unsafe) static let psType = PSType.worldClass("ImmutableTag")
  static var members: [TypeDefinition.Member] { [text("TagValue") { $0.text }] }

  /// The tag without its number.
  static func agnostic(_ tag: String) -> String { tag.lastIndex(of: ".").map { String(tag[..<$0]) } ?? tag }
  /// The number behind the tag.
  static func version(_ tag: String) -> String { tag.split(separator: ".").last.map(String.init) ?? "" }
}

/// Conditions that all have to hold.
struct JoinConditionGroup: WorldContent {
  let conditions: [JoinCondition]
  nonisolated(unsafe) static let psType = PSType.worldClass("JoinConditionGroup")
  static var members: [TypeDefinition.Member] { [list("JoinConditionList") { $0.conditions }] }
}

/// Conditions that all have to hold.
struct ScopeConditionGroup: WorldContent {
  let conditions: [ScopeCondition]
  nonisolated(unsafe) static let psType = PSType.worldClass("ScopeConditionGroup")
  static var members: [TypeDefinition.Member] { [list("ScopeConditionList") { $0.conditions }] }
}

extension JoinCondition: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("JoinCondition")
  static var members: [TypeDefinition.Member] {
    [
      text("CSAttribute") { $0.csAttribute },
      text("MVAttribute") { $0.mvAttribute },
      flag("CaseSensitive") { $0.isCaseSensitive },
      .constructor(signatures: ["\(psType.fullName) new(string csAttribute, string mvAttribute, bool caseSensitive)"]) {
        call in
        var isCaseSensitive = false
        if case .bool(let on) = call[2].base { isCaseSensitive = on }
        return JoinCondition(csAttribute: call.text(0), mvAttribute: call.text(1), isCaseSensitive: isCaseSensitive)
          .psValue
      },
    ]
  }
}

extension ScopeCondition: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ScopeCondition")
  static var members: [TypeDefinition.Member] {
    let comparison = ScopeCondition.Comparison.psType.fullName
    return [
      text("Attribute") { $0.attribute },
      text("ComparisonValue") { $0.comparisonValue },
      choice("ComparisonOperator") { $0.comparisonOperator },
      .constructor(
        signatures: ["\(psType.fullName) new(string attribute, string value, \(comparison) comparisonOperator)"]
      ) { call in
        ScopeCondition(
          attribute: call.text(0), comparisonValue: call.text(1), comparisonOperator: .from(call[2]) ?? .equal
        ).psValue
      },
    ]
  }
}

extension AttributeFlowMapping: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("AttributeFlowMapping")
  static var members: [TypeDefinition.Member] {
    [
      texts("Source") { $0.source.isEmpty ? [""] : $0.source },
      text("Destination") { $0.destination },
      choice("FlowType") { $0.flowType },
      flag("ExecuteOnce") { $0.executeOnce },
      text("Expression") { $0.expression },
      choice("ValueMergeType") { $0.valueMergeType },
      text("MappingSourceAsString") { $0.mappingSourceAsString },
    ]
  }
}

extension SyncRule.Direction: WorldEnum {
  public static var allCases: [SyncRule.Direction] { [.inbound, .outbound] }
  nonisolated(unsafe) static let psType = PSType.worldEnum("SynchronizationRuleDirection", Self.self)
}
extension SyncRule.LinkType: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("LinkType", Self.self)
}
extension AttributeFlowMapping.FlowType: WorldEnum {
  public static var allCases: [AttributeFlowMapping.FlowType] { [.direct, .constant, .expression] }
  nonisolated(unsafe) static let psType = PSType.worldEnum("AttributeFlowType", Self.self)
}
extension AttributeFlowMapping.ValueMergeType: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("ValueMergeType", Self.self)
}
extension ScopeCondition.Comparison: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("ComparisonOperator", Self.self)
}
