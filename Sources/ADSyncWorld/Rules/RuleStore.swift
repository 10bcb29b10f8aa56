/// The synchronization rules of the server, sorted by direction and precedence.
final class RuleStore {
  unowned let world: World
  private(set) var rules: [SyncRule]

  init(world: World) {
    self.world = world
    rules = StandardRules.rules(
      adConnectors: world.connectorStore.filter(\.isAD).map(\.identifier),
      aadConnectors: world.connectorStore.filter(\.isAAD).map(\.identifier))
  }
}
