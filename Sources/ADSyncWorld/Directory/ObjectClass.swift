/// The kinds of objects of a directory.
public enum ObjectClass: String, CaseIterable, Sendable {
  case user
  case inetOrgPerson
  case group
  case contact
  case computer
  case foreignSecurityPrincipal
  case device = "msDS-Device"
  case organizationalUnit
  case container
  case domain = "domainDNS"

  /// Objects of this class can hold others.
  public var isContainer: Bool { self == .organizationalUnit || self == .container || self == .domain }
  /// Objects of this class can sign in.
  public var isAccount: Bool { self == .user || self == .inetOrgPerson || self == .computer }
  /// The attribute that names them in a distinguished name.
  public var namingAttribute: String {
    switch self {
    case .organizationalUnit: return "OU"
    case .domain: return "DC"
    default: return "CN"
    }
  }

  /// The class with those that it is derived from, most general first: the values of `objectClass`.
  public var ancestry: [String] {
    switch self {
    case .user: return ["top", "person", "organizationalPerson", "user"]
    case .inetOrgPerson: return ["top", "person", "organizationalPerson", "user", "inetOrgPerson"]
    case .contact: return ["top", "person", "organizationalPerson", "contact"]
    case .computer: return ["top", "person", "organizationalPerson", "user", "computer"]
    case .domain: return ["top", "domain", "domainDNS"]
    default: return ["top", rawValue]
    }
  }

  /// The common name of `objectCategory`.
  public var category: String {
    switch self {
    case .user, .inetOrgPerson, .contact: return "person"
    case .organizationalUnit: return "organizational-Unit"
    default: return rawValue
    }
  }
}
