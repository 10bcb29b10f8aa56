/// Everything that exists in a simulated installation: the server, forests, the tenant, and what is between them.
///
/// A world is cheap to make: directories, rules, event history and files come into being when somebody first looks at
/// them, as they were when the world began. It belongs to one thread.
public final class World {
  public let clock: Clock
  public let journal: Journal
  public let scenario: Scenario
  public let server: Server
  /// The event logs of the server. Until somebody reads them they hold the world, which knows what had happened.
  public var logs: EventLogs {
    if let loadedLogs { return loadedLogs }
    let logs = EventLogs(clock: clock, server: server, reach: scenario.history) { [unowned self] in
      eventHistory(after: $0, upTo: $1)
    }
    loadedLogs = logs
    if let state { state.restore("logs") { try logs.restore(&$0, state) } }
    return logs
  }
  /// The logs as far as somebody looked at them already.
  private(set) var loadedLogs: EventLogs?
  /// The attribute names of this world.
  public private(set) lazy var attributeTable =
    state?.restore("attributes") { AttributeTable(names: try $0.texts()) } ?? AttributeTable()
  /// The cloud tenants, the connected one first.
  public private(set) lazy var tenants = makeTenants()
  /// Another process of the product, the wizard, is open: the scheduler waits.
  public internal(set) var isWizardOpen = false

  /// How the server signs in to the tenant.
  public internal(set) var connectorIdentity = ConnectorIdentity()

  /// What the product's tools gave in access lists, and the objects that inherit nothing.
  var permissionStore: [DirectoryPermission] = []
  var restrictedObjects: [UniqueID] = []

  /// What goes wrong at the moment: the scenario's faults without those that somebody has mended.
  public private(set) var faults: [Fault]

  /// What keeps the world between runs; nil for a world of one run.
  public let state: StateStore?
  /// The drive and the registry, once somebody has looked at them.
  private(set) var madeDrive: SimulatedDrive?
  private(set) var madeRegistry: Registry?

  private(set) lazy var connectorStore: [Connector] =
    state?.restore("connectors") { reader in
      try reader.list { (r) throws(StateReader.Damage) in try Connector.read(&r) }
    } ?? makeConnectors()
  private(set) lazy var globalSettingsStore = makeGlobalSettings()
  private(set) lazy var ruleStore = RuleStore(world: self)
  private var engineStore: SyncEngine?
  private(set) lazy var passwordSync = PasswordSync(world: self)
  private(set) lazy var scheduler = Scheduler(world: self)
  private var forestStore: [Forest]?

  /// Makes the world of a scenario. `now` wins over the scenario's own time; without both the caller gives the real time.
  public convenience init(scenario: Scenario, now: Timestamp) {
    self.init(scenario: scenario, start: now, now: now, state: nil)
  }

  /// The world of a state, at the time at which the last run left it.
  public convenience init(state: StateStore) {
    let now = state.restore(World.clockPart) { try $0.time() } ?? state.start
    self.init(scenario: state.scenario, start: state.start, now: now, state: state)
    restoreSmallParts(state)
    journal.earlier = state.earlierJournal
  }

  private init(scenario: Scenario, start: Timestamp, now: Timestamp, state: StateStore?) {
    self.scenario = scenario
    self.state = state
    faults = scenario.faults
    isWizardOpen = scenario.isWizardOpen
    clock = Clock(now: now, start: start)
    journal = Journal(clock: clock)
    let home = scenario.forests.first
    server = Server(
      description: scenario.server, domain: home?.name ?? "", netbios: home?.netbios ?? "", now: start)
    clock.add(scheduler)
    clock.add(passwordSync)
    watchServer()
  }

  /// The forests with their directories.
  public var forests: [Forest] {
    if let forestStore { return forestStore }
    if let state, let stored = restoredForests(state) {
      forestStore = stored
      return stored
    }
    let made = journal.muted { () -> [Forest] in
      scenario.forests.map { description in
        let forest = Forest(description: description, clock: clock)
        forest.populate(description, table: attributeTable, start: clock.start)
        forest.addBuiltIns(server: server, table: attributeTable, start: clock.start)
        return forest
      }
    }
    forestStore = made
    for forest in made {
      if let id = forest.connectorID { passwordSync.channel(id)?.cookie = forest.root.highestPasswordUSN }
    }
    return made
  }

  /// The engine. The first look brings it to where it was when the world began; so whoever changes a directory, the tenant
  /// or a rule looks first.
  var engine: SyncEngine {
    if let engineStore { return engineStore }
    let engine = SyncEngine(world: self)
    engineStore = engine
    if let state, state.restore("engine", { try engine.restore(state, head: &$0) }) != nil { return engine }
    engine.prepare()
    return engine
  }

