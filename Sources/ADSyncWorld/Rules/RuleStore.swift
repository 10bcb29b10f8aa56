/// The synchronization rules of the server, sorted by precedence.
final class RuleStore {
  private(set) var rules: [SyncRule]

  init(world: World) {
    rules = StandardRules.rules(
      adConnectors: world.connectorStore.filter(\.isAD).map(\.identifier),
      aadConnectors: world.connectorStore.filter(\.isAAD).map(\.identifier))
  }

  /// Puts a saved rule in its place, or adds it.
  func store(_ rule: SyncRule) {
    rules.removeAll { $0.identifier == rule.identifier }
    let index = rules.firstIndex { $0.precedence > rule.precedence } ?? rules.count
    rules.insert(rule, at: index)
  }

  func remove(_ rule: SyncRule) { rules.removeAll { $0 === rule } }
}
