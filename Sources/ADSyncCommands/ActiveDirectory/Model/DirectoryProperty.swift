import PSRuntime

/// A property that the module ActiveDirectory gives a name of its own; others go by the name of their attribute.
struct DirectoryProperty: Sendable {
  /// How an attribute becomes the property's value.
  enum Kind: Equatable, Sendable {
    /// The attribute's own value.
    case plain
    /// A collection, also with one value or none.
    case list
    /// Ticks since 1601; nothing for 0 and for "never".
    case time
    /// A bit of userAccountControl.
    case flag(Int64)
    /// The bit is not set.
    case notFlag(Int64)
    /// Worked out by `DirectoryReader`.
    case derived
  }

  let name: String
  let attribute: String
  let kind: Kind
  private let letters: String

  /// Whether objects of a kind have it.
  func belongs(to kind: DirectoryKind) -> Bool {
    letters.contains("x") || letters.contains(kind.letter) || (kind == .computer && letters.contains("u"))
  }

  private init?(_ line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 4 else { return nil }
    name = words[0]
    attribute = words[1]
    letters = words[3]
    switch words[2] {
    case "plain": kind = .plain
    case "list": kind = .list
    case "time": kind = .time
    case "derived": kind = .derived
    default:
      let isNot = words[2].hasPrefix("!")
      guard let bit = Int64(words[2].drop { $0 == "!" || $0 == "+" }, radix: 16) else { return nil }
      kind = isNot ? .notFlag(bit) : .flag(bit)
    }
  }

  /// All of them by name in lower case.
  static let byName: [String: DirectoryProperty] = Dictionary(
    String(describing: table).split(separator: "\n").compactMap { DirectoryProperty($0) }
      .map { ($0.name.lowercased(), $0) }
  ) { first, _ in first }

  /// The property of a name for objects of a kind; nil where it goes by the name of its attribute.
  static func named(_ name: String, of kind: DirectoryKind) -> DirectoryProperty? {
    byName[name.lowercased()].flatMap { $0.belongs(to: kind) ? $0 : nil }
  }

  /// Name, attribute, kind (`+` and `!` are bits of userAccountControl), and whose: x all, u users and computers, c computers,
  /// g groups, o organizational units.
  private static let table: StaticString = """
    AccountExpirationDate accountExpires time u
    AccountLockoutTime lockoutTime time u
    AccountNotDelegated userAccountControl +100000 u
    AllowReversiblePasswordEncryption userAccountControl +80 u
    BadLogonCount badPwdCount plain u
    CannotChangePassword nTSecurityDescriptor derived u
    CanonicalName canonicalName derived x
    Certificates userCertificate list u
    City l plain uo
    CN cn plain x
    Company company plain u
    Country c plain uo
    Created whenCreated plain x
    Deleted isDeleted plain x
    Department department plain u
    Description description plain x
    DisplayName displayName plain x
    DistinguishedName distinguishedName plain x
    Division division plain u
    DNSHostName dNSHostName plain c
    DoesNotRequirePreAuth userAccountControl +400000 u
    EmailAddress mail plain u
    EmployeeID employeeID plain u
    EmployeeNumber employeeNumber plain u
    Enabled userAccountControl !2 u
    Fax facsimileTelephoneNumber plain u
    GivenName givenName plain u
    GroupCategory groupType derived g
    GroupScope groupType derived g
    HomeDirectory homeDirectory plain u
    HomedirRequired userAccountControl +8 u
    HomeDrive homeDrive plain u
    HomePage wWWHomePage plain ug
    HomePhone homePhone plain u
    Initials initials plain u
    LastBadPasswordAttempt badPasswordTime time u
    LastKnownParent lastKnownParent plain x
    LastLogonDate lastLogonTimestamp time u
    LinkedGroupPolicyObjects gPLink list o
    LockedOut lockoutTime derived u
    LogonWorkstations userWorkstations plain u
    ManagedBy managedBy plain goc
    Manager manager plain u
    MemberOf memberOf list ug
    Members member list g
    MNSLogonAccount userAccountControl +20000 u
    MobilePhone mobile plain u
    Modified whenChanged plain x
    Name name plain x
    ObjectCategory objectCategory derived x
    ObjectClass objectClass derived x
    ObjectGUID objectGUID plain x
    Office physicalDeliveryOfficeName plain u
    OfficePhone telephoneNumber plain u
    OperatingSystem operatingSystem plain c
    OperatingSystemVersion operatingSystemVersion plain c
    Organization o plain u
    OtherName middleName plain u
    PasswordExpired pwdLastSet derived u
    PasswordLastSet pwdLastSet time u
    PasswordNeverExpires userAccountControl +10000 u
    PasswordNotRequired userAccountControl +20 u
    POBox postOfficeBox plain u
    PostalCode postalCode plain uo
    PrimaryGroup primaryGroupID derived u
    ProfilePath profilePath plain u
    ProtectedFromAccidentalDeletion nTSecurityDescriptor derived x
    SamAccountName sAMAccountName plain ug
    ScriptPath scriptPath plain u
    ServicePrincipalNames servicePrincipalName list u
    SID objectSid plain ug
    SIDHistory sIDHistory list ug
    SmartcardLogonRequired userAccountControl +40000 u
    State st plain uo
    StreetAddress streetAddress plain u
    Surname sn plain u
    Title title plain u
    TrustedForDelegation userAccountControl +80000 u
    TrustedToAuthForDelegation userAccountControl +1000000 u
    UseDESKeyOnly userAccountControl +200000 u
    UserPrincipalName userPrincipalName plain u
    """
}
