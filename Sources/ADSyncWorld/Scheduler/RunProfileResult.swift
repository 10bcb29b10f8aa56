/// One run of a run profile, in the cmdlet's order of properties.
public struct RunProfileResult: Equatable, Sendable {
  public let runHistoryID: UniqueID
  public let connectorID: UniqueID
  public let connectorName: String
  public let runProfileID: UniqueID
  public let runProfileName: String
  public let runNumber: Int
  public let userName: String
  public internal(set) var isRunComplete: Bool
  /// `success`, `completed-sync-errors`, `no-start-connection`, `in-progress` ...
  public internal(set) var result: String
  public internal(set) var currentStepNumber: Int
  public let totalSteps: Int
  public let startDate: Timestamp
  /// `Timestamp.minimum` while it runs.
  public internal(set) var endDate: Timestamp
  public internal(set) var steps: [RunStepResult]
}
