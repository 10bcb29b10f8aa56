import ADSyncWorld

/// What the modules tell of a tenant as a whole.
struct CloudTenant {
  let world: World
  let tenant: Tenant

  static let application = "1651564e-7ce4-4d99-88be-0a65050d8dc3"

  /// The tenant's identifier, the same in every run.
  var identifier: UniqueID { UniqueID(seed: "tenant \(tenant.name)") }

  /// `Contoso`: the first part of the initial domain.
  var displayName: String {
    let name = tenant.name.prefix { $0 != "." }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// When the server exported to the tenant last, also when there was nothing to say.
  var lastSync: Timestamp? { world.lastSync(of: tenant) }

  /// The account that the server uses.
  var serviceAccount: String {
    let connectors = try? world.connectors().filter(\.isAAD)
    let names = (connectors ?? []).compactMap { $0.connectivityParameters["UserName"]?.value }
    return names.first { $0.hasSuffixIgnoringCase("@" + tenant.name) } ?? names.first ?? ""
  }
}
