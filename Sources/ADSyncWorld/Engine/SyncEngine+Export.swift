extension SyncEngine {
  /// Sends what is pending. More deletions than the threshold allows stop the export of all of them.
  func export(_ space: ConnectorSpace, connector: Connector) -> String {
    guard !world.scheduler.isStaging else { return "success" }
    let pending = space.pendingExports.filter { $0.pendingExport != .none }
    space.pendingExports = []
    var isStopped = false
    if let threshold = world.scheduler.deletionThreshold, !space.isAD {
      let deletions = pending.count { $0.pendingExport == .delete }
      if deletions > threshold {
        isStopped = true
        world.logs.log(116, .text(SchedulerStrings.deletionsSuppressed(deletions, threshold)), type: .warning)
      }
    }
    for object in pending {
      if isStopped, object.pendingExport == .delete {
        space.pendingExports.append(object)
      } else if space.isAD {
        exportToForest(object, space: space)
      } else {
        exportToTenant(object, space: space)
      }
    }
    return isStopped ? "stopped-deletion-threshold-exceeded" : "success"
  }

  func exportToTenant(_ object: ConnectorSpaceObject, space: ConnectorSpace) {
    guard let tenant = world.tenant(of: space.connectorID) else { return }
    let change = object.pendingExport
    let anchor = object.exportImage[.sourceAnchor]?.string ?? object.attributes[.sourceAnchor]?.string ?? ""
    if change == .delete {
      object.pendingExport = .none
      if let cloud = tenant.object(anchor: anchor) {
        tenant.delete(cloud)
        world.journal.record("Cloud object", cloud.displayName, before: cloud.kind.rawValue)
      }
      counters[.exportDelete] += 1
      space.remove(object)
      return
    }
    if let error = tenant.write(object, anchor: anchor, at: time) {
      fail(object, error: error, space: space)
      return
    }
    object.exportError = nil
    object.pendingExport = .none
    object.awaitsConfirmation = true
    counters[change == .add ? .exportAdd : .exportUpdate] += 1
    let name = object.exportImage[.displayName]?.string ?? object.distinguishedName
    world.journal.record("Cloud object", name, "Export", before: nil, after: change == .add ? "added" : "updated")
  }

  private func fail(_ object: ConnectorSpaceObject, error: TenantExportError, space: ConnectorSpace) {
    hasErrors = true
    counters[.exportFailure] += 1
    let before = object.exportError
    object.exportError = ExportError(
      retryCount: (before?.retryCount ?? -1) + 1, initialOccurrence: before?.initialOccurrence ?? time,
      latestOccurrence: time, errorType: error.name, errorName: error.name, errorCode: error.code,
      errorLiteral: error.message, extraDetails: error.details)
    // The next export tries again.
    space.pendingExports.append(object)
  }

  private func exportToForest(_ object: ConnectorSpaceObject, space: ConnectorSpace) {
    object.pendingExport = .none
    guard let domain = world.forest(of: space.connectorID)?.root, let target = domain.objects[object.sourceID] else {
      return
    }
    for item in object.exportImage where target.attributes[item.id] != item.value {
      domain.set(item.value, of: item.id, on: target)
    }
    object.awaitsConfirmation = true
    counters[.exportUpdate] += 1
  }
}
