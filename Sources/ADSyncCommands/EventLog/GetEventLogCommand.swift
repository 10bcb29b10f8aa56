import ADSyncWorld
import PSEngine
import PSRuntime

/// Entries of a log, newest first, or the logs. Follows Microsoft.PowerShell.Management/Get-EventLog of Windows PowerShell.
///
/// Reading takes a while on the virtual clock, as it does on a server: a table that is held back notices.
struct GetEventLogCommand: ServerCommand {
  static let metadata = CmdletMetadata(.get, "EventLog", defaultParameterSet: "LogName")
  static let cost: Interval? = .milliseconds(350)

  static let parameters: [Parameter<Self>] = [
    .init("LogName", .set("LogName", .mandatory, .position(0)), .alias("LN")) { $0.logName = $1 },
    .init("ComputerName", .alias("Cn")) { $0.computerName = $1 },
    .init("Newest", .set("LogName"), .validateRange(0, .max)) { $0.newest = $1 },
    .init("After", .set("LogName")) { $0.after = $1 },
    .init("Before", .set("LogName")) { $0.before = $1 },
    .init("UserName", .set("LogName")) { $0.userName = $1 },
    .init("InstanceId", .set("LogName", .position(1))) { $0.instanceId = $1 },
    .init("Index", .set("LogName")) { $0.index = $1 },
    .init(
      "EntryType", .set("LogName"), .alias("ET"),
      .validateSet("Error", "Information", "FailureAudit", "SuccessAudit", "Warning")
    ) { $0.entryType = $1 },
    .init("Source", .set("LogName"), .alias("ABO")) { $0.source = $1 },
    .init("Message", .set("LogName"), .alias("MSG")) { $0.message = $1 },
    .init("AsBaseObject", .set("LogName")) { $0.asBaseObject = $1 },
    .init("List", .set("List")) { $0.list = $1 },
    .init("AsString", .set("List")) { $0.asString = $1 },
  ]

  var logName = ""
  var computerName: [String] = []
  var newest: Int32?
  var after: PSDateTime?
  var before: PSDateTime?
  var userName: [String] = []
  var instanceId: [Int64] = []
  var index: [Int32] = []
  var entryType: [String] = []
  var source: [String] = []
  var message: String?
  var asBaseObject = SwitchParameter()
  var list = SwitchParameter()
  var asString = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    if runtime.parameterSetName == "List" { return try writeLogs(runtime, world) }
    let entries = try world.logs.log(named: logName).entries(query())
    guard !entries.isEmpty else { return try runtime.writeError(ServerStrings.noMatches()) }
    for entry in entries {
      try runtime.writeObject(EventLogRecord(entry: entry, machineName: world.logs.machineName).psValue)
    }
  }

  private func writeLogs(_ runtime: CommandRuntime, _ world: World) throws {
    for log in world.logs.all {
      try runtime.writeObject(asString.isPresent ? .text(log.name) : EventLogSummary(log: log).psValue)
    }
  }

  private func query() throws -> EventLogQuery {
    var query = EventLogQuery()
    query.instanceIDs = Set(instanceId)
    query.after = after.map { Timestamp(ticks: $0.universal().ticks) }
    query.before = before.map { Timestamp(ticks: $0.universal().ticks) }
    query.indexes = Set(index.map(Int.init))
    query.entryTypes = Set(
      entryType.compactMap { name in
        EventEntryType.allCases.first { $0.rawValue.lowercased() == name.lowercased() }
      })
    query.source = try GetEventLogCommand.matcher(source)
    query.userName = try GetEventLogCommand.matcher(userName)
    query.message = try GetEventLogCommand.matcher(message.map { [$0] } ?? [])
    query.newest = newest.map(Int.init)
    return query
  }

  /// Whether a text fits one of the patterns; nil where none is given.
  static func matcher(_ patterns: [String]) throws -> ((String) -> Bool)? {
    guard !patterns.isEmpty else { return nil }
    let compiled = try patterns.map { try WildcardPattern(PSString.make($0), options: .ignoreCase) }
    return { text in compiled.contains { $0.isMatch(PSString.make(text)) } }
  }
}
