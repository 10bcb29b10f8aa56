import ADSyncWorld
import PSEngine
import PSFormatting
import PSRuntime

/// `System.Diagnostics.EventLogEntry`.
final class EventLogEntryObject: ServerObject {
  static let typeName = "System.Diagnostics.EventLogEntry"
  let entry: EventLogEntry
  let machineName: String
  init(_ entry: EventLogEntry, machineName: String) {
    self.entry = entry
    self.machineName = machineName
    super.init(ServerTypes.eventLogEntry)
  }
}

/// Members of an entry, in the order of `Select-Object *`.
enum EventLogEntryMembers {
  static let definition = TypeDefinition(
    EventLogEntryObject.typeName,
    [
      property("EventID", "int") { .int(Int32(clamping: $0.entry.eventID)) },
      property("MachineName", "string") { .text($0.machineName) },
      property("Data", "byte[]") { .array(PSArray($0.entry.data.map { .byte($0) }, of: .byte)) },
      property("Index", "int") { .int(Int32(clamping: $0.entry.index)) },
      property("Category", "string") { .text("(\($0.entry.categoryNumber))") },
      property("CategoryNumber", "short") { .short(Int16(clamping: $0.entry.categoryNumber)) },
      property("EntryType", "System.Diagnostics.EventLogEntryType") { .text($0.entry.entryType.rawValue) },
      property("Message", "string") { .text($0.entry.message) },
      property("Source", "string") { .text($0.entry.source) },
      property("ReplacementStrings", "string[]") {
        .array(PSArray($0.entry.replacementStrings.map { .text($0) }, of: .string))
      },
      property("InstanceId", "long") { .long($0.entry.instanceID) },
      property("TimeGenerated", "datetime") { $0.entry.time.local },
      property("TimeWritten", "datetime") { $0.entry.time.local },
      property("UserName", "string") { $0.entry.userName.map { .text($0) } ?? .null },
      property("Site", "System.ComponentModel.ISite") { _ in .null },
      property("Container", "System.ComponentModel.IContainer") { _ in .null },
    ])

  private static func property(
    _ name: String, _ type: String, _ get: @escaping @Sendable (EventLogEntryObject) -> Value
  ) -> TypeDefinition.Member {
    .property(name, type: type, get: { target, _ in (target.asObject as? EventLogEntryObject).map(get) ?? .null })
  }
}
