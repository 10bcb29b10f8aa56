/// The synchronization engine: connector spaces, metaverse and the rules between them.
///
/// When it is first looked at it brings itself to where the scenario says the world was before it began: everything
/// imported, synchronized and exported, passwords sent; nothing of that is in the journal or the event log.
final class SyncEngine {
  unowned let world: World
  let schema = MetaverseSchema()
  let metaverse = Metaverse()
  let spaces: [ConnectorSpace]
  private(set) var program: RuleProgram
  var parameters: [UniqueID: RuleParameters] = [:]
  var scratch = FlowScratch()
  var sources = SourceIndex()
  /// Counters of the step that runs.
  var counters = RunStepCounters()
  var hasErrors = false
  var random: UInt64 = 0
  /// What happens now had happened before the world began.
  var isPreparing = false
  /// Attributes that an AD connector imports, by number; made for the connector that was imported last.
  var inclusion: (connector: UniqueID, version: Int, flags: [Bool])?

  init(world: World) {
    self.world = world
    spaces = world.connectorStore.map { ConnectorSpace(connectorID: $0.identifier, isAD: $0.isAD) }
    program = RuleProgram(world.ruleStore.rules, table: world.attributeTable, schema: schema)
    metaverse.use(joinAttributes: program.joinAttributes)
    for connector in world.connectorStore { parameters[connector.identifier] = RuleParameters(connector: connector) }
  }

  /// The time at which things happen.
  var time: Timestamp { isPreparing ? world.clock.start : world.clock.now }

  func space(_ connectorID: UniqueID) -> ConnectorSpace? { spaces.first { $0.connectorID == connectorID } }

  /// Takes changed rules over. Objects keep their state until they are synchronized again; rules of lineages are found by
  /// identity.
  func rulesChanged() {
    let old = program
    let new = RuleProgram(world.ruleStore.rules, table: world.attributeTable, schema: schema)
    var places: [UniqueID: UInt16] = [:]
    for rule in new.rules { places[rule.rule.identifier] = rule.index }
    func moved(_ indexes: [UInt16]) -> [UInt16] {
      indexes.compactMap { places[old.rules[Int($0)].rule.identifier] }
    }
    for space in spaces {
      for object in space.objects {
        let rules = (moved(object.inboundRules), moved(object.outboundRules))
        if rules.0 != object.inboundRules { object.inboundRules = rules.0 }
        if rules.1 != object.outboundRules { object.outboundRules = rules.1 }
      }
    }
    for object in metaverse.objects.values {
      for index in object.items.indices {
        let place = Int(object.items[index].rule)
        let known = place < old.rules.count ? places[old.rules[place].rule.identifier] : nil
        object.items[index].rule = known ?? UInt16.max
      }
    }
    program = new
    metaverse.use(joinAttributes: new.joinAttributes)
  }

  /// A connector was saved: its parameters are read anew.
  func connectorChanged(_ connector: Connector) {
    parameters[connector.identifier] = RuleParameters(connector: connector)
    inclusion = nil
  }

  /// Runs one step and says how it ended.
  func run(_ step: RunStep, connector: Connector) -> (result: String, counters: RunStepCounters) {
    counters = RunStepCounters()
    hasErrors = false
    guard let space = space(connector.identifier) else { return ("no-start-ma", counters) }
    if let failure = connectionFailure(of: connector, for: step.kind) { return (failure, counters) }
    var result = "success"
    switch step.kind {
    case .fullImport: importAll(space, connector: connector)
    case .deltaImport:
      guard space.hasFullImport else {
        importAll(space, connector: connector)
        break
      }
      importChanges(space, connector: connector)
    case .fullSynchronization: synchronizeAll(space)
    case .deltaSynchronization:
      if space.hasFullSync { synchronizeChanges(space) } else { synchronizeAll(space) }
    case .export: result = export(space, connector: connector)
    }
    if hasErrors, result == "success" {
      result = step.kind == .export ? "completed-export-errors" : "completed-sync-errors"
    }
    return (result, counters)
  }

  /// Why a step cannot even begin; nil when the directory answers.
  private func connectionFailure(of connector: Connector, for kind: RunStep.Kind) -> String? {
    guard kind != .fullSynchronization, kind != .deltaSynchronization else { return nil }
    if connector.isAD {
      switch world.domainFault(of: connector.identifier) {
      case .wrongAccountPassword:
        world.logs.log(6000, .text(SchedulerStrings.credentialsInvalid(connector.name)), type: .error, source: "ADSync")
        return "no-start-credentials"
      case .unreachableController, .cannotLocateController, .cannotResolveController, .ldapError:
        return "no-start-connection"
      default: return nil
      }
    }
    for case .cloud(let fault) in world.faults {
      switch fault {
      case .invalidPassword, .oldPassword, .accountDisabled, .accountNotInTenant, .accessDenied:
        return "no-start-credentials"
      case .endpointNotFound, .securityNegotiation, .tenantNotFound, .userRealmDiscovery: return "no-start-connection"
      default: return nil
      }
    }
    return nil
  }

  /// The context in which expressions of a rule see an object.
  func context(_ attributes: AttributeSet, dn: @autoclosure @escaping () -> String, connectorID: UniqueID)
    -> ExpressionContext
  {
    var context = ExpressionContext(attributes: attributes)
    context.dn = dn
    let parameters = parameters[connectorID]
    context.parameter = { parameters?[$0] }
    context.resolve = { [unowned self] in distinguishedName(of: $0) }
    context.now = time
    context.random = { [unowned self] _ in nextRandom() }
    return context
  }

  private func nextRandom() -> UInt64 {
    var generator = SeededRandom(state: random)
    random &+= 1
    return generator.next()
  }

  /// The distinguished name on premises of a referenced object; nil when no connector reads it.
  func distinguishedName(of source: UniqueID) -> String? {
    for space in spaces where space.isAD {
      if let object = space.object(source: source) { return object.distinguishedName }
    }
    return nil
  }

  /// The object in a tenant's space that a referenced directory object became; nil when there is none.
  func tenantLink(of source: UniqueID) -> ConnectorSpaceObject? {
    for space in spaces where space.isAD {
      if let object = space.object(source: source) {
        return object.metaverseObject?.links.first { $0.sourceID == .zero }
      }
    }
    return nil
  }

  /// Seconds since 2000: the time of metaverse attributes.
  var stamp: UInt32 { UInt32(truncatingIfNeeded: (time - MetaverseObject.epoch).totalSeconds) }
}
