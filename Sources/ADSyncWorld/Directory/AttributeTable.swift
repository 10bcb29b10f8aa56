/// The attribute names of a world and their numbers. Names are compared without case; the first spelling is shown.
public final class AttributeTable {
  private var names: [String]
  private var numbers: [String: UInt16]

  /// The order of the constants in `AttributeID`.
  static let wellKnown: StaticString = """
    objectGUID objectSid sAMAccountName cn userPrincipalName displayName givenName sn mail userAccountControl
    pwdLastSet member groupType manager description title department company proxyAddresses isCriticalSystemObject
    accountExpires sourceAnchor accountEnabled sourceObjectType cloudFiltered lastPasswordChangeTimestamp commonName
    surname usageLocation securityEnabled mS-DS-ConsistencyGuid adminDescription cloudSourceAnchor cloudAnchor dn
    """

  public init() {
    names = ConnectorData.words(AttributeTable.wellKnown)
    numbers = [:]
    for (index, name) in names.enumerated() { numbers[name.lowercased()] = UInt16(index) }
  }

  /// The number of a name, given out when it is new. Beyond 65,535 names all further ones share the last number.
  public func id(_ name: some StringProtocol) -> AttributeID {
    let key = name.lowercased()
    if let number = numbers[key] { return AttributeID(number) }
    guard names.count < Int(UInt16.max) else { return AttributeID(UInt16.max - 1) }
    let number = UInt16(names.count)
    names.append(String(name))
    numbers[key] = number
    return AttributeID(number)
  }

  /// All names in the order of their numbers.
  var allNames: [String] { names }

  /// A table with the names of a state.
  convenience init(names: [String]) {
    self.init()
    for name in names { _ = id(name) }
  }

  /// The number of a name that is known already; nil otherwise.
  public func existing(_ name: some StringProtocol) -> AttributeID? {
    numbers[name.lowercased()].map { AttributeID($0) }
  }

  /// The name behind a number.
  public func name(_ id: AttributeID) -> String {
    Int(id.number) < names.count ? names[Int(id.number)] : ""
  }
}
