import ADSyncWorld

/// The general diagnostics of password hash synchronization: the checks in their order.
struct GeneralPasswordDiagnostics {
  let world: World
  let screen: DiagnosticsScreen
  private var events: PasswordSyncEvents { PasswordSyncEvents(world: world) }
  private typealias Strings = DiagnosticsStrings

  init(_ world: World, _ screen: DiagnosticsScreen) {
    self.world = world
    self.screen = screen
  }

  func run() throws {
    if try world.schedulerSettings().isStagingModeEnabled {
      return try screen.report("StagingMode", "True", Strings.staging, .error)
    }
    let connectors = try world.connectors()
    let directories = connectors.filter(\.isAD)
    guard !directories.isEmpty else { return try screen.report("ADConnector", "", Strings.noADConnector, .error) }
    guard let cloud = connectors.first(where: \.isAAD) else {
      return try screen.report("AADConnector", "", Strings.noAADConnector, .error)
    }
    try screen.banner(Strings.general)
    let isCloudOn = try checkTenant(cloud)
    var isLocalOn = false
    for directory in directories { if try check(directory) { isLocalOn = true } }
    if isLocalOn != isCloudOn { try screen.report("Configuration", "Different", Strings.differs, .error) }
    if !isLocalOn {
      try screen.report("Configuration", "Disabled", Strings.allOff, .warning)
      try screen.advise(Strings.enableInWizard)
    }
  }

  private func checkTenant(_ cloud: Connector) throws -> Bool {
    let user = cloud.connectivityParameters["UserName"]?.value ?? ""
    let name = user.split(separator: "@").last.map(String.init) ?? cloud.name
    try screen.line(Strings.tenant(name), .heading)
    let isOn = try world.companyFeatures().passwordHashSync
    try screen.report(
      "CloudConfiguration", isOn ? "Enabled" : "Disabled", Strings.cloud(isOn: isOn), isOn ? .good : .error)
    for entry in events.recent([652, 655], hours: 2).prefix(1) {
      try screen.report(
        "CloudError", "\(entry.eventID)", CloudProblem.text(of: entry) + " " + entry.time.diagnosticText, .error)
      try screen.advise(CloudProblem.advice)
    }
    if events.recent([667], hours: 2).count > 4 { try screen.report("FIPS", "667", Strings.fips, .error) }
    try screen.line()
    return isOn
  }

  /// - Returns: the channel is on.
  private func check(_ connector: Connector) throws -> Bool {
    let isOn = try world.passwordSyncConfiguration(source: connector.name).first?.isEnabled ?? false
    try screen.line(Strings.connector(connector.name), .heading)
    try screen.report(
      "Channel[\(connector.name)]", isOn ? "Enabled" : "Disabled", Strings.channel(isOn: isOn), isOn ? .good : .error)
    guard isOn else { return false }
    if let beat = events.heartbeat(of: connector) {
      try screen.report(
        "Heartbeat[\(connector.name)]", beat.time.diagnosticText, Strings.heartbeat(beat.time), .good)
    } else {
      try explainSilence(of: connector)
    }
    try screen.line()
    try screen.heading(Strings.partitions)
    for partition in connector.partitions { try check(partition, connector) }
    return true
  }

  private func explainSilence(of connector: Connector) throws {
    try screen.report("Heartbeat[\(connector.name)]", "", Strings.noHeartbeat, .error)
    if let health = events.recent([662], hours: 3, about: connector).first {
      try screen.report("HealthTask", health.time.diagnosticText, Strings.healthTask(health.time), .error)
    }
    let activity = events.activity(of: connector)
    guard activity.map({ [609, 610, 615].contains($0.eventID) }) ?? true else { return }
    try screen.report("Running[\(connector.name)]", "False", Strings.notRunning(connector.name), .error)
    guard try screen.askYesNo(Strings.askRestart(connector.name)) else { return }
    try restart(connector)
  }

