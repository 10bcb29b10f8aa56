import ADSyncWorld
import PSEngine
import PSRuntime

/// The steps of runs. Follows ADSync/Get-ADSyncRunStepResult.
struct GetADSyncRunStepResultCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncRunStepResult", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("RunHistoryId", .position(0)) { $0.runHistoryId = $1 },
    .init("StepHistoryId", .position(1)) { $0.stepHistoryId = $1 },
    .init("First", .position(2)) { $0.first = $1 },
    .init("StepNumber", .position(3)) { $0.stepNumber = $1 },
  ]
  var runHistoryId: GuidArgument?
  var stepHistoryId: GuidArgument?
  var first = SwitchParameter()
  var stepNumber: Int32?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    var steps = try world.runProfileResults(runHistoryID: runHistoryId?.id).flatMap(\.steps)
    if let stepHistoryId { steps.removeAll { $0.stepHistoryID != stepHistoryId.id } }
    if let stepNumber { steps.removeAll { $0.stepNumber != Int(stepNumber) } }
    try runtime.write(first.isPresent ? Array(steps.prefix(1)) : steps)
  }
}
