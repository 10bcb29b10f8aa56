/// One step of a run, with its counters.
public struct RunStepResult: Equatable, Sendable {
  public let runHistoryID: UniqueID
  public let stepHistoryID: UniqueID
  public let stepNumber: Int
  public internal(set) var stepResult: String
  public let startDate: Timestamp
  public internal(set) var endDate: Timestamp
  public internal(set) var counters = RunStepCounters()
}
