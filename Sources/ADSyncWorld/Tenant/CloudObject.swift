/// A user, group, contact or device of a cloud tenant.
public final class CloudObject {
  /// The kinds of objects that the tenant takes.
  public enum Kind: String, Sendable {
    case user = "User"
    case group = "Group"
    case contact = "Contact"
    case device = "Device"
  }

  public let objectID: UniqueID
  public let kind: Kind
  /// What synchronization wrote, or an administrator.
  public internal(set) var attributes: AttributeSet { didSet { noteChange() } }
  /// The anchor of the object on premises; nil for objects that exist only in the cloud.
  public internal(set) var immutableID: String? { didSet { noteChange() } }
  /// The name that a user signs in with.
  public internal(set) var userPrincipalName: String { didSet { noteChange() } }
  public internal(set) var displayName: String { didSet { noteChange() } }
  public internal(set) var isAccountEnabled = true { didSet { noteChange() } }
  /// The policies set on a user's password, such as DisablePasswordExpiration.
  public internal(set) var passwordPolicies: [String] = [] { didSet { noteChange() } }
  /// The password must be changed at the next sign-in.
  public internal(set) var forcesPasswordChange = false { didSet { noteChange() } }
  public internal(set) var lastPasswordChange: Timestamp? { didSet { noteChange() } }
  public internal(set) var lastDirectorySync: Timestamp? { didSet { noteChange() } }
  public let created: Timestamp
  /// Signed-in sessions: a synchronized password does not end them.
  public internal(set) var sessions: [Timestamp] = [] { didSet { noteChange() } }
  /// The directory role, such as Global Administrator; empty for none.
  public internal(set) var role = "" { didSet { noteChange() } }
  public internal(set) var isDeleted = false { didSet { noteChange() } }
  var credential: CloudCredential? { didSet { noteChange() } }

  /// The number of its last change in the tenant; 0 for none.
  var changeNumber: Int64 = 0 { didSet { noteChange() } }
  var tracker: ObjectTracker<CloudObject>?
  var storeID: Int64 = 0

  init(id: UniqueID, kind: Kind, userPrincipalName: String, displayName: String, created: Timestamp) {
    objectID = id
    self.kind = kind
    attributes = AttributeSet()
    self.userPrincipalName = userPrincipalName
    self.displayName = displayName
    self.created = created
  }

  /// `User_<guid>`: what the tenant calls it towards synchronization.
  public var anchor: String { "\(kind.rawValue)_\(objectID)" }

  /// Written by directory synchronization.
  public var isSynchronized: Bool { immutableID != nil }
  /// The cloud never lets the password expire.
  public var passwordNeverExpires: Bool { passwordPolicies.contains("DisablePasswordExpiration") }
}
