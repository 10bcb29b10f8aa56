/// A user, inetOrgPerson or contact of a scenario.
public struct UserDescription: Sendable {
  public var samAccountName: String
  public var givenName: String
  public var surname: String
  public var title = ""
  public var department = ""
  /// The object class: user, inetOrgPerson or contact.
  public var objectClass = ObjectClass.user
  /// The container below the domain; empty is the first container in scope.
  public var container = ""
  /// The clear password; nil derives one from the account name (docs/world.md).
  public var password: String?
  public var isEnabled = true
  /// "User must change password at next logon" is set.
  public var mustChangePassword = false
  public var passwordNeverExpires = false
  /// How long before the start the password was set.
  public var passwordAge = Interval.days(20)
  /// "Smart card is required for interactive logon" is set.
  public var isSmartcardRequired = false
  /// accountExpires lies so far back; nil: it never expires.
  public var expiredFor: Interval?
  /// The domain keeps a hash; accounts older than Windows Server 2003 have none.
  public var hasPasswordHash = true
  /// The domain keeps the keys that Azure AD Domain Services ask for.
  public var hasKerberosKeys = true
  /// Further attributes with their values.
  public var attributes: [(name: String, values: [String])] = []
  /// It has been exported to the tenant before the world began.
  public var isExported = true
  /// The password was reset in the cloud after the last synchronization: `Cloud-ACCOUNT-1`.
  public var wasResetInCloud = false
  /// Attempts of the last days in the password sync log, with how long ago they were.
  public var passwordLog: [(status: PasswordSyncStatus, age: Interval)] = []

  public init(samAccountName: String, givenName: String, surname: String) {
    self.samAccountName = samAccountName
    self.givenName = givenName
    self.surname = surname
  }
}
