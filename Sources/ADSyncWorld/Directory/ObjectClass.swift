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
}
