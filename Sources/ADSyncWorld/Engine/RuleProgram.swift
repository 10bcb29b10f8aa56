/// All enabled rules made ready to run, found by connector, direction and object type.
final class RuleProgram {
  /// Every rule, disabled ones too, sorted by precedence; lineages keep places in it.
  let rules: [CompiledRule]
  private var inbound: [UniqueID: [String: [Int]]] = [:]
  private var outbound: [UniqueID: [String: [Int]]] = [:]
  /// Metaverse attributes that inbound joins compare.
  private(set) var joinAttributes: Set<AttributeID> = []

  init(_ source: [SyncRule], table: AttributeTable, schema: MetaverseSchema) {
    let sorted = source.sorted { ($0.precedence, $0.name) < ($1.precedence, $1.name) }
    rules = sorted.prefix(Int(UInt16.max)).enumerated().map { index, rule in
      CompiledRule(rule, index: UInt16(index), table: table, schema: schema)
    }
    for (index, compiled) in rules.enumerated() where !compiled.rule.isDisabled {
      let rule = compiled.rule
      if rule.direction == .inbound {
        inbound[rule.connector, default: [:]][rule.sourceObjectType, default: []].append(index)
        for group in compiled.joins { for condition in group { joinAttributes.insert(condition.mv) } }
      } else {
        outbound[rule.connector, default: [:]][rule.sourceObjectType, default: []].append(index)
      }
    }
  }

  func inboundRules(_ connector: UniqueID, objectType: String) -> [Int] { inbound[connector]?[objectType] ?? [] }
  func outboundRules(_ connector: UniqueID, objectType: String) -> [Int] { outbound[connector]?[objectType] ?? [] }
}
