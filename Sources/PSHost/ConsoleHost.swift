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

/// Standard output, standard error and the keyboard.
public final class ConsoleUserInterface: PSHostUserInterface {
  public let output = OutputBuffer(descriptor: 1)
  public let errors = OutputBuffer(descriptor: 2)
  private let raw = ConsoleRawUserInterface()
  private let nonInteractive: Bool

  init(nonInteractive: Bool) {
    self.nonInteractive = nonInteractive
    super.init()
  }

  public override var rawUI: PSHostRawUserInterface? { raw }
  public override var supportsVirtualTerminal: Bool { output.isTerminal }

  public override func write(_ text: PSString, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {
    output.write(shown(text))
  }
  public override func writeLine(_ text: PSString, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {
    output.writeLine(shown(text))
  }
  /// Escape sequences go to terminals only.
  private func shown(_ text: PSString) -> PSString { output.isTerminal ? text : EscapeSequences.stripped(text) }

  public override func writeErrorLine(_ text: PSString) {
    output.flush()
    errors.writeLine(text)
    errors.flush()
  }
  /// Writes text to standard error as it is.
  public func writeError(_ text: PSString) {
    output.flush()
    errors.write(text)
    errors.flush()
  }

  public func flush() {
    output.flush()
    errors.flush()
  }
}

/// The window's size: the terminal's, `COLUMNS`, or 80 by 24 where there is none.
public final class ConsoleRawUserInterface: PSHostRawUserInterface {
  public override var bufferWidth: Int { size.columns }
  public override var bufferHeight: Int { size.rows }

  private var size: (columns: Int, rows: Int) {
    var window = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 { return (Int(window.ws_col), Int(window.ws_row)) }
    return (80, 24)
  }
}
