import PSEngine

/// The script blocks of `Register-ArgumentCompleter`.
public final class ArgumentCompleters {
  /// By command (empty for all, and for native programs) and parameter.
  public private(set) var entries: [(command: String, parameter: String, block: ScriptBlock)] = []
  public init() {}

  public func add(_ command: String, _ parameter: String, _ block: ScriptBlock) {
    entries.removeAll {
      $0.command.lowercased() == command.lowercased() && $0.parameter.lowercased() == parameter.lowercased()
    }
    entries.append((command, parameter, block))
  }
}
