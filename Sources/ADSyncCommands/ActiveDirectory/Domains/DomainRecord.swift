import ADSyncWorld
import PSEngine
import PSRuntime

/// Domains, forests and controllers as objects of the module ActiveDirectory.
struct DomainRecord {
  let domain: Domain
  let world: World

  private var dn: String { domain.root.name }
  private var configuration: String { "CN=Configuration,\(dn)" }
  private var controller: String { domain.controllers.first ?? domain.name }
  static let level = "2012R2"

  private func texts(_ items: [String]) -> Value { DirectoryTypes.collection(items.map { .text($0) }) }

  private func make(_ type: PSType, _ properties: [(String, Value)], shown: String) -> RecordObject {
    RecordObject(type, properties.map { RecordObject.Property($0.0, $0.1) }, shown: shown)
  }

  /// `Get-ADDomain`.
  var record: RecordObject {
    make(
      DirectoryTypes.domain,
      [
        ("AllowedDNSSuffixes", texts([])), ("ChildDomains", texts([])),
        ("ComputersContainer", .text("CN=Computers,\(dn)")),
        ("DeletedObjectsContainer", .text("CN=Deleted Objects,\(dn)")),
        ("DistinguishedName", .text(dn)), ("DNSRoot", .text(domain.name)),
        ("DomainControllersContainer", .text("OU=Domain Controllers,\(dn)")),
        ("DomainMode", .text("Windows\(DomainRecord.level)Domain")),
        ("DomainSID", SecurityIdentifierView(bytes: domain.securityIdentifier).psValue),
        ("ForeignSecurityPrincipalsContainer", .text("CN=ForeignSecurityPrincipals,\(dn)")),
        ("Forest", .text(domain.name)), ("InfrastructureMaster", .text(controller)),
        ("LastLogonReplicationInterval", .null),
        ("LinkedGroupPolicyObjects", texts([policy("31B2F340-016D-11D2-945F-00C04FB984F9")])),
        ("LostAndFoundContainer", .text("CN=LostAndFound,\(dn)")), ("ManagedBy", .null),
        ("Name", .text(domain.name.split(separator: ".").first.map(String.init) ?? domain.name)),
        ("NetBIOSName", .text(domain.netbios)), ("ObjectClass", .text("domainDNS")),
        ("ObjectGUID", domain.root.objectGUID.psValue), ("ParentDomain", .null), ("PDCEmulator", .text(controller)),
        ("PublicKeyRequiredPasswordRolling", .null), ("QuotasContainer", .text("CN=NTDS Quotas,\(dn)")),
        ("ReadOnlyReplicaDirectoryServers", texts([])), ("ReplicaDirectoryServers", texts(domain.controllers)),
        ("RIDMaster", .text(controller)),
        ("SubordinateReferences", texts(["DC=ForestDnsZones,\(dn)", "DC=DomainDnsZones,\(dn)", configuration])),
        ("SystemsContainer", .text("CN=System,\(dn)")), ("UsersContainer", .text("CN=Users,\(dn)")),
      ], shown: dn)
  }

  private func policy(_ id: String) -> String { "CN={\(id)},CN=Policies,CN=System,\(dn)" }

  /// `Get-ADForest`.
  var forest: RecordObject {
    make(
      DirectoryTypes.forest,
      [
        ("ApplicationPartitions", texts(["DC=ForestDnsZones,\(dn)", "DC=DomainDnsZones,\(dn)"])),
        ("CrossForestReferences", texts([])), ("DomainNamingMaster", .text(controller)),
        ("Domains", texts([domain.name])), ("ForestMode", .text("Windows\(DomainRecord.level)Forest")),
        ("GlobalCatalogs", texts(domain.controllers)), ("Name", .text(domain.name)),
        ("PartitionsContainer", .text("CN=Partitions,\(configuration)")), ("RootDomain", .text(domain.name)),
        ("SchemaMaster", .text(controller)), ("Sites", texts([DomainRecord.site])), ("SPNSuffixes", texts([])),
        ("UPNSuffixes", texts([])),
      ], shown: domain.name)
  }

  private static let site = "Default-First-Site-Name"

