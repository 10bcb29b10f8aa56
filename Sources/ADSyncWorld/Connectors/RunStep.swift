/// One step of a run profile.
public struct RunStep: Equatable, Sendable {
  /// What a step does, in the words of the engine's own XML.
  public enum Kind: String, Sendable {
    case fullImport = "full-import"
    case deltaImport = "delta-import"
    case fullSynchronization = "full-synchronization"
    case deltaSynchronization = "delta-synchronization"
    case export = "export"
  }

  public let kind: Kind
  public let partitionIdentifier: UniqueID
  public let batchSize: Int
  public let pageSize: Int
  /// Seconds.
  public let timeout: Int
}
