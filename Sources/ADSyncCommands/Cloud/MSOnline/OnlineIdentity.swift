import ADSyncWorld
import PSEngine
import PSRuntime

/// How the module MSOnline names a user: by sign-in name or identifier.
enum OnlineIdentity {
  static func parameters<Root>(
    _ name: @escaping @Sendable (inout Root, String?) -> Void,
    _ id: @escaping @Sendable (inout Root, GuidArgument?) -> Void
  ) -> [Parameter<Root>] {
    [
      .init(
        "UserPrincipalName", .set("ByUpn", .mandatory, .valueFromPipelineByPropertyName), store: name),
      .init("ObjectId", .set("ById", .mandatory, .valueFromPipelineByPropertyName), store: id),
    ]
  }

  static func user(_ name: String?, _ id: GuidArgument?, _ world: World, _ tenant: Tenant) throws -> CloudObject {
    try world.cloudUser(name ?? id?.id.description ?? "", in: tenant)
  }

  /// Puts a policy into a list of policies, or takes it out.
  static func set(_ policy: String, _ isOn: Bool, in policies: inout [String]) {
    policies.removeAll { $0.equalsIgnoringCase(policy) }
    if isOn { policies.append(policy) }
  }
}
