import ADSyncWorld
import PSEngine
import PSRuntime

/// What was changed in the rules since the world began. Follows ADSync/Get-ADSyncRuleAudit.
struct GetADSyncRuleAuditCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncRuleAudit")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.checkAccess()
    try runtime.write(world.journal.entries.filter { $0.kind == "Synchronization rule" }.map { RuleAudit(entry: $0) })
  }
}

/// One change of a rule.
struct RuleAudit: WorldContent {
  let entry: JournalEntry
  nonisolated(unsafe) static let psType = PSType.worldClass("SynchronizationRuleAudit")

  static var members: [TypeDefinition.Member] {
    [
      time("TimeStamp") { $0.entry.time },
      text("RuleName") { $0.entry.object },
      text("Property") { $0.entry.property },
      text("OldValue") { $0.entry.before },
      text("NewValue") { $0.entry.after },
    ]
  }
}
