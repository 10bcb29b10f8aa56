import ADSyncWorld
import PSEngine
import PSRuntime

/// Who is signed in. Follows AzureAD/Get-AzureADCurrentSessionInfo.
struct GetAzureADCurrentSessionInfoCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(
    .azureAD, .get, "AzureADCurrentSessionInfo", className: "GetCurrentSessionInfo")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    guard let account = runtime.cloudSessions.accounts[Self.service] else { return }
    try runtime.writeObject(Self.record(account, world))
  }

  static func record(_ account: CloudSessions.Account, _ world: World) -> RecordObject {
    let id = CloudTenant(world: world, tenant: account.tenant).identifier
    return OnlineRecord.make(
      OpenRecord.context,
      [
        ("Account", .text(account.name)), ("Environment", .text("AzureCloud")), ("TenantId", .text(id.description)),
        ("TenantDomain", .text(account.tenant.name)), ("AccountType", .text("User")),
      ])
  }
}
