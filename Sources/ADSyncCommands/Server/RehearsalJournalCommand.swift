import ADSyncWorld
import PSEngine
import PSRuntime

/// What changed in the world since it began, oldest first. Rehearse's own.
struct GetRehearsalJournalCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .get, "RehearsalJournal", typeName: "Rehearse.Commands.GetRehearsalJournalCommand")
  static let cost: Interval? = .zero
  static let parameters: [Parameter<Self>] = [.init("Kind", .position(0)) { $0.kind = $1 }]
  var kind: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let pattern = try kind.map { try WildcardPattern(PSString.make($0), options: .ignoreCase) }
    for entry in world.journal.all where pattern?.isMatch(PSString.make(entry.kind)) ?? true {
      try runtime.writeObject(entry.psValue)
    }
  }
}

extension JournalEntry: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("Rehearse.JournalEntry")
  static var members: [TypeDefinition.Member] {
    [
      property("Time", "datetime", { $0.time.localValue }),
      text("Actor") { $0.actor },
      text("Kind") { $0.kind },
      text("Object") { $0.object },
      text("Property") { $0.property },
      text("Before") { $0.before },
      text("After") { $0.after },
    ]
  }
}
