import PSEngine
import PSRuntime

/// Gives the current location, of a drive or a stack. Follows Microsoft.PowerShell.Management/Get-Location.
struct GetLocationCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Location", defaultParameterSet: "Location", outputTypes: ["System.Management.Automation.PathInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("PSProvider", .set("Location", .valueFromPipelineByPropertyName)) { $0.psProvider = $1 },
    .init("PSDrive", .set("Location", .valueFromPipelineByPropertyName)) { $0.psDrive = $1 },
    .init("Stack", .set("Stack")) { $0.stack = $1 },
    .init("StackName", .set("Stack", .valueFromPipelineByPropertyName)) { $0.stackName = $1 },
  ]

  var psDrive: [String] = []
  var psProvider: [String] = []
  var stack = SwitchParameter()
  var stackName: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    if runtime.isBound("Stack") || runtime.isBound("StackName") {
      let names: [String?] = stackName.isEmpty ? [nil] : stackName
      for name in names {
        if let name, !session.drives.hasStack(name) { throw ProviderStrings.stackNotFound(name) }
        try runtime.writeObject(
          PathInfoStack(name ?? session.drives.defaultStack, session.drives.stack(name).reversed()))
      }
      return
    }
    if psDrive.isEmpty && psProvider.isEmpty {
      if let here = session.currentLocation { try runtime.writeObject(here) }
      return
    }
    for name in psDrive {
      guard let drive = session.drives.drive(named: name) else {
        try runtime.writeError(ProviderStrings.driveNotFound(name))
        continue
      }
      try runtime.writeObject(DriveLocation.of(drive, session))
    }
    for name in psProvider {
      let info = try session.drives.provider(named: name)
      guard let drive = session.drives.allDrives.first(where: { $0.providerInfo === info }) else { continue }
      try runtime.writeObject(DriveLocation.of(drive, session))
    }
  }
}
