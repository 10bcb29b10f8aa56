import ADSyncWorld
import PSEngine
import PSRuntime

/// A user's phone numbers in the directory or in the tenant. Follows ADSyncTools/Get-ADSyncToolsDirSyncOverridesUser.
struct GetADSyncToolsDirSyncOverridesUserCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncToolsDirSyncOverridesUser")
  static let parameters: [Parameter<Self>] =
    identityParameter() + [.init("FromAD") { $0.fromAD = $1 }, .init("FromAzureAD") { $0.fromCloud = $1 }]
  var identity = Value.null
  var fromAD = SwitchParameter()
  var fromCloud = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let phones = PhoneOverrides(world: world, object: try object(runtime, world).0)
    let isBoth = fromAD.isPresent == fromCloud.isPresent
    try runtime.writeObject(
      phones.record(fromDirectory: isBoth || fromAD.isPresent, fromCloud: isBoth || fromCloud.isPresent))
  }
}
