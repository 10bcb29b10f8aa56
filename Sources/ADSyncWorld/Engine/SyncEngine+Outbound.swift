extension SyncEngine {
  /// Runs the outbound rules of all connectors for a metaverse object.
  func outbound(_ object: MetaverseObject, cause: ConnectorSpaceObject) {
    let attributes = object.attributes
    for space in spaces { outbound(object, attributes: attributes, to: space, cause: cause) }
  }

  private func outbound(
    _ object: MetaverseObject, attributes: AttributeSet, to space: ConnectorSpace, cause: ConnectorSpaceObject
  ) {
    let candidates = program.outboundRules(space.connectorID, objectType: object.objectType)
    guard !candidates.isEmpty else { return }
    let existing = object.link(in: space.connectorID)
    var rules: [UInt16] = []
    for index in candidates where isInScope(program.rules[index], attributes: attributes, source: .zero) {
      // A rule about contacts has nothing to say to a user who is there already.
      if let existing, !program.rules[index].rule.targetObjectType.equalsIgnoringCase(existing.objectType) { continue }
      rules.append(UInt16(index))
    }
    guard rules.contains(where: { program.rules[Int($0)].isJoining }) else {
      if let existing, !existing.outboundRules.isEmpty {
        existing.outboundRules = []
        if !space.isAD { deprovision(existing) }
      }
      return
    }
    if existing == nil, !rules.contains(where: { program.rules[Int($0)].rule.linkType == .provision }) { return }
    do {
      try flow(object, attributes: attributes, rules: rules, to: space, existing: existing)
    } catch {
      note(error, on: existing ?? cause, step: "export-flow")
    }
  }

  private func flow(
    _ object: MetaverseObject, attributes: AttributeSet, rules: [UInt16], to space: ConnectorSpace,
    existing: ConnectorSpaceObject?
  ) throws {
    scratch.clear()
    let context = context(attributes, dn: existing?.distinguishedName ?? "", connectorID: space.connectorID)
    sources.show(attributes)
    for index in rules { try run(program.rules[Int(index)], context: context, isNew: existing == nil) }
    let dn = scratch.value(.dn)?.string
    let base = existing.map { $0.awaitsConfirmation || $0.pendingExport != .none ? $0.exportImage : $0.attributes }
    var image = scratch.image { base?[$0] }
    image[.dn] = nil
    guard let target = existing else {
      guard let dn, !dn.isEmpty else { return }
      provision(object, image: image, dn: dn, rules: rules, space: space)
      return
    }
    target.syncError = nil
    target.outboundRules = rules
    update(target, image: image, base: base ?? AttributeSet(), space: space)
  }

  private func provision(
    _ object: MetaverseObject, image: AttributeSet, dn: String, rules: [UInt16], space: ConnectorSpace
  ) {
    if let found = space.exactObject(dn: dn), found.metaverseObject == nil {
      // The reverse join: something with that name is there already.
      attach(found, to: object)
      found.outboundRules = rules
      update(found, image: image, base: found.attributes, space: space)
      return
    }
    guard space.exactObject(dn: dn) == nil else { return }
    let type = rules.map { program.rules[Int($0)].rule }.first { $0.linkType == .provision }?.targetObjectType ?? "user"
    let new = ConnectorSpaceObject(
      id: UniqueID(seed: space.connectorID.low, number: object.objectID.low), connectorID: space.connectorID, dn: dn,
      objectType: type, attributes: AttributeSet(), sourceID: .zero)
    new.exportImage = image
    new.outboundRules = rules
    space.add(new)
    attach(new, to: object)
    space.noteExport(.add, of: new)
  }

  /// Compares what the rules want with what is there, and notes an export where they differ.
  private func update(_ target: ConnectorSpaceObject, image: AttributeSet, base: AttributeSet, space: ConnectorSpace) {
    let before = target.exportImage
    target.exportImage = image
    if target.pendingExport == .add { return }
    let isSame =
      image.allSatisfy { base[$0.id] == $0.value } && before.allSatisfy { image[$0.id] != nil || base[$0.id] == nil }
    if isSame {
      // What still waits to be sent goes on waiting, as long as the tenant does not have it already.
      if target.pendingExport == .update, image.contains(where: { target.attributes[$0.id] != $0.value }) { return }
      if target.pendingExport == .delete || !target.awaitsConfirmation { space.noteExport(.none, of: target) }
    } else {
      space.noteExport(.update, of: target)
    }
  }

  /// Marks what was provisioned for deletion; what was never exported simply goes.
  func deprovision(_ object: ConnectorSpaceObject) {
    guard let space = space(object.connectorID) else { return }
    object.metaverseObject?.links.removeAll { $0 === object }
    object.metaverseObject = nil
    object.outboundRules = []
    object.inboundRules = []
    if space.isAD { return }
    if object.pendingExport == .add {
      object.pendingExport = .none
      space.remove(object)
    } else {
      space.noteExport(.delete, of: object)
    }
  }
}
