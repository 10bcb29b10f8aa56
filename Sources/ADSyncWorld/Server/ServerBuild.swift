/// The product's version and what depends on it.
public struct ServerBuild: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Four numbers, as in `1.1.882.0`.
  public let numbers: [Int]

  /// The default: the last 1.1 build. It still takes `Get-ADSyncAADCompanyFeature -ConnectorName`.
  public static let standard = ServerBuild([1, 1, 882, 0])

  init(_ numbers: [Int]) { self.numbers = numbers }

  /// Reads two to four numbers with dots between; nil for anything else. Missing numbers are 0.
  public init?(_ text: String) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (2...4).contains(pieces.count), pieces.allSatisfy({ $0 >= 0 }) else { return nil }
    numbers = pieces + Array(repeating: 0, count: 4 - pieces.count)
  }

  public static func < (left: ServerBuild, right: ServerBuild) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }

  public var description: String { numbers.map(String.init).joined(separator: ".") }

  /// `Get-ADSyncAADCompanyFeature` knows `-ConnectorName`: in builds before 1.4.18 (the exact build is not documented).
  public var companyFeatureTakesConnectorName: Bool { self < ServerBuild([1, 4, 18, 0]) }
  /// The company features have `GroupWritebackV2`.
  public var hasGroupWritebackV2: Bool { self >= ServerBuild([1, 6, 2, 4]) }
  /// `Get-ADSyncScheduler` shows `SchedulerSuspended` and `SyncCycleInProgress`, and a new interval is effective at once.
  public var hasSchedulerState: Bool { self >= ServerBuild([1, 1, 281, 0]) }
  /// `Start-ADSyncSyncCycle` returns an object with the property `Result`.
  public var startCycleReturnsResult: Bool { hasSchedulerState }
  /// Messages of event 657 have the field `PwdChangeOnLogon`, and temporary passwords can be synchronized.
  public var knowsPasswordChangeOnLogon: Bool { self >= ServerBuild([2, 0, 3, 0]) }
  /// The password log has the statuses Error, Unknown, MissingAttribute and RetryRequestedByTarget.
  public var hasNewLogStatuses: Bool { self >= ServerBuild([1, 1, 614, 0]) }
  /// Event 611 names the domain controller.
  public var namesDomainControllerInErrors: Bool { self >= ServerBuild([1, 4, 18, 0]) }
}
