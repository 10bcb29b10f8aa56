import PSEngine
import PSRuntime

/// Refuses to run: there are no debuggers here. Parameters of Microsoft.PowerShell.Utility/Wait-Debugger.
struct WaitDebuggerCommand: RefusedCmdlet {
  static let subject = "the debugger"
  static let metadata = CmdletMetadata(.wait, "Debugger")

  static let parameters: [Parameter<Self>] = []
}
