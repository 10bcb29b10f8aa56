import PSEngine
import PSRuntime

/// Refuses to run: there are no trace sources here. Parameters of Microsoft.PowerShell.Utility/Trace-Command.
struct TraceCommandCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.trace, "Command", defaultParameterSet: "expressionSet")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { (_: inout Self, _: PSObjectParameter) in },
    .init("Name", .mandatory, .position(0)) { (_: inout Self, _: [PSString]) in },
    .init("Option", .position(2)) { (_: inout Self, _: PSTraceSourceOptions) in },
    .init("Expression", .set("expressionSet", .mandatory, .position(1))) { (_: inout Self, _: ScriptBlock?) in },
    .init("Command", .set("commandSet", .mandatory, .position(1))) { (_: inout Self, _: PSString) in },
    .init("ArgumentList", .set("commandSet", .valueFromRemainingArguments), .alias("Args")) {
      (_: inout Self, _: [Value]) in
    },
    .init("ListenerOption") { (_: inout Self, _: TraceOptions) in },
    .init("FilePath", .alias("PSPath", "Path")) { (_: inout Self, _: PSString) in },
    .init("Force") { (_: inout Self, _: SwitchParameter) in },
    .init("Debugger") { (_: inout Self, _: SwitchParameter) in },
    .init("PSHost") { (_: inout Self, _: SwitchParameter) in },
  ]
}
