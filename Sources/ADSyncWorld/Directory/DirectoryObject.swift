/// An object of an Active Directory domain.
public final class DirectoryObject {
  public let objectGUID: UniqueID
  public let objectClass: ObjectClass
  /// The name within its container, without `CN=`.
  public internal(set) var name: String { didSet { noteChange() } }
  /// The container that holds it; nil for the domain itself.
  public internal(set) unowned var parent: DirectoryObject? { didSet { noteChange() } }
  /// What it holds, in the order it was made.
  public internal(set) var children: [DirectoryObject] = []
  public internal(set) var attributes = AttributeSet() { didSet { noteChange() } }
  /// The hash of the password; nil for objects without one, and for accounts older than Windows Server 2003.
  var passwordHash: NTHash? { didSet { noteChange() } }
  /// Earlier passwords, newest first: as many as the domain's policy remembers.
  var passwordHistory: [NTHash] = [] { didSet { noteChange() } }
  /// The domain keeps the keys that Azure AD Domain Services ask for.
  public internal(set) var hasKerberosKeys = true { didSet { noteChange() } }
  /// Groups that it is a member of.
  public internal(set) var memberOf: [UniqueID] = [] { didSet { noteChange() } }
  public internal(set) var whenCreated: Timestamp { didSet { noteChange() } }
  public internal(set) var whenChanged: Timestamp { didSet { noteChange() } }
  /// The number of the last change in its domain.
  public internal(set) var usnChanged: Int64 = 0 { didSet { noteChange() } }
  public internal(set) var isDeleted = false { didSet { noteChange() } }

  /// The number of the last change of its password; 0 without one.
  var passwordUSN: Int64 = 0 { didSet { noteChange() } }
  var tracker: ObjectTracker<DirectoryObject>?
  var storeID: Int64 = 0

  init(id: UniqueID, objectClass: ObjectClass, name: String, parent: DirectoryObject?, created: Timestamp) {
    objectGUID = id
    self.objectClass = objectClass
    self.name = name
    self.parent = parent
    whenCreated = created
    whenChanged = created
  }

  /// `CN=Ada Sample,OU=CORP,DC=contoso,DC=com`.
  public var distinguishedName: String {
    guard let parent else { return name }
    return "\(objectClass.namingAttribute)=\(DistinguishedName.escaped(name)),\(parent.distinguishedName)"
  }

  /// The account is not disabled.
  public var isEnabled: Bool { (attributes[.userAccountControl]?.integer ?? 512) & 2 == 0 }

  /// "User must change password at next logon" is set.
  public var mustChangePassword: Bool { attributes[.pwdLastSet]?.integer == 0 }

  /// The name that people sign in with on premises; empty for objects without one.
  public var samAccountName: String { attributes[.sAMAccountName]?.string ?? "" }
}
