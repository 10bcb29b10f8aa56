/// A Windows service of the simulated server.
public final class Service {
  /// What a service does at the moment, in .NET's words.
  public enum Status: String, Sendable {
    case running = "Running"
    case stopped = "Stopped"
    case paused = "Paused"
  }

  /// How a service starts, in .NET's words.
  public enum StartType: String, Sendable {
    case automatic = "Automatic"
    case manual = "Manual"
    case disabled = "Disabled"
  }

  public let name: String
  public let displayName: String
  public internal(set) var status: Status
  public internal(set) var startType: StartType
  /// The account the service runs as.
  public let account: String
  /// The program behind it, with its path.
  public let program: String
  public internal(set) var processID: Int

  init(
    name: String, displayName: String, status: Status, startType: StartType, account: String, program: String,
    processID: Int
  ) {
    self.name = name
    self.displayName = displayName
    self.status = status
    self.startType = startType
    self.account = account
    self.program = program
    self.processID = processID
  }
}
