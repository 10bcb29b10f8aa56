/// Where the hash of an account goes.
struct PasswordSyncTarget {
  /// The anchor that the cloud knows the user by.
  let anchor: String
  /// The distinguished name that events show.
  let dn: String
  /// The user in the cloud.
  let user: CloudObject
  let tenant: Tenant
  /// The user must change the password at the next sign-in.
  let forcesChange: Bool

  /// What the engine says of an account: where its hash goes, or why it goes nowhere.
  enum Resolution {
    case target(PasswordSyncTarget)
    case status(PasswordSyncStatus)
  }
}
