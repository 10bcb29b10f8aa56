import PSEngine
import PSRuntime

/// Shows breakpoints: there are none here. Follows Microsoft.PowerShell.Utility/Get-PSBreakpoint.
struct GetPSBreakpointCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "PSBreakpoint", defaultParameterSet: "Line")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Script", .set("Line", .position(0), .valueFromPipeline), .sets(["Command", "Variable", "Type"]),
      .validateNotNullOrEmpty
    ) { $0.script = $1 },
    .init("Command", .set("Command", .mandatory), .validateNotNull) { $0.command = $1 },
    .init("Variable", .set("Variable", .mandatory), .validateNotNull) { $0.variable = $1 },
    .init("Type", .set("Type", .mandatory, .position(0), .valueFromPipeline), .validateNotNull) { $0.kind = $1 },
    .init("Id", .set("Id", .mandatory, .position(0), .valueFromPipeline), .validateNotNull) { $0.identifiers = $1 },
    .init("Runspace", .validateNotNull) { $0.runspace = $1 },
  ]

  var script: [PSString] = []
  var command: [PSString] = []
  var variable: [PSString] = []
  var kind: [BreakpointType] = []
  var identifiers: [Int32] = []
  var runspace = RunspaceParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for identifier in identifiers { try runtime.writeError(BreakpointStrings.notFound(identifier)) }
  }
}
