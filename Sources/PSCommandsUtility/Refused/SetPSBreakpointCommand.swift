import PSEngine
import PSRuntime

/// Refuses to run: there are no breakpoints here. Parameters of Microsoft.PowerShell.Utility/Set-PSBreakpoint.
struct SetPSBreakpointCommand: RefusedCmdlet {
  static let subject = "breakpoints"
  static let metadata = CmdletMetadata(.set, "PSBreakpoint", defaultParameterSet: "Line")

  static let parameters: [Parameter<Self>] = [
    .init("Action", .sets(["Command", "Line", "Variable"])) { (_: inout Self, _: ScriptBlock?) in },
    .init("Column", .set("Line", .position(2)), .validateRange(1, .max)) { (_: inout Self, _: Int32) in },
    .init("Command", .set("Command", .mandatory), .alias("C")) { (_: inout Self, _: [PSString]) in },
    .init("Line", .set("Line", .mandatory, .position(1))) { (_: inout Self, _: [Int32]) in },
    .init(
      "Script", .sets(["Command", "Variable"], .position(0)), .set("Line", .mandatory, .position(0)), .validateNotNull
    ) { (_: inout Self, _: [PSString]) in },
    .init("Variable", .set("Variable", .mandatory), .alias("V")) { (_: inout Self, _: [PSString]) in },
    .init("Mode", .set("Variable")) { (_: inout Self, _: VariableAccessMode) in },
    .init("Runspace", .validateNotNull) { (_: inout Self, _: RunspaceParameter) in },
  ]
}
