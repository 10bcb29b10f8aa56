import PSRuntime

/// One line of the session's history: `HistoryInfo`.
public final class HistoryInfo: Obj {
  public let id: Int64
  public let commandLine: PSString
  public let start: PSDateTime
  public let end: PSDateTime
  public let status: String

  public init(id: Int64, commandLine: PSString, start: PSDateTime, end: PSDateTime, status: String = "Completed") {
    self.id = id
    self.commandLine = commandLine
    self.start = start
    self.end = end
    self.status = status
    super.init()
  }
  public static nonisolated(unsafe) let historyType = PSType("Microsoft.PowerShell.Commands.HistoryInfo", base: .object)
  public override var type: PSType { HistoryInfo.historyType }
  public override func text(_ context: RuntimeContext) -> PSString { commandLine }

  private static func own(_ value: Value) -> HistoryInfo? { value.base.asObject as? HistoryInfo }
  /// The members that scripts see.
  public static let definition = TypeDefinition(
    "Microsoft.PowerShell.Commands.HistoryInfo",
    [
      .property("Id", type: "long", get: { value, _ in .long(own(value)?.id ?? 0) }),
      .property("CommandLine", type: "string", get: { value, _ in .string(own(value)?.commandLine ?? .empty) }),
      .property("ExecutionStatus", type: "string", get: { value, _ in .text(own(value)?.status ?? "") }),
      .property(
        "StartExecutionTime", type: "datetime", get: { value, _ in own(value).map { .dateTime($0.start) } ?? .null }),
      .property(
        "EndExecutionTime", type: "datetime", get: { value, _ in own(value).map { .dateTime($0.end) } ?? .null }),
      .property(
        "Duration", type: "timespan",
        get: { value, _ in
          own(value).map { .timeSpan(PSTimeSpan(ticks: $0.end.ticks - $0.start.ticks)) } ?? .null
        }),
    ])
}

/// The lines that a session ran: what the prompt adds and `Get-History` shows.
public final class SessionHistory {
  public private(set) var entries: [HistoryInfo] = []
  private var nextId: Int64 = 1
  /// The line that runs, as it will be kept when it has ended; `Invoke-History` puts the line that it runs here.
  public var current: PSString?
  public init() {}

  /// Adds a line; the oldest goes where there are more than `limit`.
  public func add(_ line: PSString, start: PSDateTime, end: PSDateTime, status: String = "Completed", limit: Int = 4096)
    -> HistoryInfo
  {
    let entry = HistoryInfo(id: nextId, commandLine: line, start: start, end: end, status: status)
    nextId += 1
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    return entry
  }

  public func remove(_ unwanted: (HistoryInfo) -> Bool) { entries.removeAll(where: unwanted) }
}

extension SessionState {
  public var history: SessionHistory { storage(SessionHistory.self) { SessionHistory() } }
}
