/// What reading a line gave.
public enum LineInput: Equatable {
  case line(String)
  /// Ctrl-C while the line was edited.
  case interrupted
  case end
}

/// Where the prompt's lines come from.
public protocol LineSource: AnyObject {
  func readLine(prompt: String) -> LineInput
  /// Keeps a line that was run for the keys that recall lines.
  func remember(_ line: String)
}

/// Lines of standard input that is no terminal. What is read is shown behind the prompt, as a terminal would show it.
public final class PipeLineSource: LineSource {
  private let output: OutputBuffer?
  private let input: StandardInput

  /// `output` shows prompts and lines; nil reads silently.
  public init(_ input: StandardInput, showing output: OutputBuffer?) {
    self.input = input
    self.output = output
  }

  public func readLine(prompt: String) -> LineInput {
    output?.write(prompt)
    output?.flush()
    switch input.readLine() {
    case .end: return .end
    case .interrupted: return .interrupted
    case .line(let line):
      output?.write(line + "\n")
      return .line(line)
    }
  }

  public func remember(_ line: String) {}
}
