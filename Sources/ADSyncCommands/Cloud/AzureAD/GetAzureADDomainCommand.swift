import ADSyncWorld
import PSEngine
import PSRuntime

/// The domains of the tenant. Follows AzureAD/Get-AzureADDomain.
struct GetAzureADDomainCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .get, "AzureADDomain", className: "GetDomain")
  static let parameters: [Parameter<Self>] = [.init("Name", .valueFromPipelineByPropertyName) { $0.name = $1 }]
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let names = tenant.verifiedDomains.filter { domain in name.map { $0.equalsIgnoringCase(domain) } ?? true }
    if let name, names.isEmpty {
      throw WorldError(id: "UserNotFound", category: .objectNotFound, message: "", target: name)
    }
    for domain in names {
      try runtime.writeObject(
        OnlineRecord.make(
          OpenRecord.domain,
          [
            ("AuthenticationType", .text("Managed")), ("AvailabilityStatus", .null), ("ForceDeleteState", .null),
            ("IsAdminManaged", .bool(true)),
            ("IsDefault", .bool(domain == (tenant.verifiedDomains.dropFirst().first ?? tenant.name))),
            ("IsInitial", .bool(domain == tenant.name)), ("IsRoot", .bool(true)), ("IsVerified", .bool(true)),
            ("Name", .text(domain)), ("State", .null),
            ("SupportedServices", .array(PSArray([.text("OfficeCommunicationsOnline"), .text("Intune")]))),
          ]))
    }
  }
}
