import ADSyncWorld
import PSEngine
import PSRuntime

/// The runs of the last days with their steps, newest first. Follows ADSyncTools/Get-ADSyncToolsRunHistory.
struct GetADSyncToolsRunHistoryCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncToolsRunHistory")
  static let parameters: [Parameter<Self>] = [.init("Days", .position(0)) { $0.days = $1 }]
  var days: Int32 = 1

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let oldest = world.clock.now - .days(Int64(days))
    for result in try world.runProfileResults() where result.startDate >= oldest {
      try runtime.writeObject(RunProfileResultView(result: result, showsSteps: true).psValue)
    }
  }
}
