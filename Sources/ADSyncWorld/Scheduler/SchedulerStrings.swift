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

  static func deletionsSuppressed(_ count: Int, _ threshold: Int) -> String {
    "Prevent Accidental Deletes: The number of deletions for this sync cycle (\(count) pending deletes) has exceeded the "
      + "current threshold of \(threshold) objects. Deletions will be suppressed for this sync cycle. Please visit "
      + "http://go.microsoft.com/fwlink/?LinkId=390655 for more information."
  }
  static func credentialsInvalid(_ connector: String) -> String {
    "The management agent \"\(connector)\" failed to run because the credentials were invalid."
  }
}
