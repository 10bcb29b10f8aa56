import PSEngine
import PSRuntime

/// Refuses to run: there are no debuggers of runspaces here. Parameters of Microsoft.PowerShell.Utility/Debug-Runspace.
struct DebugRunspaceCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(
    .debug, "Runspace", defaultParameterSet: "RunspaceParameterSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Runspace",
      .set("RunspaceParameterSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { (_: inout Self, _: RunspaceParameter) in },
    .init("Name", .set("NameParameterSet", .mandatory, .position(0))) { (_: inout Self, _: PSString) in },
    .init("Id", .set("IdParameterSet", .mandatory, .position(0))) { (_: inout Self, _: Int32) in },
    .init("InstanceId", .set("InstanceIdParameterSet", .mandatory, .position(0))) { (_: inout Self, _: GuidParameter) in
    },
    .init("BreakAll") { (_: inout Self, _: SwitchParameter) in },
  ]
}
