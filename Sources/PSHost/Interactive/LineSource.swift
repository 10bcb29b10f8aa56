import Glibc

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
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// `output` shows prompts and lines; nil reads silently.
  public init(showing output: OutputBuffer?) { self.output = output }

  public func readLine(prompt: String) -> LineInput {
    output?.write(prompt)
    output?.flush()
    guard let line = next() else { return .end }
    output?.write(line + "\n")
    return .line(line)
  }

  public func remember(_ line: String) {}

  private func next() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        var line = buffer[..<end]
        if line.last == 0x0D { line.removeLast() }
        let text = String(decoding: line, as: UTF8.self)
        buffer.removeSubrange(...end)
        return text
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        return String(decoding: buffer, as: UTF8.self)
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let n = read(0, &chunk, chunk.count)
      if n <= 0 { isAtEnd = true } else { buffer += chunk[..<n] }
    }
  }
}
