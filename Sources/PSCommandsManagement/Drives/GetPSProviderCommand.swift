import PSEngine
import PSRuntime

/// Gets providers. Follows Microsoft.PowerShell.Management/Get-PSProvider.
struct GetPSProviderCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "PSProvider")

  static let parameters: [Parameter<Self>] = [
    .init("PSProvider", .position(0), .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) { $0.psProvider = $1 }
  ]

  var psProvider: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let all = runtime.session.drives.allProviders.sorted { $0.name < $1.name }
    if psProvider.isEmpty {
      for info in all { try runtime.writeObject(info) }
      return
    }
    for name in psProvider {
      let found = try all.filter { try Patterns.matches($0.name, [name]) }
      if found.isEmpty { try runtime.writeError(ProviderStrings.providerNotFound(name)) }
      for info in found { try runtime.writeObject(info) }
    }
  }
}
