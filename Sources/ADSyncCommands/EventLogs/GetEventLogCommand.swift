import ADSyncWorld
import PSEngine
import PSRuntime

/// Reads entries of an event log of the simulated server, newest first. Follows Windows PowerShell's Get-EventLog.
struct GetEventLogCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "EventLog", defaultParameterSet: "LogName")

  static let parameters: [Parameter<Self>] = [
    .init("LogName", .set("LogName", .mandatory, .position(0)), .alias("LN")) { $0.logName = $1 },
    .init("ComputerName", .alias("Cn")) { $0.computerName = $1 },
    .init("Newest", .set("LogName"), .validateRange(Int32(0), .max)) { $0.newest = $1 },
    .init("After", .set("LogName")) { $0.after = $1 },
    .init("Before", .set("LogName")) { $0.before = $1 },
    .init("UserName", .set("LogName")) { $0.userName = $1 },
    .init("InstanceId", .set("LogName", .position(1))) { $0.instanceId = $1 },
    .init("Index", .set("LogName")) { $0.index = $1 },
    .init("EntryType", .set("LogName"), .validateSet("Error", "Information", "FailureAudit", "SuccessAudit", "Warning"), .alias("ET")) {
      $0.entryType = $1
    },
    .init("Source", .set("LogName"), .alias("ABO")) { $0.source = $1 },
    .init("Message", .set("LogName"), .alias("MSG")) { $0.message = $1 },
    .init("AsBaseObject", .set("LogName")) { $0.asBaseObject = $1 },
    .init("List", .set("List")) { $0.list = $1 },
    .init("AsString", .set("List")) { $0.asString = $1 },
  ]

  /// What going through the entries of a server's log takes.
  private static let readingTime = Interval.milliseconds(400)

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

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let logs = try runtime.world(cost: GetEventLogCommand.readingTime).logs
    if logName.isEmpty {
      for log in logs.all { try runtime.writeObject(log.name) }
      return
    }
    let log = try runtime.attempt { try logs.log(named: logName) }
    let entries = log.entries(try query())
    if entries.isEmpty { return try runtime.writeError(ServerStrings.noMatches()) }
    for entry in entries { try runtime.writeObject(EventLogEntryObject(entry, machineName: logs.machineName)) }
  }

  private func query() throws -> EventLogQuery {
    var query = EventLogQuery()
    query.instanceIDs = Set(instanceId)
    query.indexes = Set(index.map(Int.init))
    query.entryTypes = Set(entryType.compactMap { name in
      [EventEntryType.error, .information, .warning, .failureAudit, .successAudit].first {
        $0.rawValue.lowercased() == name.lowercased()
      }
    })
    query.after = after.map { Timestamp(ticks: $0.universal().ticks) }
    query.before = before.map { Timestamp(ticks: $0.universal().ticks) }
    query.newest = newest.map(Int.init)
    query.source = try matcher(source)
    query.message = try matcher(message.map { [$0] } ?? [])
    query.userName = try matcher(userName)
    return query
  }

  /// Whether a text fits one of the patterns; nil where there are none.
  private func matcher(_ patterns: [String]) throws -> ((String) -> Bool)? {
    guard !patterns.isEmpty else { return nil }
    let compiled = try patterns.map { try WildcardPattern(PSString.make($0), options: .ignoreCase) }
    return { text in compiled.contains { $0.isMatch(PSString.make(text)) } }
  }
}

/// The event log commands of the server.
enum EventLogModule {
  static let module = CommandModule(name: "Microsoft.PowerShell.Management", version: "3.1.0.0") {
    [CmdletEntry("Get-EventLog", GetEventLogCommand.self)]
  }
}
