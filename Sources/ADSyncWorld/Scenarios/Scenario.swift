/// The description of a world: what a scenario file says, as plain values.
public struct Scenario: Sendable {
  /// The name that `--world` takes.
  public var name: String
  /// One sentence that says what is special in it.
  public var summary: String
  /// The world's time; nil starts at the real one (or at `--now`).
  public var time: Timestamp?
  public var server = ServerDescription()
  public var forests: [ForestDescription]
  public var tenants: [TenantDescription]
  public var passwordSync = PasswordSyncDescription()
  public var scheduler = SchedulerDescription()
  public var faults: [Fault] = []
  /// How far the event log and the run history reach back.
  public var history = Interval.days(7)
  /// Whether everything had been imported, synchronized and exported before the world began.
  public var isSynchronized = true
  /// The wizard is open: the scheduler waits.
  public var isWizardOpen = false
  /// The description as a file would say it, with its base in it: what states keep.
  public internal(set) var source: YAMLNode?

  public init(name: String, summary: String, forests: [ForestDescription], tenants: [TenantDescription]) {
    self.name = name
    self.summary = summary
    self.forests = forests
    self.tenants = tenants
  }
}
