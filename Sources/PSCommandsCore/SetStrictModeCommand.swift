import PSEngine
import PSRuntime

/// Makes expressions and script blocks of this scope fail where PowerShell is lenient by default.
///
/// Versions 1 to 3, `Latest`, or off; called functions and scripts inherit it. Follows Microsoft.PowerShell.Core/Set-StrictMode.
struct SetStrictModeCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "StrictMode", defaultParameterSet: "Version")

  static let parameters: [Parameter<Self>] = [
    .init("Off", .set("Off", .mandatory)) { $0.off = $1 },
    .init(
      "Version", .set("Version", .mandatory), .alias("v"), .transform { value, context in try version(value, context) }
    ) { $0.version = $1 },
  ]

  var off = SwitchParameter()
  var version = StrictModeVersionParameter()

  /// `Latest` and whole numbers as versions; other values are left to the conversion.
  private static func version(_ value: Value, _ context: RuntimeContext) throws -> Value {
    if case .string(let text) = value.base {
      if text.equalsIgnoringCase("latest") {
        return try LanguagePrimitives.convert(.text("3.0"), to: .version, context)
      }
      if text.string.contains(".") { return value }
    }
    if case .double = value.base { return value }
    guard case .int(let major)? = try LanguagePrimitives.tryConvert(value, to: .int32, context), major >= 0 else {
      return value
    }
    return try LanguagePrimitives.convert(.text("\(major).0"), to: .version, context)
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    runtime.context.setStrictMode(off.isPresent ? 0 : try number(runtime))
  }

  private func number(_ runtime: CommandRuntime) throws -> Int {
    let text = try LanguagePrimitives.text(version.value, runtime.context)
    let digits = text.string.prefix { $0.isNumber }
    guard let major = Int(digits), major >= 1 else {
      try runtime.throwTerminating(CoreStrings.invalidStrictMode(text))
    }
    return min(major, 3)
  }
}
