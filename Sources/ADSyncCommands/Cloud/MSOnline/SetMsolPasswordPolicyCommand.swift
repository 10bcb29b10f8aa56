import ADSyncWorld
import PSEngine
import PSRuntime

/// Sets how long passwords live in the cloud. Follows MSOnline/Set-MsolPasswordPolicy.
struct SetMsolPasswordPolicyCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .set, "MsolPasswordPolicy", className: "SetPasswordPolicy")
  static let parameters: [Parameter<Self>] = [
    .init("DomainName", .mandatory, .position(0)) { $0.name = $1 },
    .init("ValidityPeriod") { $0.validity = $1 },
    .init("NotificationDays") { $0.notification = $1 },
    .init("TenantId") { $0.tenantId = $1 },
  ]
  var name = ""
  var validity: UInt32?
  var notification: UInt32?
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    guard tenant.verifiedDomains.contains(where: { $0.equalsIgnoringCase(name) }) else {
      throw CloudStrings.domainNotFound(name)
    }
    guard let validity else { return }
    world.setCloudPasswordAge(validity >= 730 ? nil : .days(Int64(validity)), in: tenant)
  }
}
