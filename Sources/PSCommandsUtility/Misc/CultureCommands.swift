import PSEngine
import PSRuntime
import PSTypes

/// Shows the session's culture, cultures by name, or all that are known. Follows Microsoft.PowerShell.Utility/Get-Culture.
struct GetCultureCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Culture", defaultParameterSet: "CurrentCulture", outputTypes: ["System.Globalization.CultureInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("NoUserOverrides", .sets(["CurrentCulture", "Name"])) { $0.noUserOverrides = $1 },
    .init("Name", .set("Name", .position(0), .valueFromPipeline), .validateNotNull) { $0.name = $1 },
    .init("ListAvailable", .set("ListAvailable")) { $0.listAvailable = $1 },
  ]

  var noUserOverrides = SwitchParameter()
  var name: [String] = []
  var listAvailable = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    switch runtime.parameterSetName {
    case "Name":
      for name in name {
        guard let culture = Culture.named(name) else {
          try runtime.writeError(MiscStrings.invalidCulture(name))
          continue
        }
        try runtime.writeObject(CultureObject(culture))
      }
    case "ListAvailable": for culture in Culture.all { try runtime.writeObject(CultureObject(culture)) }
    default: try runtime.writeObject(CultureObject(runtime.context.cultureInfo))
    }
  }
}

/// Shows the culture of the session's texts. Follows Microsoft.PowerShell.Utility/Get-UICulture.
struct GetUICultureCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "UICulture", outputTypes: ["System.Globalization.CultureInfo"])
  static let parameters: [Parameter<Self>] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try runtime.writeObject(CultureObject(runtime.context.cultureInfo))
  }
}

/// Shows the host: what `$Host` holds. Follows Microsoft.PowerShell.Utility/Get-Host.
struct GetHostCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Host", outputTypes: ["System.Management.Automation.Host.PSHost"])
  static let parameters: [Parameter<Self>] = []

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if let host = runtime.context.variable("Host") { try runtime.writeObject(host) }
  }
}
