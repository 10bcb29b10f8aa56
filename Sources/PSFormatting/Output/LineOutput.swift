import PSEngine
import PSRuntime

/// Where lines of text go: the host, a string, a file.
class LineOutput {
  /// Columns that tables may take.
  var columns: Int { 80 }
  /// Columns that lists and custom views wrap at.
  var wrapColumns: Int { columns }

  func writeLine(_ text: PSString) throws {}
  /// A line of the error stream.
  func writeErrorLine(_ text: PSString) throws { try writeLine(text) }
}

/// The host's screen.
final class HostLineOutput: LineOutput {
  private let session: SessionState
  private let ui: PSHostUserInterface
  private let width: Int

  init(_ session: SessionState) {
    self.session = session
    ui = session.host.ui
    width = max(1, (ui.rawUI?.bufferWidth ?? 80) - 1)
  }

  override var columns: Int { width }
  override func writeLine(_ text: PSString) {
    for line in LineBreaking.lines(EscapeSequences.stripped(text)) { ui.writeLine(line) }
  }
  override func writeErrorLine(_ text: PSString) {
    for line in LineBreaking.lines(EscapeSequences.stripped(text)) { ui.writeErrorLine(line) }
  }
}

/// Lines that a closure takes: `Out-String`, `Out-File`.
final class CollectingLineOutput: LineOutput {
  private let width: Int
  private let wraps: Bool
  private let take: (PSString) throws -> Void

  /// - Parameter wraps: whether lists wrap at the width, which the user asked for.
  init(width: Int, wraps: Bool, _ take: @escaping (PSString) throws -> Void) {
    self.width = width
    self.wraps = wraps
    self.take = take
  }

  override var columns: Int { width }
  override var wrapColumns: Int { wraps ? width : Int(Int32.max) }
  override func writeLine(_ text: PSString) throws { try take(EscapeSequences.stripped(text)) }
}
