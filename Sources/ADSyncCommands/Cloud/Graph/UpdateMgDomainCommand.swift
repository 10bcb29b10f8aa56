import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes how long passwords of the tenant live. Follows Microsoft.Graph.Identity.DirectoryManagement/Update-MgDomain.
struct UpdateMgDomainCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .update, "MgDomain", className: "UpdateMgDomain_UpdateExpanded", changes: true)
  static let parameters: [Parameter<Self>] = [
    .init("DomainId", .mandatory) { $0.id = $1 },
    .init("PasswordValidityPeriodInDays") { $0.validity = $1 },
    .init("PasswordNotificationWindowInDays") { $0.notification = $1 },
    .init("IsDefault") { $0.isDefault = $1 },
  ]
  var id = ""
  var validity: Int32?
  var notification: Int32?
  var isDefault = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    guard tenant.verifiedDomains.contains(where: { $0.equalsIgnoringCase(id) }) else {
      throw CloudStrings.domainNotFound(id)
    }
    guard try runtime.shouldProcess(target: id), let validity else { return }
    world.setCloudPasswordAge(validity == Int32.max ? nil : .days(Int64(validity)), in: tenant)
  }
}
