extension Scenario {
  /// The server that the product is installed on.
  public struct ServerDescription: Sendable {
    public var name = "CONTOSO-SYNC01"
    public var build = ServerBuild.standard
    /// The session was started with "Run as administrator".
    public var isElevated = true
    /// The policy of the scope LocalMachine.
    public var executionPolicy = ExecutionPolicy.remoteSigned
    /// The policy "Use FIPS compliant algorithms" is on.
    public var usesFIPSPolicy = false
    /// `<enforceFIPSPolicy enabled="false"/>` stands in miiserver.exe.config from the start.
    public var allowsMD5InConfiguration = false

    public init() {}
  }

  /// Password hash sync as it was before the world began.
  public struct PasswordSyncDescription: Sendable {
    /// The feature and the channels were switched off so long ago; nil: they are on.
    public var switchedOffFor: Interval?
    /// The manager's thread ended with an exception so long ago; nil: it runs.
    public var stoppedFor: Interval?
    /// Two copies of the rule for enabled accounts choose by adminDescription whose hashes are sent.
    public var selection = PasswordSyncSelection.everyone

    public init() {}
  }

  /// Whose password hashes are sent, by the documented pair of rules.
  public enum PasswordSyncSelection: String, CaseIterable, Sendable {
    /// The standard rules: all in scope.
    case everyone
    /// All but those whose adminDescription is PHSFiltered.
    case fewExcluded = "few-excluded"
    /// Only those whose adminDescription is PHSIncluded.
    case fewIncluded = "few-included"
  }

  /// The scheduler's settings at the start.
  public struct SchedulerDescription: Sendable {
    public var isStaging = false
    public var isEnabled = true
    public var isSuspended = false
    public var customizedInterval: Interval?
    public var deletionThreshold: Int? = 500

    public init() {}
  }
}
