import PSEngine
import PSRuntime

/// Removes drives. Follows Microsoft.PowerShell.Management/Remove-PSDrive.
struct RemovePSDriveCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "PSDrive", defaultParameterSet: "Name", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Name",
      .set("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .allowNull,
      .allowEmptyCollection
    ) { $0.name = $1 },
    .init(
      "LiteralName", .set("LiteralName", .mandatory, .position(0), .valueFromPipelineByPropertyName)
    ) { $0.literalName = $1 },
    .init("PSProvider", .valueFromPipelineByPropertyName) { $0.psProvider = $1 },
    .init("Scope", .valueFromPipelineByPropertyName) { $0.scope = $1 },
    .init("Force") { $0.force = $1 },
  ]

  var force = SwitchParameter()
  var literalName: [String] = []
  var name: [String] = []
  var psProvider: [String] = []
  var scope = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    for wanted in runtime.isBound("LiteralName") ? literalName : name {
      let found = try session.drives.allDrives.filter { drive in
        let fits = try Patterns.matches(drive.name, [wanted])
        return try fits && (psProvider.isEmpty || Patterns.matches(drive.providerInfo.name, psProvider))
      }
      if found.isEmpty { try runtime.writeError(ProviderStrings.driveNotFound(wanted)) }
      for drive in found {
        try ItemPaths(runtime).guarded {
          let description = "Name: \(drive.name) Provider: \(drive.providerInfo.qualifiedName) Root: \(drive.root)"
          guard try runtime.shouldProcess(target: description, action: "Remove Drive") else { return }
          try session.drives.remove(drive, force: force.isPresent)
        }
      }
    }
  }
}
