import PSEngine
import PSRuntime

/// Sets strict mode for undefined variables; tracing is not kept. Follows Microsoft.PowerShell.Core/Set-PSDebug.
struct SetPSDebugCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "PSDebug")

  static let parameters: [Parameter<Self>] = [
    .init("Trace", .set("on"), .validateRange(0, 2)) { $0.trace = $1 },
    .init("Step", .set("on")) { $0.step = $1 },
    .init("Strict", .set("on")) { $0.strict = $1 },
    .init("Off", .set("off")) { $0.off = $1 },
  ]

  var off = SwitchParameter()
  var step = SwitchParameter()
  var strict = SwitchParameter()
  var trace: Int32 = 0

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if off.isPresent { runtime.context.setStrictMode(0) } else if strict.isPresent { runtime.context.setStrictMode(1) }
  }
}
