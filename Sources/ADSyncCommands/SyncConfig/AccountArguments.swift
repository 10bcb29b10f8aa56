import ADSyncWorld
import PSEngine
import PSRuntime

/// What the cmdlets of ADSyncConfig take: the connector's account by name and domain or by distinguished name, and a target.
struct AccountArguments {
  var name: String?
  var domain: String?
  var dn: String?
  var objectDN: String?
  var skipsAdminHolders = SwitchParameter()
  var includesAdminHolders = SwitchParameter()
}

/// A cmdlet that gives permissions to the account of an AD connector.
protocol PermissionCommand: ServerCommand {
  /// What is given: access and what it applies to.
  static var entries: [(access: String, appliesTo: String)] { get }
  /// The feature that needs it.
  static var feature: String { get }
  var account: AccountArguments { get set }
}

extension PermissionCommand {
  static func accountParameters(hasTarget: Bool = true) -> [Parameter<Self>] {
    let account: [Parameter<Self>] = [
      .init("ADConnectorAccountName", .set("UserDomain", .mandatory, .position(0))) { $0.account.name = $1 },
      .init("ADConnectorAccountDomain", .set("UserDomain", .mandatory, .position(1))) { $0.account.domain = $1 },
      .init("ADConnectorAccountDN", .set("DistinguishedName", .mandatory, .position(0))) { $0.account.dn = $1 },
    ]
    guard hasTarget else { return account }
    return account + [
      .init("ADobjectDN") { $0.account.objectDN = $1 },
      .init("SkipAdminSdHolders") { $0.account.skipsAdminHolders = $1 },
      .init("IncludeAdminSdHolders") { $0.account.includesAdminHolders = $1 },
    ]
  }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let (account, domain) = try find(world)
    let trustee = "\(domain.netbios)\\\(account.samAccountName)"
    var targets = [domain.root.name]
    if let dn = self.account.objectDN {
      guard let object = domain.object(dn: dn) else { throw SyncConfigStrings.noObject(dn) }
      targets = [object.distinguishedName]
    } else if self.account.includesAdminHolders.isPresent {
      targets.append("CN=AdminSDHolder,CN=System,\(domain.root.name)")
    }
    for target in targets {
      guard try runtime.shouldProcess(target: target, action: SyncConfigStrings.action(Self.feature)) else { continue }
      try world.grant(
        Self.entries.map {
          DirectoryPermission(dn: target, trustee: trustee, access: $0.access, appliesTo: $0.appliesTo)
        })
      try runtime.writeObject(SyncConfigStrings.done)
    }
  }

  private func find(_ world: World) throws -> (DirectoryObject, Domain) {
    if let dn = account.dn {
      for domain in world.forests.flatMap(\.domains) {
        if let object = domain.object(dn: dn), object.objectClass.isAccount { return (object, domain) }
      }
      throw SyncConfigStrings.noAccount(dn)
    }
    let name = account.name ?? ""
    guard let domain = try? world.domain(account.domain) else { throw SyncConfigStrings.noDomain(account.domain ?? "") }
    guard let object = try? world.directoryObject(name, classes: [.user], in: domain) else {
      throw SyncConfigStrings.noAccount(name)
    }
    return (object, domain)
  }
}

extension CmdletMetadata {
  /// A function of a script module: error ids end with its name.
  static func function(_ verb: Verb, _ noun: String, set: String = "", changes: Bool = false) -> CmdletMetadata {
    CmdletMetadata(
      verb, noun, defaultParameterSet: set, supportsShouldProcess: changes, typeName: "\(verb.name)-\(noun)")
  }
}
