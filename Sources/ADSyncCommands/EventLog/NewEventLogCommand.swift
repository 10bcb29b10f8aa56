import ADSyncWorld
import PSEngine
import PSRuntime

/// Registers sources, making the log where it is new. Follows Microsoft.PowerShell.Management/New-EventLog.
struct NewEventLogCommand: ServerCommand {
  static let metadata = CmdletMetadata(.new, "EventLog")

  static let parameters: [Parameter<Self>] = [
    .init("LogName", .mandatory, .position(0), .alias("LN")) { $0.logName = $1 },
    .init("Source", .mandatory, .position(1), .alias("SRC")) { $0.source = $1 },
    .init("ComputerName", .position(2), .alias("CN")) { $0.computerName = $1 },
  ]

  var logName = ""
  var source: [String] = []
  var computerName: [String] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    for name in source { try world.logs.register(source: name, logName: logName) }
  }
}
