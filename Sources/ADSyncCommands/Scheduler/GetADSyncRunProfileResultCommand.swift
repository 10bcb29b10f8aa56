import ADSyncWorld
import PSEngine
import PSRuntime

/// The run history, newest first. Follows ADSync/Get-ADSyncRunProfileResult.
struct GetADSyncRunProfileResultCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncRunProfileResult", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("RunHistoryId", .position(0)) { $0.runHistoryId = $1 },
    .init("ConnectorId", .position(1)) { $0.connectorId = $1 },
    .init("RunProfileId", .position(2)) { $0.runProfileId = $1 },
    .init("RunNumber", .position(3)) { $0.runNumber = $1 },
    .init("NumberRequested", .position(4)) { $0.numberRequested = $1 },
    .init("RunStepDetails", .position(5)) { $0.runStepDetails = $1 },
    .init("StepNumber", .position(6)) { $0.stepNumber = $1 },
  ]
  var runHistoryId: GuidArgument?
  var connectorId: GuidArgument?
  var runProfileId: GuidArgument?
  var runNumber: Int32?
  var numberRequested: Int32?
  var runStepDetails = SwitchParameter()
  var stepNumber: Int32?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let results = try world.runProfileResults(
      runHistoryID: runHistoryId?.id, connectorID: connectorId?.id, runProfileID: runProfileId?.id,
      runNumber: runNumber.map(Int.init), count: numberRequested.map(Int.init))
    for result in results {
      try runtime.writeObject(RunProfileResultView(result: result, showsSteps: runStepDetails.isPresent).psValue)
    }
  }
}
