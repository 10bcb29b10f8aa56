/// A cloud tenant: company features, users, password policies.
public final class Tenant {
  /// The initial domain: `contoso.onmicrosoft.com`.
  public let name: String
  public internal(set) var features: CompanyFeatures
  public let verifiedDomains: [String]
  /// Synchronization of the directory is switched on.
  public internal(set) var isDirectorySyncEnabled = true
  /// The cloud's password expiry counts for synchronized users too.
  public internal(set) var enforcesPasswordPolicyForSyncedUsers = false
  /// Password writeback is licensed and on.
  public internal(set) var hasPasswordWriteback = false
  /// The tenant's Azure AD Domain Services want legacy keys.
  public internal(set) var usesDomainServices = false
  public internal(set) var objects: [UniqueID: CloudObject] = [:]
  public internal(set) var passwordPolicy = PasswordPolicy()
  /// When something synchronized arrived last.
  public internal(set) var lastDirectorySync: Timestamp?
  public internal(set) var lastPasswordSync: Timestamp?

  let connectorID: UniqueID?
  private let clock: Clock
  private var byAnchor: [String: CloudObject] = [:]

  init(description: Scenario.TenantDescription, clock: Clock) {
    name = description.name
    features = description.features
    verifiedDomains = [description.name] + description.verifiedDomains
    connectorID = description.hasConnector ? description.connectorID : nil
    self.clock = clock
    passwordPolicy.minimumLength = 8
    passwordPolicy.maximumAge = .days(90)
    for name in description.cloudUsers { addCloudUser(name) }
  }

  private func addCloudUser(_ name: String) {
    let address = "\(name)@\(self.name)"
    let words = name.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let user = CloudObject(
      id: UniqueID(seed: address), kind: .user, userPrincipalName: address, displayName: words.joined(separator: " "),
      created: clock.start - .days(500))
    if name == "admin" { user.role = "Global Administrator" }
    user.credential = CloudCredential(
      NTHash(password: PersonBuilder.defaultPassword(for: name)), salt: salt(for: address), origin: .setInCloud)
    user.lastPasswordChange = clock.start - .days(30)
    add(user)
  }

  func add(_ object: CloudObject) {
    objects[object.objectID] = object
    if let anchor = object.immutableID { byAnchor[anchor] = object }
  }

  func remove(_ object: CloudObject) {
    objects[object.objectID] = nil
    if let anchor = object.immutableID { byAnchor[anchor] = nil }
  }

  /// The synchronized object with that anchor; nil when there is none.
  public func object(anchor: String) -> CloudObject? { byAnchor[anchor] }

  /// The user with that sign-in name, in any case; nil when there is none.
  public func user(_ userPrincipalName: String) -> CloudObject? {
    objects.values.first { $0.kind == .user && $0.userPrincipalName.equalsIgnoringCase(userPrincipalName) }
  }

  /// A salt of ten bytes for a name: the same in every run, another for every user and time.
  func salt(for name: String) -> [UInt8] {
    var random = SeededRandom(seed: "\(name) \(clock.now.ticks)")
    return (0..<10).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  }

  /// Checks a password as a sign-in does: the clear text goes through the same chain as the synchronized hash.
  public func signIn(_ userPrincipalName: String, password: String) -> SignInResult {
    guard let user = user(userPrincipalName), user.credential != nil else { return .unknownUser }
    guard user.isAccountEnabled else { return .accountDisabled }
    guard user.credential?.accepts(password) ?? false else { return .wrongPassword }
    if user.forcesPasswordChange { return .passwordChangeRequired }
    let policy =
      user.isSynchronized && user.credential?.origin == .synchronized && !enforcesPasswordPolicyForSyncedUsers
    if !policy, !user.passwordNeverExpires, let age = passwordPolicy.maximumAge, let last = user.lastPasswordChange,
      clock.now - last > age
    {
      return .passwordExpired
    }
    user.sessions.append(clock.now)
    return .success
  }
}
