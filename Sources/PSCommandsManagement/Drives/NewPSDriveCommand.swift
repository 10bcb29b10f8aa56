import PSEngine
import PSRuntime

/// Makes a drive. Follows Microsoft.PowerShell.Management/New-PSDrive.
struct NewPSDriveCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "PSDrive", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("PSProvider", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.psProvider = $1 },
    .init("Root", .mandatory, .position(2), .valueFromPipelineByPropertyName, .allowEmptyString) { $0.root = $1 },
    .init("Description", .valueFromPipelineByPropertyName) { $0.description = $1 },
    .init("Scope", .valueFromPipelineByPropertyName) { $0.scope = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var description = ""
  var name = ""
  var psProvider = ""
  var root = ""
  var scope = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    try ItemPaths(runtime).guarded {
      let info = try session.drives.provider(named: psProvider)
      let description = "Name: \(name) Provider: \(info.qualifiedName) Root: \(root)"
      guard try runtime.shouldProcess(target: description, action: "New drive") else { return }
      if session.drives.drive(named: name) != nil { throw ProviderStrings.driveExists(name) }
      let place = root.isEmpty ? "" : (try? session.paths.providerPath(root).path) ?? root
      let made = PSDriveInfo(name, info, root: place, description: self.description)
      let drive = try info.provider.newDrive(made, ProviderContext(session, runtime))
      try session.drives.add(drive)
      try runtime.writeObject(drive)
    }
  }
}
