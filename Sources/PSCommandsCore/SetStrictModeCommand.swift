import PSEngine
import PSRuntime

/// Makes expressions and script blocks of this scope fail where PowerShell is lenient by default.
///
/// Versions 1 to 3, `Latest`, or off; called functions and scripts inherit it. Follows Microsoft.PowerShell.Core/Set-StrictMode.
struct SetStrictModeCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "StrictMode", defaultParameterSet: "Version")

  static let parameters: [Parameter<Self>] = [
    .init("Off", .set("Off", .mandatory)) { $0.off = $1 },
    .init("Version", .set("Version", .mandatory), .alias("v")) { $0.version = $1 },
  ]

  var off = SwitchParameter()
  var version: Value = .null

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    runtime.context.setStrictMode(off.isPresent ? 0 : try number(runtime))
  }

  private func number(_ runtime: CommandRuntime) throws -> Int {
    let text = try LanguagePrimitives.text(version, runtime.context)
    if text.equalsIgnoringCase("latest") { return 3 }
    let digits = text.string.prefix { $0.isNumber }
    guard let major = Int(digits), major >= 1 else {
      try runtime.throwTerminating(CoreStrings.invalidStrictMode(text))
    }
    return min(major, 3)
  }
}
