import ADSyncWorld
import PSEngine
import PSRuntime

/// The busy connectors; nothing when the engine is idle. Follows ADSync/Get-ADSyncConnectorRunStatus.
struct GetADSyncConnectorRunStatusCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorRunStatus")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .position(0)) { $0.name = $1 },
    .init("Connector", .valueFromPipeline) { $0.connector = $1 },
  ]
  var name: String?
  var connector: ObjectArgument<Connector>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.connectorRunStatus(name: name ?? connector?.content.name))
  }
}

/// Runs a profile and waits for its end. Follows ADSync/Invoke-ADSyncRunProfile.
struct InvokeADSyncRunProfileCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.invoke, "ADSyncRunProfile", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.name = $1 },
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("RunProfileName", .mandatory, .position(1)) { $0.profile = $1 },
    .init("Resume") { $0.resume = $1 },
  ]
  var name: String?
  var identifier: GuidArgument?
  var profile = ""
  var resume = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let result = try world.invokeRunProfile(connector: name, identifier: identifier?.id, profile: profile)
    try runtime.writeObject(RunProfileResultView(result: result, showsSteps: false).psValue)
  }
}

/// Stops the run of a connector, or all. Follows ADSync/Stop-ADSyncRunProfile.
struct StopADSyncRunProfileCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.stop, "ADSyncRunProfile")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .position(0)) { $0.name = $1 }]
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.stopRunProfile(connector: name) }
}

/// The run history, newest first. Follows ADSync/Get-ADSyncRunProfileResult.
struct GetADSyncRunProfileResultCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncRunProfileResult", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("RunHistoryId", .position(0)) { $0.runHistoryId = $1 },
    .init("ConnectorId", .position(1)) { $0.connectorId = $1 },
    .init("RunProfileId", .position(2)) { $0.runProfileId = $1 },
    .init("RunNumber", .position(3)) { $0.runNumber = $1 },
    .init("NumberRequested", .position(4)) { $0.numberRequested = $1 },
    .init("RunStepDetails", .position(5)) { $0.runStepDetails = $1 },
    .init("StepNumber", .position(6)) { $0.stepNumber = $1 },
  ]
  var runHistoryId: GuidArgument?
  var connectorId: GuidArgument?
  var runProfileId: GuidArgument?
  var runNumber: Int32?
  var numberRequested: Int32?
  var runStepDetails = SwitchParameter()
  var stepNumber: Int32?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let results = try world.runProfileResults(
      runHistoryID: runHistoryId?.id, connectorID: connectorId?.id, runProfileID: runProfileId?.id,
      runNumber: runNumber.map(Int.init), count: numberRequested.map(Int.init))
    for result in results {
      try runtime.writeObject(RunProfileResultView(result: result, showsSteps: runStepDetails.isPresent).psValue)
    }
  }
}

/// The steps of runs. Follows ADSync/Get-ADSyncRunStepResult.
struct GetADSyncRunStepResultCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncRunStepResult", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("RunHistoryId", .position(0)) { $0.runHistoryId = $1 },
    .init("StepHistoryId", .position(1)) { $0.stepHistoryId = $1 },
    .init("First", .position(2)) { $0.first = $1 },
    .init("StepNumber", .position(3)) { $0.stepNumber = $1 },
  ]
  var runHistoryId: GuidArgument?
  var stepHistoryId: GuidArgument?
  var first = SwitchParameter()
  var stepNumber: Int32?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    var steps = try world.runProfileResults(runHistoryID: runHistoryId?.id).flatMap(\.steps)
    if let stepHistoryId { steps.removeAll { $0.stepHistoryID != stepHistoryId.id } }
    if let stepNumber { steps.removeAll { $0.stepNumber != Int(stepNumber) } }
    try runtime.write(first.isPresent ? Array(steps.prefix(1)) : steps)
  }
}

/// Drops old runs. Follows ADSync/Start-ADSyncPurgeRunHistory.
struct StartADSyncPurgeRunHistoryCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.start, "ADSyncPurgeRunHistory", set: "online")
  static let parameters: [Parameter<Self>] = [
    .init("PurgeRunHistoryInterval", .set("online", .position(0), .valueFromPipeline)) { $0.interval = $1 },
    .init("Offline", .set("offline", .mandatory)) { $0.offline = $1 },
  ]
  var interval: PSTimeSpan?
  var offline = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let keep = try interval.map { Interval(ticks: $0.ticks) } ?? world.schedulerSettings().purgeRunHistoryInterval
    try world.purgeRunHistory(olderThan: offline.isPresent ? nil : keep)
  }
}

/// A run; its steps are only there where they were asked for.
struct RunProfileResultView: WorldContent {
  let result: RunProfileResult
  let showsSteps: Bool
  nonisolated(unsafe) static let psType = PSType.worldClass("RunProfileResult")

  static var members: [TypeDefinition.Member] {
    [
      id("RunHistoryId") { $0.result.runHistoryID },
      id("ConnectorId") { $0.result.connectorID },
      text("ConnectorName") { $0.result.connectorName },
      id("RunProfileId") { $0.result.runProfileID },
      text("RunProfileName") { $0.result.runProfileName },
      number("RunNumber") { $0.result.runNumber },
      text("Username") { $0.result.userName },
      flag("IsRunComplete") { $0.result.isRunComplete },
      text("Result") { $0.result.result },
      number("CurrentStepNumber") { $0.result.currentStepNumber },
      number("TotalSteps") { $0.result.totalSteps },
      time("StartDate") { $0.result.startDate },
      time("EndDate") { $0.result.endDate },
      property(
        "RunStepResults", "System.Collections.Generic.List[\(RunStepResult.psType.fullName)]",
        { $0.showsSteps ? .list($0.result.steps.map(\.psValue), of: RunStepResult.psType) : .null }),
    ]
  }
}

extension RunStepResult: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("RunStepResult")

  static var members: [TypeDefinition.Member] {
    let counters = RunStepCounters.Name.allCases.map { name in number(name.rawValue) { $0.counters[name] } }
    let texts = ["SyncErrors", "StepXml", "MvRetryErrors", "FlowCountersXml"]
    return head + counters + tail + texts.map { text($0) { _ in "" } }
  }

  private static var head: [TypeDefinition.Member] {
    [
      id("RunHistoryId") { $0.runHistoryID },
      id("StepHistoryId") { $0.stepHistoryID },
      number("StepNumber") { $0.stepNumber },
      text("StepResult") { $0.stepResult },
      time("StartDate") { $0.startDate },
      time("EndDate") { $0.endDate },
    ]
  }

  private static var tail: [TypeDefinition.Member] {
    [
      number("CurrentExportBatchNumber") { _ in 0 },
      number("LastSuccessfulExportBatchNumber") { _ in 0 },
      text("StepFileName") { _ in "" },
      text("ConnectorConnectionInformationXml") { _ in "" },
      text("ConnectorDiscoveryErrors") { _ in "" },
      text("ConnectorCountersXml") { _ in "" },
    ]
  }
}
