import Glibc
import PSEngine
import PSRuntime

/// The host of a program on a terminal or between pipes.
public final class ConsoleHost: PSHost {
  public let console: ConsoleUserInterface
  private let nonInteractive: Bool
  private let hostVersion: String
  /// What `$Host.SetShouldExit` asked for.
  public private(set) var requestedExitCode: Int32?

  public init(nonInteractive: Bool, version: String) {
    self.nonInteractive = nonInteractive
    hostVersion = version
    console = ConsoleUserInterface(nonInteractive: nonInteractive)
    super.init()
  }

  public override var version: String { hostVersion }
  public override var ui: PSHostUserInterface { console }
  public override var isInteractive: Bool { !nonInteractive }
  public override func setShouldExit(_ code: Int32) { requestedExitCode = code }
}
