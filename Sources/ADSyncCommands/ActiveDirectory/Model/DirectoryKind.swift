import ADSyncWorld
import PSRuntime

/// What a cmdlet of the module ActiveDirectory is about: users, groups and so on.
enum DirectoryKind: String, CaseIterable, Sendable {
  case user = "ADUser"
  case group = "ADGroup"
  case computer = "ADComputer"
  case account = "ADAccount"
  case principal = "ADPrincipal"
  case organizationalUnit = "ADOrganizationalUnit"
  case object = "ADObject"

  /// The classes of objects that the kind finds; empty is "all".
  var classes: Set<ObjectClass> {
    switch self {
    case .user: [.user, .inetOrgPerson]
    case .group: [.group]
    case .computer: [.computer]
    case .account: [.user, .inetOrgPerson, .computer]
    case .principal: [.user, .inetOrgPerson, .computer, .group]
    case .organizationalUnit: [.organizationalUnit]
    case .object: []
    }
  }

  /// The kind of one object: what a cmdlet about principals returns for it.
  init(of object: DirectoryObject) {
    switch object.objectClass {
    case .user, .inetOrgPerson: self = .user
    case .group: self = .group
    case .computer: self = .computer
    case .organizationalUnit: self = .organizationalUnit
    default: self = .object
    }
  }

  /// The .NET type that scripts see.
  var psType: PSType { DirectoryKind.types[self] ?? .object }

  /// The properties that are there without `-Properties`, sorted.
  var defaultProperties: [String] {
    switch self {
    case .user:
      [
        "DistinguishedName", "Enabled", "GivenName", "Name", "ObjectClass", "ObjectGUID", "SamAccountName", "SID",
        "Surname", "UserPrincipalName",
      ]
    case .account:
      [
        "DistinguishedName", "Enabled", "Name", "ObjectClass", "ObjectGUID", "SamAccountName", "SID",
        "UserPrincipalName",
      ]
    case .computer:
      [
        "DistinguishedName", "DNSHostName", "Enabled", "Name", "ObjectClass", "ObjectGUID", "SamAccountName", "SID",
        "UserPrincipalName",
      ]
    case .group:
      [
        "DistinguishedName", "GroupCategory", "GroupScope", "Name", "ObjectClass", "ObjectGUID", "SamAccountName",
        "SID",
      ]
    case .principal: ["distinguishedName", "name", "objectClass", "objectGUID", "SamAccountName", "SID"]
    case .organizationalUnit:
      [
        "City", "Country", "DistinguishedName", "LinkedGroupPolicyObjects", "ManagedBy", "Name", "ObjectClass",
        "ObjectGUID", "PostalCode", "State", "StreetAddress",
      ]
    case .object: ["DistinguishedName", "Name", "ObjectClass", "ObjectGUID"]
    }
  }

  /// The letter that stands for it in the table of properties; `DirectoryProperty.table` has them.
  var letter: Character {
    switch self {
    case .user, .account: "u"
    case .computer: "c"
    case .group: "g"
    case .organizationalUnit: "o"
    case .principal, .object: "x"
    }
  }

  nonisolated(unsafe) private static let types: [DirectoryKind: PSType] = {
    func made(_ kind: DirectoryKind, _ base: PSType) -> PSType {
      PSType(DirectoryTypes.namespace + kind.rawValue, base: base)
    }
    let object = made(.object, DirectoryTypes.entity)
    let principal = made(.principal, object)
    let account = made(.account, principal)
    return [
      .object: object, .principal: principal, .account: account, .user: made(.user, account),
      .computer: made(.computer, account), .group: made(.group, principal),
      .organizationalUnit: made(.organizationalUnit, object),
    ]
  }()
}

/// Further types of the module ActiveDirectory.
enum DirectoryTypes {
  static let namespace = "Microsoft.ActiveDirectory.Management."
  nonisolated(unsafe) static let entity = PSType(DirectoryTypes.namespace + "ADEntity", base: .object)
  nonisolated(unsafe) static let domain = PSType(
    DirectoryTypes.namespace + "ADDomain", base: DirectoryKind.object.psType)
  nonisolated(unsafe) static let forest = PSType(DirectoryTypes.namespace + "ADForest", base: entity)
  nonisolated(unsafe) static let rootDSE = PSType(DirectoryTypes.namespace + "ADRootDSE", base: entity)
  nonisolated(unsafe) static let controller = PSType(
    DirectoryTypes.namespace + "ADDomainController",
    base: PSType(DirectoryTypes.namespace + "ADDirectoryServer", base: entity))
  nonisolated(unsafe) static let passwordPolicy = PSType(
    DirectoryTypes.namespace + "ADDefaultDomainPasswordPolicy", base: entity)
  nonisolated(unsafe) static let values = PSType(
    DirectoryTypes.namespace + "ADPropertyValueCollection", base: PSType.listDefinition.instance([.object]),
    interfaces: ["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"])

  /// The types that scripts can name.
  static var all: [PSType] {
    DirectoryKind.allCases.map(\.psType) + [entity, domain, forest, rootDSE, controller, passwordPolicy, values]
      + [GroupCategory.psType, GroupScope.psType, DirectorySearchScope.psType] + exceptions
  }

  private static var exceptions: [PSType] {
    let base = PSType(DirectoryTypes.namespace + "ADException", base: .systemException)
    let names = [
      "ADIdentityNotFoundException", "ADIdentityAlreadyExistsException", "ADPasswordComplexityException",
      "ADInvalidPasswordException", "ADFilterParsingException", "ADFilterException", "ADServerDownException",
    ]
    let protocols = PSType("System.DirectoryServices.Protocols.LdapException", base: .systemException)
    return [base, protocols] + names.map { PSType(DirectoryTypes.namespace + $0, base: base) }
  }

  /// Several values of one attribute.
  static func collection(_ items: [Value]) -> Value {
    .object(ListObject(items, type: values, elementType: .object))
  }
}

/// Whether a group is for security or for mail only.
enum GroupCategory: String, WorldEnum {
  case distribution = "Distribution"
  case security = "Security"
  nonisolated(unsafe) static let psType = PSType.worldEnum(DirectoryTypes.namespace + "ADGroupCategory", Self.self)
}

/// How far a group reaches.
enum GroupScope: String, WorldEnum {
  case domainLocal = "DomainLocal"
  case global = "Global"
  case universal = "Universal"
  nonisolated(unsafe) static let psType = PSType.worldEnum(DirectoryTypes.namespace + "ADGroupScope", Self.self)
}

/// How far a search reaches.
enum DirectorySearchScope: String, WorldEnum {
  case base = "Base"
  case oneLevel = "OneLevel"
  case subtree = "Subtree"
  nonisolated(unsafe) static let psType = PSType.worldEnum(DirectoryTypes.namespace + "ADSearchScope", Self.self)

  var scope: World.SearchScope {
    switch self {
    case .base: .base
    case .oneLevel: .oneLevel
    case .subtree: .subtree
    }
  }
}