  /// `Get-ADRootDSE`.
  var rootDSE: RecordObject {
    let server = "CN=\(short(controller)),CN=Servers,CN=\(DomainRecord.site),CN=Sites,\(configuration)"
    return make(
      DirectoryTypes.rootDSE,
      [
        ("configurationNamingContext", .text(configuration)), ("currentTime", world.clock.now.localValue),
        ("defaultNamingContext", .text(dn)), ("dnsHostName", .text(controller)),
        ("domainControllerFunctionality", .text("Windows\(DomainRecord.level)")),
        ("domainFunctionality", .text("Windows\(DomainRecord.level)Domain")),
        ("dsServiceName", .text("CN=NTDS Settings,\(server)")),
        ("forestFunctionality", .text("Windows\(DomainRecord.level)Forest")),
        ("highestCommittedUSN", .text(String(domain.highestUSN))),
        ("isGlobalCatalogReady", texts(["TRUE"])), ("isSynchronized", texts(["TRUE"])),
        ("ldapServiceName", .text("\(domain.name):\(short(controller).lowercased())$@\(domain.name.uppercased())")),
        ("namingContexts", texts([dn, configuration, "CN=Schema,\(configuration)"])),
        ("rootDomainNamingContext", .text(dn)), ("schemaNamingContext", .text("CN=Schema,\(configuration)")),
        ("serverName", .text(server)), ("subschemaSubentry", .text("CN=Aggregate,CN=Schema,\(configuration)")),
      ], shown: "")
  }

  private func short(_ host: String) -> String { host.split(separator: ".").first.map(String.init) ?? host }

  /// `Get-ADDomainController`.
  func controller(_ host: String) -> RecordObject {
    let name = short(host)
    let server = "CN=\(name),CN=Servers,CN=\(DomainRecord.site),CN=Sites,\(configuration)"
    let roles = ["SchemaMaster", "DomainNamingMaster", "PDCEmulator", "RIDMaster", "InfrastructureMaster"]
    let index = domain.controllers.firstIndex(of: host) ?? 0
    return make(
      DirectoryTypes.controller,
      [
        ("ComputerObjectDN", .text("CN=\(name),OU=Domain Controllers,\(dn)")), ("DefaultPartition", .text(dn)),
        ("Domain", .text(domain.name)), ("Enabled", .bool(true)), ("Forest", .text(domain.name)),
        ("HostName", .text(host)), ("InvocationId", UniqueID(seed: "invocation \(host)").psValue),
        ("IPv4Address", .text("10.0.0.\(10 + index)")), ("IPv6Address", .null), ("IsGlobalCatalog", .bool(true)),
        ("IsReadOnly", .bool(false)), ("LdapPort", .int(389)), ("Name", .text(name)),
        ("NTDSSettingsObjectDN", .text("CN=NTDS Settings,\(server)")),
        ("OperatingSystem", .text("Windows Server 2012 R2 Standard")), ("OperatingSystemHotfix", .null),
        ("OperatingSystemServicePack", .null), ("OperatingSystemVersion", .text("6.3 (9600)")),
        ("OperationMasterRoles", texts(index == 0 ? roles : [])),
        ("Partitions", texts(["DC=ForestDnsZones,\(dn)", "DC=DomainDnsZones,\(dn)", configuration, dn])),
        ("ServerObjectDN", .text(server)), ("ServerObjectGuid", UniqueID(seed: "server \(host)").psValue),
        ("Site", .text(DomainRecord.site)), ("SslPort", .int(636)),
      ], shown: host)
  }

  /// `Get-ADDefaultDomainPasswordPolicy`.
  var passwordPolicy: RecordObject {
    let policy = domain.passwordPolicy
    return make(
      DirectoryTypes.passwordPolicy,
      [
        ("ComplexityEnabled", .bool(policy.requiresComplexity)), ("DistinguishedName", .text(dn)),
        ("LockoutDuration", Interval.minutes(30).psValue), ("LockoutObservationWindow", Interval.minutes(30).psValue),
        ("LockoutThreshold", .int(0)), ("MaxPasswordAge", (policy.maximumAge ?? .days(0)).psValue),
        ("MinPasswordAge", policy.minimumAge.psValue),
        ("MinPasswordLength", .int(Int32(clamping: policy.minimumLength))),
        ("objectClass", texts(["domainDNS"])), ("objectGuid", domain.root.objectGUID.psValue),
        ("PasswordHistoryCount", .int(Int32(clamping: policy.historyLength))),
        ("ReversibleEncryptionEnabled", .bool(false)),
      ], shown: dn)
  }
}
