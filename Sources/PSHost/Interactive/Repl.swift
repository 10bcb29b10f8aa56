import CSupport
import PSEngine
import PSLanguage
import PSRuntime

/// The prompt: reads a line, or more until it is complete, runs it, begins again.
///
/// As in the console of PowerShell a line that is incomplete begins an input of several lines, which an empty line ends.
public final class Repl {
  private let context: ExecutionContext
  private let source: any LineSource
  private let host: ConsoleHost
  /// Whether prompts are shown at all: `-Command -` runs standard input without them.
  private let showsPrompt: Bool

  public init(_ context: ExecutionContext, _ source: any LineSource, host: ConsoleHost, showsPrompt: Bool = true) {
    self.context = context
    self.source = source
    self.host = host
    self.showsPrompt = showsPrompt
  }

  /// Reads and runs until the end of input or `exit`; gives the exit status.
  public func run() -> Int32 {
    while true {
      switch readInput() {
      case .end: return 0
      case .interrupted: interrupt_clear()
      case .line(let text):
        guard !text.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\n" }) else { continue }
        source.remember(text)
        interrupt_clear()
        if let code = context.session.runInput(text) { return code }
        interrupt_clear()
        host.console.flush()
        if let code = host.requestedExitCode { return code }
      }
    }
  }

  private func readInput() -> LineInput {
    let prompt = showsPrompt ? promptText() : ""
    interrupt_clear()
    host.console.flush()
    let input = source.readLine(prompt: prompt)
    guard case .line(let first) = input else { return input }
    guard Parser.parse(SourceText(first)).isIncomplete else { return .line(first) }
    var lines = [first]
    while true {
      switch source.readLine(prompt: showsPrompt ? ">> " : "") {
      case .interrupted: return .interrupted
      case .end: return .line(lines.joined(separator: "\n"))
      case .line(let next):
        if next.isEmpty { return .line(lines.joined(separator: "\n")) }
        lines.append(next)
      }
    }
  }

  /// What the `prompt` function writes and returns; `PS>` where it is missing, fails or gives nothing.
  private func promptText() -> String {
    let text = context.session.promptText()
    return text.isEmpty ? "PS>" : text
  }
}
