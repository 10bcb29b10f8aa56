extension SyncEngine {
  /// A full synchronization: every object of the space goes through all rules.
  func synchronizeAll(_ space: ConnectorSpace) {
    space.pendingImports = []
    for object in space.objects { synchronize(object, space: space) }
    space.hasFullSync = space.hasFullImport
  }

  /// A delta synchronization: the objects that an import changed.
  func synchronizeChanges(_ space: ConnectorSpace) {
    let pending = space.pendingImports
    space.pendingImports = []
    for object in pending where object.pendingImport != .none { synchronize(object, space: space) }
  }

  /// Brings one object through inbound rules to the metaverse, and from there to the other spaces.
  func synchronize(_ object: ConnectorSpaceObject, space: ConnectorSpace) {
    // What was never exported has never been imported: there is nothing to synchronize from it.
    if object.pendingExport == .add { return }
    let change = object.pendingImport
    object.pendingImport = .none
    if change == .delete {
      space.remove(object)
      disconnect(object, isDeleted: true)
      return
    }
    let rules = inboundRulesInScope(object)
    guard rules.contains(where: { program.rules[Int($0)].isJoining }) else {
      object.inboundRules = []
      if object.metaverseObject == nil {
        counters[.disconnectorFiltered] += 1
      } else if object.outboundRules.isEmpty {
        disconnect(object, isDeleted: false)
      } else if let linked = object.metaverseObject {
        // An object that outbound rules hold stays linked; it only contributes nothing.
        flow(to: linked, because: object)
      }
      return
    }
    object.inboundRules = rules
    let isNew = object.metaverseObject == nil
    guard let linked = object.metaverseObject ?? link(object, rules: rules) else {
      counters[.disconnectorRemains] += 1
      object.inboundRules = []
      return
    }
    let isChanged = flow(to: linked, because: object)
    if isNew {
      let isProjected = linked.links.count == 1
      counters[isProjected ? .disconnectorProjectedFlow : .disconnectorJoinedFlow] += 1
    } else {
      counters[isChanged ? .connectorFlow : .connectorNoFlow] += 1
    }
  }

  private func inboundRulesInScope(_ object: ConnectorSpaceObject) -> [UInt16] {
    var result: [UInt16] = []
    for index in program.inboundRules(object.connectorID, objectType: object.objectType) {
      let rule = program.rules[index]
      if isInScope(rule, attributes: object.attributes, source: object.sourceID) { result.append(rule.index) }
    }
    return result
  }

  /// Any group whose conditions all hold; a rule without groups counts for everything.
  func isInScope(_ rule: CompiledRule, attributes: AttributeSet, source: UniqueID) -> Bool {
    if rule.scope.isEmpty { return true }
    return rule.scope.contains { group in
      group.allSatisfy { condition in
        switch condition.comparison {
        case .isMemberOf: return isMember(source, of: condition.text)
        case .isNotMemberOf: return !isMember(source, of: condition.text)
        default: return condition.holds(attributes[condition.attribute])
        }
      }
    }
  }

  private func isMember(_ source: UniqueID, of dn: String) -> Bool {
    for forest in world.forests {
      for domain in forest.domains {
        guard let group = domain.object(dn: dn) else { continue }
        return domain.objects[source]?.memberOf.contains(group.objectGUID) ?? false
      }
    }
    return false
  }

  /// Finds the metaverse object of a connector space object, or makes one.
  private func link(_ object: ConnectorSpaceObject, rules: [UInt16]) -> MetaverseObject? {
    for index in rules {
      let rule = program.rules[Int(index)]
      for group in rule.joins {
        let candidates = matches(group, object: object, type: rule.rule.targetObjectType)
        guard candidates.count == 1, let found = candidates.first else { continue }
        attach(object, to: found)
        return found
      }
    }
    guard let provision = rules.map({ program.rules[Int($0)].rule }).first(where: { $0.linkType == .provision }) else {
      return nil
    }
    let new = MetaverseObject(
      id: UniqueID(seed: 0x4D56_0001, number: object.objectID.low), objectType: provision.targetObjectType)
    metaverse.add(new)
    attach(object, to: new)
    return new
  }

  private func matches(
    _ group: [(cs: AttributeID, mv: AttributeID)], object: ConnectorSpaceObject, type: String
  ) -> [MetaverseObject] {
    guard let first = group.first, let value = object.attributes[first.cs] else { return [] }
    return metaverse.objects(where: first.mv, is: value).filter { candidate in
      (candidate.objectType == type || type == "*") && candidate.link(in: object.connectorID) == nil
        && group.dropFirst().allSatisfy { pair in
          object.attributes[pair.cs] != nil && object.attributes[pair.cs] == candidate[pair.mv]
        }
    }
  }

  func attach(_ object: ConnectorSpaceObject, to metaverseObject: MetaverseObject) {
    object.metaverseObject = metaverseObject
    metaverseObject.links.append(object)
  }

  /// Runs all inbound flows of a metaverse object, then the outbound ones; true when something changed.
  @discardableResult
  func flow(to object: MetaverseObject, because cause: ConnectorSpaceObject) -> Bool {
    scratch.clear()
    do {
      if object.links.count == 1 {
        try inboundFlows(of: cause, rules: cause.inboundRules)
      } else {
        var contributions: [(rule: UInt16, source: ConnectorSpaceObject)] = []
        for link in object.links { contributions += link.inboundRules.map { ($0, link) } }
        contributions.sort { $0.rule < $1.rule }
        for (rule, source) in contributions { try inboundFlows(of: source, rules: [rule]) }
      }
    } catch {
      note(error, on: cause, step: "import-flow")
      return false
    }
    cause.syncError = nil
    let items = scratch.items(before: object.items, now: stamp)
    let isChanged = items != object.items
    if isChanged { metaverse.replace(items, of: object) }
    outbound(object, cause: cause)
    return isChanged
  }

  private func inboundFlows(of object: ConnectorSpaceObject, rules: [UInt16]) throws {
    let context = context(object.attributes, dn: object.distinguishedName, connectorID: object.connectorID)
    sources.show(object.attributes)
    for index in rules { try run(program.rules[Int(index)], context: context, isNew: object.metaverseObject == nil) }
  }

  /// Runs the flows of one rule into the scratch. `sources` shows the attributes that the context holds.
  func run(_ rule: CompiledRule, context: ExpressionContext, isNew: Bool) throws {
    for flow in rule.copies {
      guard let value = sources.value(flow.source, in: context.attributes) else {
        scratch.takeNull(for: flow.destination)
        continue
      }
      if scratch.isDecided(flow.destination), !flow.isMerge { continue }
      if flow.executeOnce, !isNew {
        scratch.take(nil, .ignoreThisFlow, for: flow.destination, merge: flow.merge, rule: rule.index)
      } else {
        let result = flow.isTrimmed ? try trimmed(value) : value
        scratch.take(result, .null, for: flow.destination, merge: flow.merge, rule: rule.index)
      }
    }
    for flow in rule.flows {
      if scratch.isDecided(flow.destination), !flow.isMerge { continue }
      if flow.executeOnce, !isNew {
        scratch.take(nil, .ignoreThisFlow, for: flow.destination, merge: flow.merge, rule: rule.index)
        continue
      }
      switch flow.source {
      case .constant(let value): scratch.take(value, .null, for: flow.destination, merge: flow.merge, rule: rule.index)
      case .expression(let expression):
        let value = try expression.evaluate(context)
        scratch.take(value.attributeValue, value, for: flow.destination, merge: flow.merge, rule: rule.index)
      case .invalid(let error): throw error
      }
    }
  }

  private func trimmed(_ value: AttributeValue?) throws -> AttributeValue? {
    switch value {
    case nil: return nil
    case .string(let text):
      let trimmed = text.trimmingSpaces
      return trimmed.isEmpty ? nil : .string(trimmed)
    case .list(let values): return AttributeValue(try values.compactMap(trimmed))
    case .binary: throw ExpressionError.wrongType("Trim", expected: "str", actual: "bin")
    case .some(let other): return SyncValue(other).text.map { .string($0) }
    }
  }

  /// Writes an error on an object and counts it.
  func note(_ error: any Error, on object: ConnectorSpaceObject, step: String) {
    let message = (error as? ExpressionError)?.message ?? "\(error)"
    let before = object.syncError
    hasErrors = true
    counters[.flowFailure] += 1
    object.syncError = SynchronizationError(
      retryCount: (before?.retryCount ?? -1) + 1, initialOccurrence: before?.initialOccurrence ?? time,
      latestOccurrence: time, errorType: "extension-unexpected-attribute-value", step: step,
      message: message)
  }

  /// Takes an object out of the metaverse. Without a rule that holds it there the metaverse object goes too, and what was
  /// provisioned from it.
  func disconnect(_ object: ConnectorSpaceObject, isDeleted: Bool) {
    object.inboundRules = []
    guard let linked = object.metaverseObject else { return }
    object.metaverseObject = nil
    linked.links.removeAll { $0 === object }
    let isHeld = linked.links.contains { link in
      link.inboundRules.contains { index in
        let type = program.rules[Int(index)].rule.linkType
        return type == .provision || type == .stickyJoin
      }
    }
    guard !isHeld else {
      counters[isDeleted ? .connectorDeleteLeaveMv : .connectorFilteredLeaveMv] += 1
      if let other = linked.links.first { flow(to: linked, because: other) }
      return
    }
    counters[isDeleted ? .connectorDeleteRemoveMv : .connectorFilteredRemoveMv] += 1
    for link in linked.links { deprovision(link) }
    metaverse.remove(linked)
  }
}
