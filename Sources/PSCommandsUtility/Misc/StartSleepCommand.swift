import PSEngine
import PSRuntime

/// Waits by the session's clock; Ctrl-C ends the wait. Follows Microsoft.PowerShell.Utility/Start-Sleep.
struct StartSleepCommand: Cmdlet {
  static let metadata = CmdletMetadata(.start, "Sleep", defaultParameterSet: "Seconds")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Seconds", .set("Seconds", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateRange(.double(0), .double(2_147_483))
    ) { $0.seconds = $1 },
    .init(
      "Milliseconds", .set("Milliseconds", .mandatory, .valueFromPipelineByPropertyName), .alias("ms"),
      .validateRange(0, .max)
    ) {
      $0.milliseconds = $1
    },
    .init(
      "Duration", .set("FromTimeSpan", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .alias("ts"), .validateRange(.timeSpan(.zero), .timeSpan(.max))
    ) { $0.duration = $1 },
  ]

  var seconds: Double = 0
  var milliseconds: Int32 = 0
  var duration: PSTimeSpan?

  /// How long a wait goes on before Ctrl-C is looked for.
  private static let slice = 50

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var rest: Int
    switch runtime.parameterSetName {
    case "Milliseconds": rest = Int(milliseconds)
    case "FromTimeSpan": rest = Int((duration?.totalMilliseconds ?? 0).rounded(.down))
    default: rest = Int((seconds * 1000).rounded(.towardZero))
    }
    while rest > 0 {
      if runtime.isStopping { throw FlowControl.stopPipeline }
      let step = min(rest, StartSleepCommand.slice)
      try runtime.context.services.sleep(milliseconds: step)
      rest -= step
    }
  }
}
