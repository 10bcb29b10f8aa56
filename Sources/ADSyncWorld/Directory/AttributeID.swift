/// An attribute's name as a small number, given out by the world's `AttributeTable`.
public struct AttributeID: Hashable, Comparable, Sendable {
  let number: UInt16

  init(_ number: UInt16) { self.number = number }

  public static func < (left: AttributeID, right: AttributeID) -> Bool { left.number < right.number }

  // The names that the code itself uses, in the order of `AttributeTable.wellKnown`.
  public static let objectGUID = AttributeID(0)
  public static let objectSid = AttributeID(1)
  public static let sAMAccountName = AttributeID(2)
  public static let cn = AttributeID(3)
  public static let userPrincipalName = AttributeID(4)
  public static let displayName = AttributeID(5)
  public static let givenName = AttributeID(6)
  public static let sn = AttributeID(7)
  public static let mail = AttributeID(8)
  public static let userAccountControl = AttributeID(9)
  public static let pwdLastSet = AttributeID(10)
  public static let member = AttributeID(11)
  public static let groupType = AttributeID(12)
  public static let manager = AttributeID(13)
  public static let description = AttributeID(14)
  public static let title = AttributeID(15)
  public static let department = AttributeID(16)
  public static let company = AttributeID(17)
  public static let proxyAddresses = AttributeID(18)
  public static let isCriticalSystemObject = AttributeID(19)
  public static let accountExpires = AttributeID(20)
  public static let sourceAnchor = AttributeID(21)
  public static let accountEnabled = AttributeID(22)
  public static let sourceObjectType = AttributeID(23)
  public static let cloudFiltered = AttributeID(24)
  public static let lastPasswordChangeTimestamp = AttributeID(25)
  public static let commonName = AttributeID(26)
  public static let surname = AttributeID(27)
  public static let usageLocation = AttributeID(28)
  public static let securityEnabled = AttributeID(29)
  public static let mSDSConsistencyGuid = AttributeID(30)
  public static let adminDescription = AttributeID(31)
  public static let cloudSourceAnchor = AttributeID(32)
  public static let cloudAnchor = AttributeID(33)
  public static let dn = AttributeID(34)
}
