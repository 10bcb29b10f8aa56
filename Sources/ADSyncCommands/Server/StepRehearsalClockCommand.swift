import ADSyncWorld
import PSEngine
import PSRuntime

/// Moves the world's clock and writes what happened meanwhile. Rehearse's own.
struct StepRehearsalClockCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .step, "RehearsalClock", defaultParameterSet: "Minutes", typeName: "Rehearse.Commands.StepRehearsalClockCommand")
  static let cost: Interval? = .zero

  static let parameters: [Parameter<Self>] = [
    .init("Minutes", .set("Minutes", .mandatory, .position(0)), .validateRange(.double(0), .double(5_256_000))) {
      $0.minutes = $1
    },
    .init("TimeSpan", .set("TimeSpan", .mandatory)) { $0.timeSpan = $1 },
    .init("Until", .set("Until", .mandatory)) { $0.until = $1 },
  ]

  var minutes: Double = 0
  var timeSpan: PSTimeSpan?
  var until: PSDateTime?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let end: Timestamp
    if let until {
      end = Timestamp(ticks: until.universal().ticks)
    } else if let timeSpan {
      end = world.clock.now + Interval(ticks: timeSpan.ticks)
    } else {
      end = world.clock.now + Interval(ticks: Int64(minutes * 600_000_000))
    }
    try runtime.writeObject(ActivityView(activity: world.step(to: end)).psValue)
  }
}

/// What happened over a stretch of time.
struct ActivityView: WorldContent {
  let activity: Activity
  nonisolated(unsafe) static let psType = PSType.worldClass("Rehearse.Activity")

  static var members: [TypeDefinition.Member] {
    [
      property("Start", "datetime", { $0.activity.start.localValue }),
      property("End", "datetime", { $0.activity.end.localValue }),
      number("Events") { $0.activity.events.count },
      number("Runs") { $0.activity.runs.count },
      number("SynchronizedPasswords") { $0.activity.synchronizedPasswords },
      property(
        "Changes", "string[]",
        { view in
          .array(PSArray(view.activity.changes.map { .text(ActivityView.text($0)) }, of: .string))
        }),
    ]
  }

  private static func text(_ entry: JournalEntry) -> String {
    let what = entry.kind + " " + entry.object + (entry.property.isEmpty ? "" : ": " + entry.property)
    return what + (entry.before.map { ", was " + $0 } ?? "") + (entry.after.map { ", is " + $0 } ?? "")
  }
}
