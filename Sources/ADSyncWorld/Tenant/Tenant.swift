/// A cloud tenant: company features, users, password policies.
public final class Tenant {
  /// The initial domain: `contoso.onmicrosoft.com`.
  public let name: String
  public internal(set) var features: CompanyFeatures
  public let verifiedDomains: [String]
  /// Features that only the modules know, by their names in lower case.
  public internal(set) var otherFeatures: [String: Bool] = [:]
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
  let clock: Clock
  private var byAnchor: [String: CloudObject] = [:]
  /// Users by sign-in name, lower case.
  private(set) var signInNames: [String: CloudObject] = [:]
  /// All objects in the order in which they came; deleted ones are marked.
  private(set) var order: [CloudObject] = []
  /// The number of the last change, and the changes: what delta imports read.
  private(set) var highestChange: Int64 = 0
  private(set) var changeLog: [(number: Int64, object: CloudObject)] = []

  init(description: Scenario.TenantDescription, clock: Clock) {
    name = description.name
    features = description.features
    verifiedDomains = [description.name] + description.verifiedDomains
    isDirectorySyncEnabled = description.isDirectorySyncEnabled
    enforcesPasswordPolicyForSyncedUsers = description.enforcesPasswordPolicyForSyncedUsers
    hasPasswordWriteback = description.hasPasswordWriteback
    usesDomainServices = description.usesDomainServices
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
      NTHash(password: PersonBuilder.defaultPassword(for: name)), salt: salt(for: address, at: clock.start),
      origin: .setInCloud)
    user.lastPasswordChange = clock.start - .days(30)
    add(user)
  }

  func add(_ object: CloudObject) {
    objects[object.objectID] = object
    order.append(object)
    if let anchor = object.immutableID { byAnchor[anchor] = object }
    if !object.userPrincipalName.isEmpty { signInNames[object.userPrincipalName.lowercased()] = object }
  }

  func remove(_ object: CloudObject) {
    objects[object.objectID] = nil
    if let anchor = object.immutableID { byAnchor[anchor] = nil }
    signInNames[object.userPrincipalName.lowercased()] = nil
  }

  /// Gives a user another sign-in name.
  func rename(_ object: CloudObject, to name: String) {
    guard object.userPrincipalName != name else { return }
    if !object.userPrincipalName.isEmpty { signInNames[object.userPrincipalName.lowercased()] = nil }
    object.userPrincipalName = name
    if !name.isEmpty { signInNames[name.lowercased()] = object }
  }

  /// Notes that an object changed.
  func note(_ object: CloudObject) {
    highestChange += 1
    changeLog.append((highestChange, object))
  }

  /// The synchronized object with that anchor; nil when there is none.
  public func object(anchor: String) -> CloudObject? { byAnchor[anchor] }

  /// The user with that sign-in name, in any case; nil when there is none.
  public func user(_ userPrincipalName: String) -> CloudObject? {
    signInNames[userPrincipalName.lowercased()]
  }

  /// A salt of ten bytes for a name: the same in every run, another for every user and time.
  func salt(for name: String, at time: Timestamp) -> [UInt8] {
    var random = SeededRandom(seed: "\(name) \(time.ticks)")
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
