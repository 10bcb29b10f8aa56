import ADSyncWorld
import PSEngine
import PSRuntime

/// Who is signed in; nothing when nobody is. Follows Microsoft.Graph.Authentication/Get-MgContext.
struct GetMgContextCommand: CloudConnectCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata(
    .get, "MgContext", typeName: "Microsoft.Graph.PowerShell.Authentication.Cmdlets.GetMgContext")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let account = runtime.cloudSessions.accounts[Self.service] else { return }
    try runtime.writeObject(Self.record(account, world))
  }

  static func record(_ account: CloudSessions.Account, _ world: World) -> RecordObject {
    let tenant = CloudTenant(world: world, tenant: account.tenant).identifier
    let scopes = account.scopes.isEmpty ? ["User.Read"] : account.scopes
    return OnlineRecord.make(
      GraphRecord.context,
      [
        ("ClientId", .text(GraphStrings.clientId)), ("TenantId", .text(tenant.description)),
        ("Scopes", .array(PSArray(scopes.map { .text($0) }))), ("AuthType", .text("Delegated")),
        ("TokenCredentialType", .text("InteractiveBrowser")), ("CertificateThumbprint", .null),
        ("CertificateSubjectName", .null), ("SendCertificateChain", .bool(false)), ("Account", .text(account.name)),
        ("AppName", .text("Microsoft Graph Command Line Tools")), ("ContextScope", .text("CurrentUser")),
        ("Certificate", .null), ("PSHostVersion", .text("5.1.14393.206")), ("ManagedIdentityId", .null),
        ("ClientSecret", .null), ("Environment", .text("Global")),
      ])
  }
}
