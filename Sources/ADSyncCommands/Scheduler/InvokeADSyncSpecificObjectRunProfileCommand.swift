import ADSyncWorld
import PSEngine
import PSRuntime

/// Synchronizes single objects, named by distinguished names, as a run profile would. Follows
/// ADSync/Invoke-ADSyncSpecificObjectRunProfile.
struct InvokeADSyncSpecificObjectRunProfileCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.invoke, "ADSyncSpecificObjectRunProfile")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .mandatory, .position(0)) { $0.connector = $1 },
    .init("RunProfileName", .mandatory, .position(1)) { $0.profile = $1 },
    .init("DistinguishedName", .mandatory, .position(2)) { $0.names = $1 },
  ]
  var connector = ""
  var profile = ""
  var names: [String] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let objects = try names.map { try world.csObject(connector: connector, dn: $0) }
    let known = try world.connectors(name: connector).first
    guard known?.runProfile(named: profile) != nil else {
      throw WorldError(
        id: "RunProfileNotFound", category: .objectNotFound,
        message: "The connector '\(connector)' has no run profile '\(profile)'.",
        exceptionType: "System.ArgumentException", target: profile)
    }
    for object in objects { _ = try world.synchronizeCSObject(object, commit: true) }
    try runtime.writeObject("success")
  }
}
