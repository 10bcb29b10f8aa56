import PSEngine
import PSRuntime

/// Refuses to run: there are no trace sources here. Parameters of Microsoft.PowerShell.Utility/Set-TraceSource.
struct SetTraceSourceCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.set, "TraceSource", defaultParameterSet: "optionsSet")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) {
      (_: inout Self, _: [PSString]) in
    },
    .init("Option", .set("optionsSet", .position(1), .valueFromPipelineByPropertyName)) {
      (_: inout Self, _: PSTraceSourceOptions) in
    },
    .init("ListenerOption", .set("optionsSet")) { (_: inout Self, _: TraceOptions) in },
    .init("FilePath", .set("optionsSet"), .alias("PSPath", "Path")) { (_: inout Self, _: PSString) in },
    .init("Force", .set("optionsSet")) { (_: inout Self, _: SwitchParameter) in },
    .init("Debugger", .set("optionsSet")) { (_: inout Self, _: SwitchParameter) in },
    .init("PSHost", .set("optionsSet")) { (_: inout Self, _: SwitchParameter) in },
    .init("RemoveListener", .set("removeAllListenersSet"), .validateNotNullOrEmpty) { (_: inout Self, _: [PSString]) in
    },
    .init("RemoveFileListener", .set("removeFileListenersSet"), .validateNotNullOrEmpty) {
      (_: inout Self, _: [PSString]) in
    },
    .init("PassThru", .set("optionsSet")) { (_: inout Self, _: SwitchParameter) in },
  ]
}
