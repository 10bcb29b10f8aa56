import PSEngine
import PSRuntime

/// Gets drives. Follows Microsoft.PowerShell.Management/Get-PSDrive.
struct GetPSDriveCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "PSDrive", defaultParameterSet: "Name", outputTypes: ["System.Management.Automation.PSDriveInfo"])

  static let parameters: [Parameter<Self>] = [
    .init(
      "Name", .set("Name", .position(0), .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.name = $1 },
    .init(
      "LiteralName", .set("LiteralName", .mandatory, .position(0), .valueFromPipelineByPropertyName)
    ) { $0.literalName = $1 },
    .init("Scope", .valueFromPipelineByPropertyName) { $0.scope = $1 },
    .init("PSProvider", .valueFromPipelineByPropertyName) { $0.psProvider = $1 },
  ]

  var literalName: [String] = []
  var name: [String] = []
  var psProvider: [String] = []
  var scope = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let all = runtime.session.drives.allDrives.sorted { $0.name.lowercased() < $1.name.lowercased() }
    let wanted = runtime.isBound("LiteralName") ? literalName : name
    for pattern in wanted.isEmpty ? ["*"] : wanted {
      let isPattern = !runtime.isBound("LiteralName") && PathResolver.hasWildcards(pattern)
      let found = try all.filter { drive in
        let fits =
          try isPattern ? Patterns.matches(drive.name, [pattern]) : drive.name.lowercased() == pattern.lowercased()
        return try fits && (psProvider.isEmpty || Patterns.matches(drive.providerInfo.name, psProvider))
      }
      if found.isEmpty, !isPattern { try runtime.writeError(ProviderStrings.driveNotFound(pattern)) }
      for drive in found { try runtime.writeObject(drive) }
    }
  }
}
