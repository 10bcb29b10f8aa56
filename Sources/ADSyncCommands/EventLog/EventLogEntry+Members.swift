import ADSyncWorld
import PSEngine
import PSRuntime

/// An entry of an event log as scripts see it.
struct EventLogRecord: WorldContent {
  let entry: EventLogEntry
  let machineName: String

  nonisolated(unsafe) static let psType = PSType.worldClass("System.Diagnostics.EventLogEntry")

  /// The order is that of `Select-Object *` on a Windows machine. `EventID` is type data there.
  static var members: [TypeDefinition.Member] {
    [
      number("EventID") { $0.entry.eventID },
      text("MachineName") { $0.machineName },
      property("Data", "byte[]", { .array(PSArray($0.entry.data.map { .byte($0) }, of: .byte)) }),
      number("Index") { $0.entry.index },
      text("Category") { "(\($0.entry.categoryNumber))" },
      property("CategoryNumber", "int16", { .short(Int16(clamping: $0.entry.categoryNumber)) }),
      choice("EntryType") { $0.entry.entryType },
      text("Message") { $0.entry.message },
      text("Source") { $0.entry.source },
      property(
        "ReplacementStrings", "string[]",
        {
          .array(PSArray($0.entry.replacementStrings.map { .text($0) }, of: .string))
        }),
      property("InstanceId", "long", { .long($0.entry.instanceID) }),
      property("TimeGenerated", "datetime", { $0.entry.time.localValue }),
      property("TimeWritten", "datetime", { $0.entry.time.localValue }),
      text("UserName") { $0.entry.userName },
      property("Site", "System.ComponentModel.ISite", { _ in .null }),
      property("Container", "System.ComponentModel.IContainer", { _ in .null }),
    ]
  }
}

extension EventEntryType: WorldEnum {
  public static var allCases: [EventEntryType] { [.error, .warning, .information, .successAudit, .failureAudit] }
  nonisolated(unsafe) static let psType: PSType = {
    let type = PSType(
      "System.Diagnostics.EventLogEntryType", code: .enum, flags: .valueType, base: .enumBase)
    type.enumInfo = EnumInfo(names: allCases.map(\.rawValue), values: [1, 2, 4, 8, 16])
    return type
  }()

  /// The numbers are .NET's own.
  var psValue: Value {
    let index = EventEntryType.allCases.firstIndex(of: self) ?? 0
    return .object(EnumObject(EventEntryType.psType, 1 << Int64(index)))
  }
  static func from(_ value: Value) -> EventEntryType? {
    guard case .object(let object) = value.base, let number = object as? EnumObject else { return nil }
    return allCases.first { $0.psValue.asObject.flatMap { ($0 as? EnumObject)?.rawValue } == number.rawValue }
  }
}

/// A whole log as `Get-EventLog -List` shows it.
struct EventLogSummary: WorldContent {
  let log: EventLog

  nonisolated(unsafe) static let psType = PSType.worldClass("System.Diagnostics.EventLog")

  static var members: [TypeDefinition.Member] {
    [
      property(
        "Entries", "System.Diagnostics.EventLogEntryCollection",
        {
          .array(PSArray(Array(repeating: .null, count: $0.log.count)))
        }),
      text("LogDisplayName") { $0.log.name },
      text("Log") { $0.log.name },
      text("MachineName") { _ in "." },
      property("MaximumKilobytes", "long", { _ in .long(20480) }),
      text("OverflowAction") { _ in "OverwriteAsNeeded" },
      number("MinimumRetentionDays") { _ in 0 },
      flag("EnableRaisingEvents") { _ in false },
      text("Source") { _ in "" },
    ]
  }
}
