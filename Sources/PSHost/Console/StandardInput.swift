import CSupport
import Glibc

/// What reading from the keyboard gave.
public enum KeyboardInput: Equatable {
  case line(String)
  case end
  /// Ctrl-C came first.
  case interrupted
}

/// Lines of standard input, a terminal's or a pipe's: one buffer for the prompt, the host's questions and `[Console]`.
public final class StandardInput {
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// The pipe that Ctrl-C makes readable; -1 where nobody watches it.
  public var interrupt: Int32 = -1
  public let isTerminal = isatty(0) == 1

  public init() {}

  /// Reads up to the next line end, which is not part of the line.
  public func readLine() -> KeyboardInput {
    let mode = isTerminal && interrupt >= 0 ? TerminalMode.enterAnswer() : nil
    defer { mode?.restore() }
    while true {
      if let line = takeLine() { return .line(line) }
      if isAtEnd {
        guard !buffer.isEmpty else {
          isAtEnd = !isTerminal
          return .end
        }
        defer { buffer = [] }
        return .line(String(decoding: buffer, as: UTF8.self))
      }
      guard waitForInput() else {
        buffer = []
        return .interrupted
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let n = read(0, &chunk, chunk.count)
      if n < 0 && errno == EINTR { continue }
      if n <= 0 { isAtEnd = true } else { buffer += chunk[..<n] }
    }
  }

  /// Reads a line of a terminal without showing it; `show` puts a mask for each character and takes masks back.
  public func readHidden(show: (String) -> Void) -> KeyboardInput {
    guard isTerminal, let saved = TerminalMode.enterHidden() else { return readLine() }
    defer { saved.restore() }
    var typed: [UInt8] = []
    while true {
      guard waitForInput() else { return .interrupted }
      var byte: UInt8 = 0
      guard read(0, &byte, 1) == 1 else { return .end }
      switch byte {
      case 0x0A, 0x0D: return .line(String(decoding: typed, as: UTF8.self))
      case 0x04 where typed.isEmpty: return .end
      case 0x08, 0x7F:
        guard !typed.isEmpty else { continue }
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
        show("\u{8} \u{8}")
      case 0..<0x20: continue
      default:
        typed.append(byte)
        if byte & 0xC0 != 0x80 { show("*") }
      }
    }
  }

  private func takeLine() -> String? {
    guard let end = buffer.firstIndex(of: 0x0A) else { return nil }
    var line = buffer[..<end]
    if line.last == 0x0D { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    buffer.removeSubrange(...end)
    return text
  }

  /// Waits for bytes; false where Ctrl-C came first.
  private func waitForInput() -> Bool {
    guard interrupt >= 0 else { return true }
    var ends = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: interrupt, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&ends, 2, -1) < 0 { guard errno == EINTR else { return true } }
    return ends[1].revents == 0
  }
}
