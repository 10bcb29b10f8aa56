import ADSyncWorld
import PSEngine
import PSRuntime

/// The cloud that an account's tenant is in. Follows ADSyncTools/Get-ADSyncToolsTenantAzureEnvironment.
struct GetADSyncToolsTenantAzureEnvironmentCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncToolsTenantAzureEnvironment")
  static let parameters: [Parameter<Self>] = [.init("Credential", .mandatory, .position(0)) { $0.credential = $1 }]
  var credential = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let name = try LanguagePrimitives.text(
      MemberAccess.get(credential, PSString.make("UserName"), runtime.context), runtime.context
    ).string
    guard world.tenant(ofAccount: name) != nil else { throw SyncToolsStrings.objectNotFound(name) }
    try runtime.writeObject("AzureCloud")
  }
}
