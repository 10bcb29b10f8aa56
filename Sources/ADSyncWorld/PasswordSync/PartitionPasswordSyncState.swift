/// The password sync state of a partition, in the cmdlet's order of properties.
public struct PartitionPasswordSyncState: Equatable, Sendable {
  /// The outcome of the last cycle.
  public enum CycleStatus: String, Sendable {
    case none = "None"
    case inProgress = "InProgress"
    case successful = "Successful"
    case failed = "Failed"
  }

  public let connectorID: UniqueID
  public let dn: String
  /// `Timestamp.minimum` where there never was one.
  public let lastSuccessfulCycleStart: Timestamp
  public let lastSuccessfulCycleEnd: Timestamp
  public let lastCycleStart: Timestamp
  public let lastCycleEnd: Timestamp
  public let lastCycleStatus: CycleStatus
}
