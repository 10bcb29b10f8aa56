import ADSyncWorld
import PSEngine
import PSRuntime

/// Writes an entry to a log. Follows Microsoft.PowerShell.Management/Write-EventLog of Windows PowerShell.
struct WriteEventLogCommand: ServerCommand {
  static let metadata = CmdletMetadata(.write, "EventLog")

  static let parameters: [Parameter<Self>] = [
    .init("LogName", .mandatory, .position(0), .alias("LN")) { $0.logName = $1 },
    .init("Source", .mandatory, .position(1), .alias("SRC")) { $0.source = $1 },
    .init("EntryType", .position(3), .alias("ET")) { $0.entryType = $1 },
    .init("Category") { $0.category = $1 },
    .init("EventId", .mandatory, .position(2), .alias("ID", "EID"), .validateRange(0, 65535)) { $0.eventId = $1 },
    .init("Message", .mandatory, .position(4), .alias("MSG"), .validateLength(0, 32766)) { $0.message = $1 },
    .init("RawData", .alias("RD")) { $0.rawData = $1 },
    .init("ComputerName", .alias("CN")) { $0.computerName = $1 },
  ]

  var logName = ""
  var source = ""
  var entryType: EnumArgument<EventEntryType>?
  var category: Int32?
  var eventId: Int32 = 0
  var message = ""
  var rawData: [UInt8] = []
  var computerName = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.logs.write(
      logName: logName, source: source, eventID: Int(eventId), entryType: entryType?.value ?? .information,
      message: message, category: category.map(Int.init) ?? 1, data: rawData)
  }
}
