import PSEngine
import PSRuntime

/// The span between two times (now where one is left out), or one of days, hours and so on.
///
/// Follows Microsoft.PowerShell.Utility/New-TimeSpan.
struct NewTimeSpanCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "TimeSpan", defaultParameterSet: "Date", outputTypes: ["System.TimeSpan"])

  static let parameters: [Parameter<Self>] = [
    .init(
      "Start", .set("Date", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName), .alias("LastWriteTime")
    ) {
      $0.start = $1
    },
    .init("End", .set("Date", .position(1), .valueFromPipelineByPropertyName)) { $0.end = $1 },
    .init("Days", .set("Time")) { $0.days = $1 },
    .init("Hours", .set("Time")) { $0.hours = $1 },
    .init("Minutes", .set("Time")) { $0.minutes = $1 },
    .init("Seconds", .set("Time")) { $0.seconds = $1 },
    .init("Milliseconds", .set("Time")) { $0.milliseconds = $1 },
  ]

  var start: PSDateTime?
  var end: PSDateTime?
  var days: Int32 = 0
  var hours: Int32 = 0
  var minutes: Int32 = 0
  var seconds: Int32 = 0
  var milliseconds: Int32 = 0

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard runtime.parameterSetName == "Time" else {
      let now = runtime.context.services.now
      return try runtime.writeObject(.timeSpan((end ?? now).subtracting(start ?? now)))
    }
    let span = PSTimeSpan(
      days: Int(days), hours: Int(hours), minutes: Int(minutes), seconds: Int(seconds), milliseconds: Int(milliseconds))
    guard let span else { throw MiscStrings.spanOutOfRange() }
    try runtime.writeObject(.timeSpan(span))
  }
}

/// Changes the machine's clock: refused here. Follows Microsoft.PowerShell.Utility/Set-Date.
struct SetDateCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .set, "Date", defaultParameterSet: "Date", supportsShouldProcess: true, outputTypes: ["System.DateTime"])

  static let parameters: [Parameter<Self>] = [
    .init("Date", .set("Date", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)) {
      $0.date = $1
    },
    .init("Adjust", .set("Adjust", .mandatory, .position(0), .valueFromPipelineByPropertyName), .allowNull) {
      $0.adjust = $1
    },
    .init("DisplayHint") { $0.displayHint = $1 },
  ]

  var date: PSDateTime?
  var adjust: PSTimeSpan?
  var displayHint = DisplayHint.dateTime

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let context = runtime.context
    let now = context.services.now
    let wanted = date ?? adjust.flatMap { now.adding($0) } ?? now
    let shown = try MemberAccess.dotNetText(.dateTime(wanted), context)
    guard try runtime.shouldProcess(target: shown) else { return }
    try runtime.throwTerminating(MiscStrings.clockStays())
  }
}