  private func restart(_ connector: Connector) throws {
    try screen.line(Strings.restarting)
    try world.setPasswordSyncState(connector: connector.name, enable: false)
    try world.setPasswordSyncState(connector: connector.name, enable: true)
    world.clock.advance(by: .seconds(10))
    let newest = events.activity(of: connector)
    let isDone = newest.map { ![609, 610, 615].contains($0.eventID) } ?? false
    let text = Strings.restarted(connector.name, isDone)
    try screen.line(text, isDone ? .good : .error)
    try world.logs.write(
      logName: "Application", source: "Directory Synchronization", eventID: isDone ? 2050 : 2051, message: text,
      category: 0)
  }

  private func check(_ partition: ConnectorPartition, _ connector: Connector) throws {
    try screen.line(Strings.partition(partition.name), .heading)
    guard partition.isDomain else {
      return try screen.report("Partition[\(partition.name)]", "False", Strings.notADomain(partition.name), .advice)
    }
    guard partition.isSelected else {
      return try screen.report("Partition[\(partition.name)]", "False", Strings.excluded(partition.name), .advice)
    }
    for (problem, newest, count) in events.problems(of: connector) {
      let often = count > 4 ? "continuously, last at" : "last at"
      try screen.report(
        "Error[\(partition.name)]", problem.name, "\(problem.text): \(often) \(newest.time.diagnosticText)", .error)
      try screen.advise(problem.advice)
    }
    try showCycle(partition, connector)
    try screen.line(Strings.preferred(partition.usesOnlyPreferredDCs))
    try screen.line(Strings.checking)
    let isReachable = world.connectivityFailure(of: connector.identifier).map { $0.hasPrefix("The user name") } ?? true
    try screen.report(
      "Reachable[\(partition.name)]", isReachable ? "True" : "False", Strings.reachable(partition.name, isReachable),
      isReachable ? .good : .error)
    try screen.line()
  }

  private func showCycle(_ partition: ConnectorPartition, _ connector: Connector) throws {
    let states = try world.partitionPasswordSyncStates()
    let state = states.first { $0.connectorID == connector.identifier && $0.dn.equalsIgnoringCase(partition.dn) }
    let name = "LastCycle[\(partition.name)]"
    guard let state, state.lastCycleStart > .minimum else {
      return try screen.report(name, "", Strings.neverAttempted, .error)
    }
    if state.lastCycleStatus == .inProgress {
      return try screen.report(
        name, state.lastCycleStart.diagnosticText, Strings.inProgress(state.lastCycleStart), .plain)
    }
    guard state.lastSuccessfulCycleEnd > .minimum else {
      return try screen.report(name, "", Strings.neverCompleted, .error)
    }
    try screen.report(
      name, state.lastSuccessfulCycleEnd.diagnosticText,
      Strings.lastCycle(state.lastSuccessfulCycleStart, state.lastSuccessfulCycleEnd), .good)
  }
}

/// What goes wrong between the server and the tenant, as its events say it.
enum CloudProblem {
  static let advice = "See the events 652 and 655 of the source 'Directory Synchronization' in the Application log."

  private static let texts: [(String, String)] = [
    ("Error Code: 90", "Password Hash Synchronization is not activated for the tenant."),
    ("Error Code: 15", "Identity synchronization is not activated for the tenant."),
    ("Error Code: 7.", "Access to the tenant is denied."),
    ("EndpointNotFoundException", "The service of the cloud cannot be reached."),
    ("SecurityNegotiationException", "No secure channel to the cloud could be established."),
    ("user_realm_discovery_failed", "The sign-in service of the cloud cannot be reached."),
    ("AADSTS50034", "The synchronization account does not exist in the tenant."),
    ("AADSTS50054", "The synchronization account uses an old password."),
    ("AADSTS50057", "The synchronization account is disabled."),
    ("AADSTS50126", "The user name or the password of the synchronization account is wrong."),
    ("AADSTS90002", "The tenant was not found."),
  ]

  static func text(of entry: EventLogEntry) -> String {
    let message = entry.message
    return texts.first { message.contains($0.0) }?.1 ?? "A call to the cloud failed."
  }
}
