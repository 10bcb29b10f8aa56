import ADSyncWorld
import PSEngine
import PSRuntime

extension PasswordSyncConfiguration: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("AADPasswordSyncConfiguration")
  static var members: [TypeDefinition.Member] {
    [
      text("SourceConnector") { $0.sourceConnector },
      text("TargetConnector") { $0.targetConnector },
      flag("Enabled") { $0.isEnabled },
    ]
  }
}

extension PartitionPasswordSyncState: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("PartitionPasswordSyncState")
  static var members: [TypeDefinition.Member] {
    [
      id("ConnectorId") { $0.connectorID },
      text("DN") { $0.dn },
      time("PasswordSyncLastSuccessfulCycleStartTimestamp") { $0.lastSuccessfulCycleStart },
      time("PasswordSyncLastSuccessfulCycleEndTimestamp") { $0.lastSuccessfulCycleEnd },
      time("PasswordSyncLastCycleStartTimestamp") { $0.lastCycleStart },
      time("PasswordSyncLastCycleEndTimestamp") { $0.lastCycleEnd },
      choice("PasswordSyncLastCycleStatus") { $0.lastCycleStatus },
    ]
  }
}

extension PartitionPasswordSyncState.CycleStatus: WorldEnum {
  public static var allCases: [PartitionPasswordSyncState.CycleStatus] { [.none, .inProgress, .successful, .failed] }
  nonisolated(unsafe) static let psType = PSType.worldEnum("PasswordSyncLastCycleStatus", Self.self)
}