  /// The engine as far as somebody looked at it already.
  var loadedEngine: SyncEngine? { engineStore }

  /// The forest that a connector reads; made when it was not there yet.
  func forest(of connector: UniqueID) -> Forest? { forests.first { $0.connectorID == connector } }

  /// The forests as far as somebody looked at them already.
  var loadedForests: [Forest]? { forestStore }

  /// The number of the last change of a password; 0 as long as nobody looked at the directory.
  func highestPasswordUSN(of connector: UniqueID) -> Int64 {
    if let forestStore { return forestStore.first { $0.connectorID == connector }?.root.highestPasswordUSN ?? 0 }
    return storedPasswordUSN(of: connector) ?? 0
  }

  /// The tenant behind a connector.
  func tenant(of connector: UniqueID) -> Tenant? { tenants.first { $0.connectorID == connector } }

  var build: ServerBuild { server.build }

  /// The engine's service runs.
  var serviceIsRunning: Bool { server.service(named: "ADSync")?.status == .running }

  /// Stops with an error where a real server would: an unelevated session, a stopped service.
  func requireAccess() throws {
    guard server.isElevated else { throw WorldError.notElevated() }
    guard serviceIsRunning else { throw WorldError.serviceStopped() }
  }

  func takeFaults(_ faults: [Fault]) { self.faults = faults }

  private func makeTenants() -> [Tenant] {
    let tenants = scenario.tenants.enumerated().map { owner, description in
      Tenant(description: description, clock: clock) { [state] in
        guard let state, let rows = try? state.rows(.cloudObject, owner: owner), !rows.isEmpty else { return nil }
        return try? CloudDirectory(rows: rows)
      }
    }
    state?.restore("tenants") { reader in
      _ = try reader.natural()
      for tenant in tenants { try tenant.readHead(&reader) }
    }
    return tenants
  }

  private func makeGlobalSettings() -> GlobalSettings {
    let settings = GlobalSettings(world: self)
    state?.restore("settings") { try settings.restore(&$0) }
    return settings
  }

  private func makeConnectors() -> [Connector] {
    let target = scenario.tenants.first { $0.hasConnector }?.connectorID ?? .zero
    let tenants = scenario.tenants.filter(\.hasConnector).map { Connector.standard(for: $0, server: scenario.server) }
    let forests = scenario.forests.filter(\.hasConnector).map {
      Connector.standard(for: $0, server: scenario.server, target: target)
    }
    return forests + tenants
  }

  private func eventHistory(after first: Timestamp, upTo last: Timestamp) -> [EventLogEntry] {
    let entries = passwordSync.history(after: first, upTo: last) + scheduler.eventHistory(after: first, upTo: last)
    return entries.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }

  private func watchServer() {
    // The drive and the registry are made on demand; they report their changes to the journal from then on.
    server.onMakeDrive = { [unowned self] drive in
      madeDrive = drive
      state?.restore("drive") { reader in drive.replaceRoot(by: try FileNode.read(&reader)) }
      drive.onChange = { [journal] path, what in journal.record("File", path, what) }
    }
    server.onMakeRegistry = { [unowned self] registry in
      madeRegistry = registry
      state?.restore("registry") { reader in
        try registry.localMachine.restore(&reader)
        try registry.currentUser.restore(&reader)
      }
      registry.onChange = { [journal] path, name, before, after in
        journal.record("Registry", path, name, before: before.map(Self.text), after: after.map(Self.text))
      }
    }
  }

  private static func text(_ value: RegistryValue) -> String {
    switch value {
    case .string(let text): return text
    case .dword(let number): return String(number)
    case .qword(let number): return String(number)
    case .multiString(let texts): return texts.joined(separator: ", ")
    case .binary(let bytes): return "\(bytes.count) bytes"
    }
  }

  /// Takes faults away that an administrator has mended, and writes it down.
  func mend(_ what: String, where isMended: (Fault) -> Bool) {
    let count = faults.count
    faults.removeAll(where: isMended)
    if faults.count < count { journal.record("Fault", what, "Mended", after: "True") }
  }

  /// Puts a saved connector in its place, or adds it.
  func store(_ connector: Connector) {
    if let index = connectorStore.firstIndex(where: { $0.identifier == connector.identifier }) {
      connectorStore[index] = connector
    } else {
      connectorStore.append(connector)
    }
  }
}
