extension World {
  /// The synchronization rules, all or one: copies that a script may change and save.
  public func rules(identifier: UniqueID? = nil) throws -> [SyncRule] {
    try requireAccess()
    return ruleStore.rules.filter { identifier == nil || $0.identifier == identifier }.map { $0.copy() }
  }

  /// A new rule that is not saved yet.
  ///
  /// - Parameter identifier: nil gives one out.
  public func makeRule(
    name: String, identifier: UniqueID? = nil, direction: SyncRule.Direction, connector: UniqueID,
    sourceObjectType: String, targetObjectType: String, precedence: Int, linkType: SyncRule.LinkType,
    immutableTag: String = "", enablePasswordSync: Bool = false, description: String = ""
  ) throws -> SyncRule {
    try requireAccess()
    guard connectorStore.contains(where: { $0.identifier == connector }) else {
      throw WorldError.connectorNotFound(connector.description)
    }
    let id = identifier ?? UniqueID(seed: "rule \(name) \(ruleStore.rules.count) \(clock.now.ticks)")
    return SyncRule(
      identifier: id, name: name, direction: direction, connector: connector, sourceObjectType: sourceObjectType,
      targetObjectType: targetObjectType, precedence: precedence, linkType: linkType, immutableTag: immutableTag,
      enablePasswordSync: enablePasswordSync, description: description)
  }

  /// Saves a rule: a known identifier is updated, a new one added. The next cycle does a full synchronization on the rule's
  /// connector by itself.
  ///
  /// - Returns: the saved rule, a copy of its own with a new version.
  @discardableResult
  public func save(_ rule: SyncRule) throws -> SyncRule {
    try requireAccess()
    try check(rule)
    _ = engine
    let before = ruleStore.rules.first { $0.identifier == rule.identifier }
    let saved = rule.copy()
    saved.version = (before?.version ?? 0) + 1
    if let before { recordChanges(from: before, to: saved) } else { journal.record("Synchronization rule", saved.name) }
    ruleStore.store(saved)
    rulesChanged(connector: saved.connector)
    return saved.copy()
  }

  /// Removes a rule.
  public func removeRule(identifier: UniqueID) throws {
    try requireAccess()
    guard let rule = ruleStore.rules.first(where: { $0.identifier == identifier }) else {
      throw WorldError.ruleNotFound(identifier.description)
    }
    _ = engine
    journal.record("Synchronization rule", rule.name, before: rule.description)
    ruleStore.remove(rule)
    rulesChanged(connector: rule.connector)
  }

  private func rulesChanged(connector: UniqueID) {
    engine.rulesChanged()
    var override =
      scheduler.overrides[connector]
      ?? SchedulerConnectorOverride(
        connectorIdentifier: connector, isFullSyncRequired: false, isFullImportRequired: false)
    override.isFullSyncRequired = true
    scheduler.overrides[connector] = override
  }

  /// Refuses a rule that could not work: an unknown connector, a precedence in use, an expression that does not parse.
  private func check(_ rule: SyncRule) throws {
    guard connectorStore.contains(where: { $0.identifier == rule.connector }) else {
      throw WorldError.connectorNotFound(rule.connector.description)
    }
    if let other = ruleStore.rules.first(where: { $0.precedence == rule.precedence && $0.identifier != rule.identifier }
    ) {
      throw WorldError.precedenceInUse(rule.precedence, by: other.name)
    }
    for mapping in rule.attributeFlowMappings where mapping.flowType == .expression {
      do {
        _ = try ExpressionParser.parse(mapping.expression, table: attributeTable)
      } catch let error as ExpressionError {
        throw WorldError.invalidRule(rule.name, "\(mapping.destination): \(error.message)")
      }
    }
  }

  private func recordChanges(from before: SyncRule, to after: SyncRule) {
    func record(_ property: String, _ old: String, _ new: String) {
      journal.record("Synchronization rule", after.name, property, before: old, after: new)
    }
    record("Name", before.name, after.name)
    record("Description", before.description, after.description)
    record("Precedence", String(before.precedence), String(after.precedence))
    record("Disabled", shown(before.isDisabled), shown(after.isDisabled))
    record("LinkType", before.linkType.rawValue, after.linkType.rawValue)
    record("EnablePasswordSync", shown(before.enablePasswordSync), shown(after.enablePasswordSync))
    record("ScopeFilter", text(before.scopeFilter), text(after.scopeFilter))
    record("JoinFilter", text(before.joinFilter), text(after.joinFilter))
    let old = before.attributeFlowMappings
    let new = after.attributeFlowMappings
    if old != new { record("AttributeFlowMappings", "\(old.count) flows", "\(new.count) flows, changed") }
  }

  private func text(_ groups: [[ScopeCondition]]) -> String {
    groups.map { group in
      group.map { "\($0.attribute) \($0.comparisonOperator.rawValue) \($0.comparisonValue)" }.joined(separator: " AND ")
    }.joined(separator: " OR ")
  }

  private func text(_ groups: [[JoinCondition]]) -> String {
    groups.map { group in group.map { "\($0.csAttribute)=\($0.mvAttribute)" }.joined(separator: " AND ") }
      .joined(separator: " OR ")
  }
}
