/// The event logs of the server.
public final class EventLogs {
  /// Application, the log that the product writes to.
  public let application: EventLog
  /// All logs, in the order in which `Get-EventLog -List` shows them.
  public private(set) var all: [EventLog]
  /// The computer's name as entries show it.
  public let machineName: String

  private let clock: Clock

  init(clock: Clock, server: Server, reach: Interval, history: @escaping EventLog.History) {
    self.clock = clock
    machineName = server.hostName
    application = EventLog(
      name: "Application", sources: EventLogs.applicationSources,
      firstIndex: 17_000 + Int(max(0, reach.totalSeconds / 86_400)) * 800, begin: clock.start - reach,
      start: clock.start,
      history: history)
    all = [
      application,
      EventLog(name: "HardwareEvents", sources: [], firstIndex: 1),
      EventLog(name: "Internet Explorer", sources: [], firstIndex: 1),
      EventLog(name: "Key Management Service", sources: [], firstIndex: 1),
      EventLog(
        name: "Security", sources: ["Microsoft-Windows-Security-Auditing"], firstIndex: 88_102),
      EventLog(name: "System", sources: EventLogs.systemSources, firstIndex: 9_340),
      EventLog(name: "Windows PowerShell", sources: ["PowerShell"], firstIndex: 311),
    ]
  }

  static let applicationSources = [
    "Application", "Directory Synchronization", "ADSync", "PasswordResetService", "Azure AD Connect Upgrade",
    "Application Error", "MsiInstaller", "SQLLocalDB 11.0", "Software Protection Platform Service",
  ]
  static let systemSources = ["Service Control Manager", "EventLog", "Microsoft-Windows-Time-Service"]

  /// The log with that name, in any case.
  public func log(named name: String) throws -> EventLog {
    guard let log = all.first(where: { $0.name.equalsIgnoringCase(name) }) else {
      throw WorldError.eventLogNotFound(name)
    }
    return log
  }

  /// The log that a source is registered for; nil when none knows it.
  public func log(ofSource source: String) -> EventLog? { all.first { $0.hasSource(source) } }

  /// Registers a source for a log, making the log when it is new, as `New-EventLog` does.
  public func register(source: String, logName: String) throws {
    guard log(ofSource: source) == nil else { throw WorldError.eventSourceExists(source) }
    if let log = all.first(where: { $0.name.equalsIgnoringCase(logName) }) {
      log.register(source)
    } else {
      all.append(EventLog(name: logName, sources: [source], firstIndex: 1))
    }
  }

  /// Removes all entries of a log, as `Clear-EventLog` does.
  public func clear(logName: String) throws { try log(named: logName).clear() }

  /// Writes an entry as `Write-EventLog` does: the source must be registered for that log.
  public func write(
    logName: String, source: String, eventID: Int, entryType: EventEntryType = .information, message: String,
    category: Int = 1, data: [UInt8] = [], userName: String? = nil
  ) throws {
    let log = try log(named: logName)
    guard log.hasSource(source) else { throw WorldError.eventSourceNotRegistered(source, log: logName) }
    log.append(
      EventLogEntry(
        index: 0, time: clock.now.wholeSecond, source: source, instanceID: Int64(eventID), entryType: entryType,
        categoryNumber: category, userName: userName, data: data, content: .text(message)))
  }

  /// Writes an entry of the product itself at the clock's time.
  func log(
    _ eventID: Int, _ content: EventMessage, type: EventEntryType = .information,
    source: String = "Directory Synchronization"
  ) {
    application.append(.product(eventID, content, at: clock.now, type: type, source: source))
  }
}
