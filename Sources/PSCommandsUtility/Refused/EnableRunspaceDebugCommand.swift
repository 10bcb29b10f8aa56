import PSEngine
import PSRuntime

/// Refuses to run: there are no debuggers of runspaces here. Parameters of Microsoft.PowerShell.Utility/Enable-RunspaceDebug.
struct EnableRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.enable, "RunspaceDebug", defaultParameterSet: "RunspaceNameParameterSet")

  static let parameters: [Parameter<Self>] = [
    .init(
      "BreakAll", .sets(["RunspaceNameParameterSet", "RunspaceParameterSet", "RunspaceIdParameterSet"], .position(1))
    ) { (_: inout Self, _: SwitchParameter) in },
    .init("RunspaceName", .set("RunspaceNameParameterSet", .position(0)), .validateNotNullOrEmpty) {
      (_: inout Self, _: [PSString]) in
    },
    .init(
      "Runspace",
      .set("RunspaceParameterSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { (_: inout Self, _: [RunspaceParameter]) in },
    .init("RunspaceId", .set("RunspaceIdParameterSet", .mandatory, .position(0)), .validateNotNullOrEmpty) {
      (_: inout Self, _: [Int32]) in
    },
    .init(
      "RunspaceInstanceId", .set("RunspaceInstanceIdParameterSet", .mandatory, .position(0)), .validateNotNullOrEmpty
    ) { (_: inout Self, _: [GuidParameter]) in },
    .init("ProcessName", .set("ProcessNameParameterSet", .position(0)), .validateNotNullOrEmpty) {
      (_: inout Self, _: PSString) in
    },
    .init("AppDomainName", .set("ProcessNameParameterSet", .position(1)), .validateNotNullOrEmpty) {
      (_: inout Self, _: [PSString]) in
    },
  ]
}
