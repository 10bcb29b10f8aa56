/// The synchronization rules of the server, sorted by precedence.
final class RuleStore {
  private(set) var rules: [SyncRule]

  init(world: World) {
    if let stored = world.state?.restore(
      "rules",
      { reader in
        try reader.list { (r) throws(StateReader.Damage) in try SyncRule.read(&r) }
      })
    {
      rules = stored
      return
    }
    rules = StandardRules.rules(
      adConnectors: world.connectorStore.filter(\.isAD).map(\.identifier),
      aadConnectors: world.connectorStore.filter(\.isAAD).map(\.identifier))
    select(world.scenario.passwordSync.selection)
  }

  /// The documented pair of rules for selective password sync, in place of each rule for enabled accounts.
  private func select(_ selection: Scenario.PasswordSyncSelection) {
    guard selection != .everyone else { return }
    let word = selection == .fewExcluded ? "PHSFiltered" : "PHSIncluded"
    let filtered: ScopeCondition.Comparison = selection == .fewExcluded ? .equal : .notEqual
    for (index, rule) in rules.filter({ $0.name == "In from AD - User AccountEnabled" }).enumerated() {
      rule.isDisabled = true
      let copies: [(String, Bool, ScopeCondition.Comparison)] = [
        ("Users included for PHS", true, filtered == .equal ? .notEqual : .equal),
        ("Filter Users from PHS", false, filtered),
      ]
      for (place, (what, sends, comparison)) in copies.enumerated() {
        let name = "\(rule.name) - \(what)"
        let copy = SyncRule(
          identifier: UniqueID(seed: "\(name) \(rule.connector)"), name: name, direction: rule.direction,
          connector: rule.connector, sourceObjectType: rule.sourceObjectType, targetObjectType: rule.targetObjectType,
          precedence: 89 + place - 2 * index, linkType: rule.linkType, enablePasswordSync: sends)
        copy.joinFilter = rule.joinFilter
        copy.attributeFlowMappings = rule.attributeFlowMappings
        let condition = ScopeCondition(
          attribute: "adminDescription", comparisonValue: word, comparisonOperator: comparison)
        copy.scopeFilter = rule.scopeFilter.map { $0 + [condition] }
        store(copy)
      }
    }
  }

  /// Puts a saved rule in its place, or adds it.
  func store(_ rule: SyncRule) {
    rules.removeAll { $0.identifier == rule.identifier }
    let index = rules.firstIndex { $0.precedence > rule.precedence } ?? rules.count
    rules.insert(rule, at: index)
  }

  func remove(_ rule: SyncRule) { rules.removeAll { $0 === rule } }
}
