import ADSyncWorld
import PSEngine
import PSRuntime

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
