import PSEngine
import PSRuntime

/// Removes breakpoints: there are none here. Follows Microsoft.PowerShell.Utility/Remove-PSBreakpoint.
struct RemovePSBreakpointCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "PSBreakpoint", defaultParameterSet: "Breakpoint", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Breakpoint", .set("Breakpoint", .mandatory, .position(0), .valueFromPipeline), .validateNotNull) {
      $0.breakpoint = $1
    },
    .init("Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName), .validateNotNull) {
      $0.identifiers = $1
    },
    .init("Runspace", .set("Id", .valueFromPipelineByPropertyName), .alias("RunspaceId"), .validateNotNull) {
      $0.runspace = $1
    },
  ]

  var breakpoint: [BreakpointParameter] = []
  var identifiers: [Int32] = []
  var runspace = RunspaceParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for identifier in identifiers { try runtime.writeError(BreakpointStrings.notFound(identifier)) }
  }
}
