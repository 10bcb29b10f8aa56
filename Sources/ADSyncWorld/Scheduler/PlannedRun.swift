/// A run of a run profile that has begun or will begin.
struct PlannedRun {
  let connector: Connector
  let profile: RunProfile
  let start: Timestamp
  let end: Timestamp

  /// The identifier in the run history.
  var id: UniqueID { UniqueID(seed: profile.identifier.low, number: UInt64(start.ticks)) }

  /// The entry of the run history while it runs.
  func result(number: Int) -> RunProfileResult {
    let steps = profile.runSteps.indices.map { index in
      RunStepResult(
        runHistoryID: id, stepHistoryID: UniqueID(seed: id.low, number: UInt64(index + 1)), stepNumber: index + 1,
        stepResult: "in-progress", startDate: start, endDate: .minimum)
    }
    return RunProfileResult(
      runHistoryID: id, connectorID: connector.identifier, connectorName: connector.name,
      runProfileID: profile.identifier,
      runProfileName: profile.name, runNumber: number, userName: "NT SERVICE\\ADSync", isRunComplete: false,
      result: "in-progress", currentStepNumber: 1, totalSteps: profile.runSteps.count, startDate: start,
      endDate: .minimum, steps: steps)
  }
}
