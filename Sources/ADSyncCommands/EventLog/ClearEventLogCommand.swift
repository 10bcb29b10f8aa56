import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes all entries of logs. Follows Microsoft.PowerShell.Management/Clear-EventLog.
struct ClearEventLogCommand: ServerCommand {
  static let metadata = CmdletMetadata(.clear, "EventLog", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("LogName", .mandatory, .position(0), .alias("LN")) { $0.logName = $1 },
    .init("ComputerName", .position(1), .alias("Cn")) { $0.computerName = $1 },
  ]

  var logName: [String] = []
  var computerName: [String] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    for name in logName where try runtime.shouldProcess(target: name, action: "Clear-EventLog") {
      try world.logs.clear(logName: name)
    }
  }
}
