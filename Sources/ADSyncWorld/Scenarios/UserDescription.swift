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

  public init(samAccountName: String, givenName: String, surname: String) {
    self.samAccountName = samAccountName
    self.givenName = givenName
    self.surname = surname
  }
}
