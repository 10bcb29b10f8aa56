/// Turns the checked YAML of a scenario into its values, and finds what the schema cannot see.
struct ScenarioReader {
  private let root: YAMLNode
  private(set) var findings: [SchemaValidator.Finding] = []

  init(_ root: YAMLNode) { self.root = root }

  mutating func find(_ node: YAMLNode, _ message: String) {
    findings.append(SchemaValidator.Finding(line: node.line, column: node.column, message: message))
  }

  /// The scenario; without a name of its own it has that of its file.
  mutating func read(name: String) -> Scenario {
    let forests = checkedNames(root["forests"]).map { forest($0) }
    let tenants = checkedNames(root["tenants"]).map { tenant($0) }
    if forests.isEmpty { find(root, ScenarioStrings.noForest) }
    if tenants.isEmpty { find(root, ScenarioStrings.noTenant) }
    var scenario = Scenario(
      name: root["name"]?.text ?? name, summary: root["summary"]?.text ?? "", forests: forests, tenants: tenants)
    scenario.time = root["time"]?.text.flatMap { Timestamp(iso: $0) }
    set(&scenario.history, "history", root)
    set(&scenario.isSynchronized, "synchronized", root)
    set(&scenario.isWizardOpen, "wizardOpen", root)
    if let node = root["server"] { scenario.server = server(node) }
    if let node = root["passwordSync"] { scenario.passwordSync = passwordSync(node) }
    if let node = root["scheduler"] { scenario.scheduler = scheduler(node) }
    scenario.faults = faults(root["faults"], forests: forests)
    scenario.source = root
    return scenario
  }

  // MARK: - Values

  func set(_ value: inout Bool, _ key: String, _ node: YAMLNode) { if let flag = node[key]?.flag { value = flag } }

  func set(_ value: inout String, _ key: String, _ node: YAMLNode) { if let text = node[key]?.text { value = text } }

  func set(_ value: inout Int, _ key: String, _ node: YAMLNode) { if let number = node[key]?.number { value = number } }

  func set(_ value: inout Interval, _ key: String, _ node: YAMLNode) {
    if let interval = interval(key, node) { value = interval }
  }

  func set(_ value: inout UniqueID, _ key: String, _ node: YAMLNode) {
    if let id = node[key]?.text.flatMap({ UniqueID($0) }) { value = id }
  }

  func set(_ value: inout [String], _ key: String, _ node: YAMLNode) {
    if let list = node[key] { value = list.items.compactMap(\.text) }
  }

  func interval(_ key: String, _ node: YAMLNode) -> Interval? { node[key]?.text.flatMap { Interval(words: $0) } }

  /// The named things of a list; a name that comes twice is found.
  private mutating func checkedNames(_ list: YAMLNode?) -> [YAMLNode] {
    var seen: Set<String> = []
    for item in list?.items ?? [] {
      guard let name = item["name"], let text = name.text else { continue }
      if !seen.insert(text.lowercased()).inserted { find(name, ScenarioStrings.doubleName(text)) }
    }
    return list?.items ?? []
  }

  // MARK: - Parts

  private func server(_ node: YAMLNode) -> Scenario.ServerDescription {
    var server = Scenario.ServerDescription()
    set(&server.name, "name", node)
    if let build = node["build"]?.text.flatMap({ ServerBuild($0) }) { server.build = build }
    set(&server.isElevated, "elevated", node)
    if let policy = node["executionPolicy"]?.text.flatMap({ ExecutionPolicy(rawValue: $0) }) {
      server.executionPolicy = policy
    }
    set(&server.usesFIPSPolicy, "fipsPolicy", node)
    set(&server.allowsMD5InConfiguration, "md5Allowed", node)
    return server
  }

  private func tenant(_ node: YAMLNode) -> Scenario.TenantDescription {
    var tenant = Scenario.TenantDescription(name: node["name"]?.text ?? "")
    set(&tenant.hasConnector, "connector", node)
    set(&tenant.connectorID, "connectorId", node)
    set(&tenant.partitionID, "partitionId", node)
    set(&tenant.cloudUsers, "cloudUsers", node)
    set(&tenant.verifiedDomains, "verifiedDomains", node)
    set(&tenant.isDirectorySyncEnabled, "directorySync", node)
    set(&tenant.enforcesPasswordPolicyForSyncedUsers, "passwordPolicyForSyncedUsers", node)
    set(&tenant.hasPasswordWriteback, "passwordWriteback", node)
    set(&tenant.usesDomainServices, "domainServices", node)
    tenant.isStandard = tenant.connectorID == Scenario.standardTenantConnector
    guard let features = node["features"] else { return tenant }
    set(&tenant.features.passwordHashSync, "passwordHashSync", features)
    set(&tenant.features.forcePasswordChangeOnLogOn, "forcePasswordChangeOnLogOn", features)
    set(&tenant.features.userWriteback, "userWriteback", features)
    set(&tenant.features.deviceWriteback, "deviceWriteback", features)
    set(&tenant.features.unifiedGroupWriteback, "unifiedGroupWriteback", features)
    set(&tenant.features.groupWritebackV2, "groupWritebackV2", features)
    return tenant
  }

  private func passwordSync(_ node: YAMLNode) -> Scenario.PasswordSyncDescription {
    var passwordSync = Scenario.PasswordSyncDescription()
    passwordSync.switchedOffFor = interval("switchedOffFor", node)
    passwordSync.stoppedFor = interval("stoppedFor", node)
    if let word = node["selection"]?.text, let selection = Scenario.PasswordSyncSelection(rawValue: word) {
      passwordSync.selection = selection
    }
    return passwordSync
  }

  private func scheduler(_ node: YAMLNode) -> Scenario.SchedulerDescription {
    var scheduler = Scenario.SchedulerDescription()
    set(&scheduler.isStaging, "staging", node)
    set(&scheduler.isEnabled, "enabled", node)
    set(&scheduler.isSuspended, "suspended", node)
    scheduler.customizedInterval = interval("interval", node)
    if let threshold = node["deletionThreshold"]?.number {
      scheduler.deletionThreshold = threshold > 0 ? threshold : nil
    }
    return scheduler
  }

  private mutating func faults(_ list: YAMLNode?, forests: [Scenario.ForestDescription]) -> [Fault] {
    var faults: [Fault] = []
    for item in list?.items ?? [] {
      let connector = item["connector"]
      if let connector, let name = connector.text, !forests.contains(where: { $0.name == name }) {
        let near = NearestWord.find(name, among: forests.map(\.name))
        find(connector, ScenarioStrings.unknownConnector(name, nearest: near))
      }
      guard let word = (item["fault"] ?? item).text else { continue }
      if let fault = Fault(named: word, connector: connector?.text) { faults.append(fault) }
    }
    return faults
  }
}

extension Fault {
  /// The fault that a scenario names; nil for another word.
  init?(named word: String, connector: String? = nil) {
    if word == Fault.healthTaskName {
      self = .healthTask
    } else if let fault = DomainFault(rawValue: word) {
      self = .domain(fault, connector: connector)
    } else if let fault = CloudFault(rawValue: word) {
      self = .cloud(fault)
    } else {
      return nil
    }
  }

  static let healthTaskName = "health-task"

  /// The word for it in a scenario.
  var name: String {
    switch self {
    case .healthTask: return Fault.healthTaskName
    case .domain(let fault, _): return fault.rawValue
    case .cloud(let fault): return fault.rawValue
    }
  }
}
