extension World {
  /// The synchronization rules, all or one: copies that a script may change and save.
  public func rules(identifier: UniqueID? = nil) throws -> [SyncRule] {
    try requireAccess()
    return ruleStore.rules.filter { identifier == nil || $0.identifier == identifier }.map { $0.copy() }
  }
}
