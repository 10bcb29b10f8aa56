import ADSyncWorld
import PSEngine
import PSRuntime

/// The diagnostics of one object, from the directory to the last attempt.
struct SingleObjectDiagnostics {
  let world: World
  let screen: DiagnosticsScreen
  private typealias Strings = DiagnosticsStrings

  init(_ world: World, _ screen: DiagnosticsScreen) {
    self.world = world
    self.screen = screen
  }

  func run(connector name: String?, dn: String?) throws {
    try screen.banner(Strings.single)
    guard let connector = try chooseConnector(name) else { return }
    let isOn = try world.passwordSyncConfiguration(source: connector.name).first?.isEnabled ?? false
    try screen.report(
      "Channel", isOn ? "Enabled" : "Disabled", Strings.channel(connector.name, isOn: isOn), isOn ? .good : .error)
    guard isOn else { return try screen.advise(Strings.enableInWizard) }
    guard let object = try chooseObject(dn, connector) else { return }
    try screen.report("Available", "True", Strings.found(connector.name, true), .good)
    try follow(object)
  }

  /// The connector with a name, or the only one; else asks.
  func chooseConnector(_ name: String?) throws -> Connector? {
    let all = try world.connectors().filter(\.isAD)
    if let name {
      if let found = all.first(where: { $0.name == name }) { return found }
      try screen.report("ADConnector", name, Strings.unknownConnector(name), .warning)
      return nil
    }
    if all.count <= 1 { return all.first }
    try screen.line(Strings.listOfConnectors, .heading)
    for connector in all { try screen.line("\t" + connector.name) }
    while let answer = screen.isInteractive ? try screen.ask(Strings.askConnector) : nil {
      if let found = all.first(where: { $0.name == answer }) { return found }
      try screen.line(Strings.unknownConnector(answer), .warning)
    }
    return nil
  }

  /// The object with a name; asks for one, and for another when there is none.
  func chooseObject(_ dn: String?, _ connector: Connector) throws -> ConnectorSpaceObject? {
    var given = dn
    while true {
      let name: String
      if let first = given {
        name = first
        given = nil
      } else {
        guard screen.isInteractive, let answer = try screen.ask(Strings.askName) else { return nil }
        name = answer
      }
      if let object = try? world.csObject(connector: connector.name, dn: name) { return object }
      try screen.report("Available", "False", Strings.found(connector.name, false), .error)
      guard try screen.askYesNo(Strings.askAnother) else { return nil }
    }
  }

  private func follow(_ object: ConnectorSpaceObject) throws {
    let isLinked = object.isConnector
    try screen.report("Connector", shown(isLinked), Strings.linked(isLinked), isLinked ? .good : .error)
    guard isLinked else { return }
    let cloud = try world.connectors().first { $0.isAAD }
    let target = cloud.flatMap { object.metaverseObject?.link(in: $0.identifier) }
    try screen.report("Synced", shown(target != nil), Strings.synced(target != nil), target != nil ? .good : .error)
    guard let target else { return }
    guard try showRule(of: object, side: "AD", direction: .inbound),
      try showRule(of: target, side: "target AAD", direction: .outbound)
    else { return }
    try showAttempt(object, target)
  }

  private func shown(_ flag: Bool) -> String { flag ? "True" : "False" }

  private func showRule(of object: ConnectorSpaceObject, side: String, direction: SyncRule.Direction) throws -> Bool {
    let rules = try world.rules()
    let found = world.lineage(of: object).compactMap { entry in
      rules.first { $0.internalID == entry.syncRuleInternalID && $0.enablePasswordSync && $0.direction == direction }
    }
    try screen.report(
      "Rule[\(side)]", shown(!found.isEmpty), Strings.rule(side, !found.isEmpty), found.isEmpty ? .error : .good)
    guard let rule = found.first else {
      if let error = object.syncError { try screen.line(Strings.syncError(error.message), .error) }
      try screen.advise(Strings.ruleHelp)
      return false
    }
    let values = [
      ("Name", rule.name), ("Direction", rule.direction.rawValue), ("LinkType", rule.linkType.rawValue),
      ("EnablePasswordSync", shown(rule.enablePasswordSync)),
    ]
    let widths = values.map { max($0.0.count, $0.1.count) }
    func row(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return padded.joined(separator: " ")
    }
    try screen.line()
    try screen.line(row(values.map(\.0)))
    try screen.line(row(values.map { String(repeating: "-", count: $0.0.count) }))
    try screen.line(row(values.map(\.1)))
    try screen.line()
    return true
  }

  private func showAttempt(_ object: ConnectorSpaceObject, _ target: ConnectorSpaceObject) throws {
    guard let attempt = try world.csObjectLog(identifier: object.objectID, count: 1).first else {
      return try screen.report("History", "", Strings.noHistory, .warning)
    }
    try screen.line(Strings.lastAttempt(attempt.timeStamp))
    try screen.line(Strings.result)
    let meaning = Strings.meaning(of: attempt.status)
    try screen.report("Result", attempt.status.rawValue, meaning.text, meaning.isGood ? .good : .error)
    if let error = target.exportError { try screen.line(Strings.exportError(error.errorLiteral), .error) }
  }

  /// The utility of the menu: sends the password hash of one object.
  func sendPassword() throws {
    try screen.banner(Strings.utility)
    if try world.schedulerSettings().isStagingModeEnabled { return try screen.line(Strings.staging, .error) }
    guard let connector = try chooseConnector(nil), let object = try chooseObject(nil, connector) else { return }
    guard object.objectType == "user" else { return try screen.line(Strings.onlyUsers, .error) }
    let answer = try world.syncPasswordHash(of: object)
    try screen.line(answer, answer.contains("success") ? .good : .error)
  }
}
