import ADSyncWorld
import PSEngine
import PSRuntime

/// Runs a profile and waits for its end. Follows ADSync/Invoke-ADSyncRunProfile.
struct InvokeADSyncRunProfileCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.invoke, "ADSyncRunProfile", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.name = $1 },
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("RunProfileName", .mandatory, .position(1)) { $0.profile = $1 },
    .init("Resume") { $0.resume = $1 },
  ]
  var name: String?
  var identifier: GuidArgument?
  var profile = ""
  var resume = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let result = try world.invokeRunProfile(connector: name, identifier: identifier?.id, profile: profile)
    try runtime.writeObject(RunProfileResultView(result: result, showsSteps: false).psValue)
  }
}
