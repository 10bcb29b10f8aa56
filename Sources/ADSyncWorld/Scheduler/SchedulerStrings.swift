/// The catalogue of the scheduler's event texts; what the facts do not quote is our own wording.
enum SchedulerStrings {
  static func cycleStarted(_ policy: SynchronizationPolicyType) -> String {
    "Scheduler::SchedulerThreadMain : Started Import/Sync/Export cycle (\(policy.rawValue))."
  }
  static func cycleCompleted(_ policy: SynchronizationPolicyType) -> String {
    "Import/Sync/Export cycle completed (\(policy.rawValue))."
  }
  static func runFinished(_ profile: String, _ connector: String, _ result: String) -> String {
    "Run profile '\(profile)' of connector '\(connector)' finished: \(result)."
  }
  static let purgeFinished = "Finished: Purging Run History"
}
