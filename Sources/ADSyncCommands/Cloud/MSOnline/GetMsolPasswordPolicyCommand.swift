import ADSyncWorld
import PSEngine
import PSRuntime

/// How long passwords of a domain live in the cloud. Follows MSOnline/Get-MsolPasswordPolicy.
struct GetMsolPasswordPolicyCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolPasswordPolicy", className: "GetPasswordPolicy")
  static let parameters: [Parameter<Self>] = [
    .init("DomainName", .mandatory, .position(0)) { $0.name = $1 }, .init("TenantId") { $0.tenantId = $1 },
  ]
  var name = ""
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    guard tenant.verifiedDomains.contains(where: { $0.equalsIgnoringCase(name) }) else {
      throw CloudStrings.domainNotFound(name)
    }
    let days = (tenant.passwordPolicy.maximumAge?.totalSeconds ?? 0) / 86_400
    try runtime.writeObject(
      OnlineRecord.make(
        OnlineRecord.passwordPolicy,
        [
          ("ExtensionData", .text("System.Runtime.Serialization.ExtensionDataObject")), ("NotificationDays", .int(14)),
          ("ValidityPeriod", .int(days == 0 ? Int32.max : Int32(clamping: days))),
        ]))
  }
}
