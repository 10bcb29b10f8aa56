import Glibc

/// The settings of the terminal on standard input.
public struct TerminalMode {
  private var settings: termios

  public static var current: TerminalMode? {
    var settings = termios()
    return tcgetattr(0, &settings) == 0 ? TerminalMode(settings: settings) : nil
  }

  /// Turns echo and line editing off; gives what was set before.
  static func enterHidden() -> TerminalMode? {
    change { $0 &= ~tcflag_t(ECHO | ICANON) }
  }

  /// How the terminal is while a command runs: keys typed ahead and Ctrl-C are not shown.
  static func enterRunning() { change { $0 &= ~tcflag_t(ECHO | ECHOCTL) } }

  /// Lets the terminal's own line editing read an answer; gives what was set before.
  static func enterAnswer() -> TerminalMode? { change { $0 |= tcflag_t(ECHO | ICANON) } }

  @discardableResult
  private static func change(_ flags: (inout tcflag_t) -> Void) -> TerminalMode? {
    guard let old = current else { return nil }
    var new = old.settings
    flags(&new.c_lflag)
    return tcsetattr(0, TCSADRAIN, &new) == 0 ? old : nil
  }

  public func restore() {
    var settings = settings
    tcsetattr(0, TCSADRAIN, &settings)
  }
}
