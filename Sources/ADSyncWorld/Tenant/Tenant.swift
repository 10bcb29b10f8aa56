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
  /// All objects that are not deleted, by identifier.
  public var objects: [UniqueID: CloudObject] { directory.objects }
  public internal(set) var passwordPolicy = PasswordPolicy()
  /// When something synchronized arrived last.
  public internal(set) var lastDirectorySync: Timestamp?
  public internal(set) var lastPasswordSync: Timestamp?

  let connectorID: UniqueID?
  let clock: Clock
  private let cloudUsers: [String]
  private let stored: (() -> CloudDirectory?)?
  /// The objects as far as somebody looked at them already.
  private(set) var loadedDirectory: CloudDirectory?

  /// The objects, made or read at the first look.
  var directory: CloudDirectory {
    if let loadedDirectory { return loadedDirectory }
    if let directory = stored?() {
      loadedDirectory = directory
      return directory
    }
    let directory = CloudDirectory()
    loadedDirectory = directory
    for name in cloudUsers { addCloudUser(name) }
    return directory
  }

  /// Users by sign-in name, lower case.
  var signInNames: [String: CloudObject] { directory.signInNames }
  /// All objects in the order in which they came; deleted ones are marked.
  var order: [CloudObject] { directory.order }
  /// The number of the last change.
  var highestChange: Int64 { directory.highestChange }

  /// - Parameter stored: gives the objects that a state keeps; nil makes them as the description says.
  init(description: Scenario.TenantDescription, clock: Clock, stored: (() -> CloudDirectory?)? = nil) {
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
    cloudUsers = description.cloudUsers
    self.stored = stored
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

  func add(_ object: CloudObject) { directory.add(object) }
  func remove(_ object: CloudObject) { directory.remove(object) }

  /// Gives a user another sign-in name.
  func rename(_ object: CloudObject, to name: String) { directory.rename(object, to: name) }

  /// Notes that an object changed.
  func note(_ object: CloudObject) { directory.note(object) }

  /// The synchronized object with that anchor; nil when there is none.
  public func object(anchor: String) -> CloudObject? { directory.byAnchor[anchor] }

  /// The user with that sign-in name, in any case; nil when there is none.
  public func user(_ userPrincipalName: String) -> CloudObject? {
    directory.signInNames[userPrincipalName.lowercased()]
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
