/// How many objects a step added, changed, joined ...
public struct RunStepCounters: Equatable, Sendable {
  /// A counter's name as the step result shows it; the order is the order of properties.
  public enum Name: String, CaseIterable, Sendable {
    case stageNoChange = "StageNoChange"
    case stageAdd = "StageAdd"
    case stageUpdate = "StageUpdate"
    case stageRename = "StageRename"
    case stageDelete = "StageDelete"
    case stageDeleteAdd = "StageDeleteAdd"
    case stageFailure = "StageFailure"
    case disconnectorFiltered = "DisconnectorFiltered"
    case disconnectorJoinedNoFlow = "DisconnectorJoinedNoFlow"
    case disconnectorJoinedFlow = "DisconnectorJoinedFlow"
    case disconnectorJoinedRemoveMv = "DisconnectorJoinedRemoveMv"
    case disconnectorProjectedNoFlow = "DisconnectorProjectedNoFlow"
    case disconnectorProjectedFlow = "DisconnectorProjectedFlow"
    case disconnectorProjectedRemoveMv = "DisconnectorProjectedRemoveMv"
    case disconnectorRemains = "DisconnectorRemains"
    case connectorFilteredRemoveMv = "ConnectorFilteredRemoveMv"
    case connectorFilteredLeaveMv = "ConnectorFilteredLeaveMv"
    case connectorFlow = "ConnectorFlow"
    case connectorFlowRemoveMv = "ConnectorFlowRemoveMv"
    case connectorNoFlow = "ConnectorNoFlow"
    case connectorDeleteRemoveMv = "ConnectorDeleteRemoveMv"
    case connectorDeleteLeaveMv = "ConnectorDeleteLeaveMv"
    case connectorDeleteAddProcessed = "ConnectorDeleteAddProcessed"
    case flowFailure = "FlowFailure"
    case exportAdd = "ExportAdd"
    case exportUpdate = "ExportUpdate"
    case exportRename = "ExportRename"
    case exportDelete = "ExportDelete"
    case exportDeleteAdd = "ExportDeleteAdd"
    case exportFailure = "ExportFailure"
  }

  private var counts: [Name: Int] = [:]

  public init() {}

  public subscript(name: Name) -> Int {
    get { counts[name] ?? 0 }
    set { counts[name] = newValue == 0 ? nil : newValue }
  }
}
