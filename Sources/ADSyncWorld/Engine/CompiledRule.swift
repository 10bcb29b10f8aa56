/// A synchronization rule made ready to run.
struct CompiledRule {
  let rule: SyncRule
  /// The place in the rule program: what lineages keep.
  let index: UInt16
  let scope: [[CompiledCondition]]
  /// Pairs of connector space and metaverse attributes.
  let joins: [[(cs: AttributeID, mv: AttributeID)]]
  /// Flows that copy an attribute; the others stand in `flows`.
  private(set) var copies: [SimpleFlow] = []
  private(set) var flows: [CompiledFlow] = []

  /// It can link objects.
  var isJoining: Bool { !joins.isEmpty || rule.linkType == .provision }

  init(_ rule: SyncRule, index: UInt16, table: AttributeTable, schema: MetaverseSchema) {
    self.rule = rule
    self.index = index
    scope = rule.scopeFilter.map { group in
      group.map { CompiledCondition($0, table: table, connectorID: rule.connector) }
    }
    joins = rule.joinFilter.map { group in
      group.map { (cs: table.id($0.csAttribute), mv: table.id($0.mvAttribute)) }
    }
    for mapping in rule.attributeFlowMappings { add(mapping, table: table, schema: schema) }
  }

  private mutating func add(_ mapping: AttributeFlowMapping, table: AttributeTable, schema: MetaverseSchema) {
    let source: CompiledFlow.Source
    switch mapping.flowType {
    case .direct: return addCopy(mapping, from: table.id(mapping.source.first ?? ""), isTrimmed: false, table: table)
    case .constant: source = .constant(schema.constant(mapping.source.first ?? "", for: mapping.destination))
    case .expression:
      do {
        let expression = try ExpressionParser.parse(mapping.expression, table: table)
        if case .unary(let function, .attribute(let id)) = expression, function.name == "Trim", id != .dn {
          return addCopy(mapping, from: id, isTrimmed: true, table: table)
        }
        source = .expression(expression)
      } catch {
        source = .invalid(error as? ExpressionError ?? .unexpectedEnd())
      }
    }
    flows.append(
      CompiledFlow(
        destination: table.id(mapping.destination), source: source, merge: mapping.valueMergeType,
        executeOnce: mapping.executeOnce))
  }

  private mutating func addCopy(
    _ mapping: AttributeFlowMapping, from source: AttributeID, isTrimmed: Bool, table: AttributeTable
  ) {
    copies.append(
      SimpleFlow(
        destination: table.id(mapping.destination), source: source, isTrimmed: isTrimmed,
        executeOnce: mapping.executeOnce, merge: mapping.valueMergeType))
  }
}
