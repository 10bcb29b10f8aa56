import ADSyncWorld
import PSEngine
import PSRuntime

/// Entries of the event logs as `Get-WinEvent` shows them, newest first. Follows Microsoft.PowerShell.Diagnostics/Get-WinEvent.
struct GetWinEventCommand: ServerCommand {
  static let metadata = CmdletMetadata(.get, "WinEvent", defaultParameterSet: "GetLogSet")
  static let cost: Interval? = .milliseconds(350)
  static let parameters: [Parameter<Self>] = [
    .init("LogName", .set("GetLogSet", .mandatory, .position(0))) { $0.logName = $1 },
    .init("ProviderName", .set("GetProviderSet", .mandatory)) { $0.providerName = $1 },
    .init("FilterHashtable", .set("HashQuerySet", .mandatory, .position(0))) { $0.filter = $1 },
    .init("MaxEvents", .validateRange(1, .max)) { $0.maxEvents = $1 },
    .init("ComputerName", .alias("Cn")) { $0.computerName = $1 },
    .init("Oldest") { $0.oldest = $1 },
  ]
  var logName: [String] = []
  var providerName: [String] = []
  var filter: PSHashtable?
  var maxEvents: Int32?
  var computerName = ""
  var oldest = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    var query = EventLogQuery()
    var names = logName
    var data: [String] = []
    if let filter { try read(filter, &query, &names, &data, runtime.context) }
    let sources = try GetEventLogCommand.matcher(providerName)
    if let sources { query.source = sources }
    if names.isEmpty { names = ["Application"] }
    if data.isEmpty { query.newest = oldest.isPresent ? nil : maxEvents.map(Int.init) }
    var found = try names.flatMap { name in try world.logs.log(named: name).entries(query).map { (name, $0) } }
    if !data.isEmpty { found.removeAll { entry in !entry.1.replacementStrings.contains { data.contains($0) } } }
    if oldest.isPresent { found.reverse() }
    guard !found.isEmpty else { return try runtime.writeError(ServerStrings.noWinEvents()) }
    for (name, entry) in found.prefix(maxEvents.map(Int.init) ?? Int.max) {
      try runtime.writeObject(WinEventRecord(entry: entry, logName: name, machineName: world.logs.machineName).psValue)
    }
  }

  private func read(
    _ filter: PSHashtable, _ query: inout EventLogQuery, _ names: inout [String], _ data: inout [String],
    _ context: RuntimeContext
  ) throws {
    names = try texts(filter["LogName"], context)
    data = try texts(filter["Data"], context)
    query.source = try GetEventLogCommand.matcher(try texts(filter["ProviderName"], context))
    query.instanceIDs = Set(try texts(filter["Id"] ?? filter["ID"], context).compactMap { Int64($0) })
    let levels = try texts(filter["Level"], context)
    let kinds: [String: EventEntryType] = ["1": .error, "2": .error, "3": .warning, "4": .information]
    query.entryTypes = Set(levels.compactMap { kinds[$0] })
    query.after = try time(filter["StartTime"], context)
    query.before = try time(filter["EndTime"], context)
  }

  private func texts(_ value: Value?, _ context: RuntimeContext) throws -> [String] {
    guard let value, !value.isNull else { return [] }
    let converted = try LanguagePrimitives.convert(value, to: PSType.string.arrayType(), context)
    return converted.asArray?.items.compactMap { $0.asString?.string } ?? []
  }

  private func time(_ value: Value?, _ context: RuntimeContext) throws -> Timestamp? {
    guard let value, !value.isNull,
      case .dateTime(let date) = try LanguagePrimitives.convert(value, to: .dateTime, context)
    else { return nil }
    return Timestamp(ticks: date.universal().ticks)
  }
}

/// An entry as `EventLogRecord`.
struct WinEventRecord: WorldContent {
  let entry: EventLogEntry
  let logName: String
  let machineName: String
  nonisolated(unsafe) static let psType = PSType.worldClass("System.Diagnostics.Eventing.Reader.EventLogRecord")

  private var level: (number: UInt8, name: String) {
    switch entry.entryType {
    case .error: (2, "Error")
    case .warning: (3, "Warning")
    default: (4, "Information")
    }
  }

  static var members: [TypeDefinition.Member] {
    [
      text("Message") { $0.entry.message },
      number("Id") { $0.entry.eventID },
      property("Level", "byte", { .byte($0.level.number) }),
      number("Task") { $0.entry.categoryNumber },
      property("Keywords", "long", { _ in .long(0x80_0000_0000_0000) }),
      property("RecordId", "long", { .long(Int64($0.entry.index)) }),
      text("ProviderName") { $0.entry.source },
      text("LogName") { $0.logName },
      text("MachineName") { $0.machineName },
      text("UserId") { $0.entry.userName },
      property("TimeCreated", "datetime", { $0.entry.time.localValue }),
      text("LevelDisplayName") { $0.level.name },
      text("TaskDisplayName") { _ in nil },
      texts("KeywordsDisplayNames") { _ in ["Classic"] },
    ]
  }
}
