import PSEngine
import PSRuntime

/// Where lines of text go: the host, a string, a file.
class LineOutput {
  /// What stands for the end of a cut cell.
  final var ellipsis = PSString.ellipsis
  /// Columns that tables may take.
  var columns: Int { 80 }
  /// Columns that lists and custom views wrap at.
  var wrapColumns: Int { columns }

  func writeLine(_ text: PSString) throws {}
  /// A string of the pipeline, as it is.
  func writeText(_ text: PSString) throws { try writeLine(text) }
  /// A line of the error stream.
  func writeErrorLine(_ text: PSString) throws { try writeLine(text) }
  /// A line of a table's header.
  func writeHeaderLine(_ text: PSString) throws { try writeLine(text) }
}

/// The host's screen.
final class HostLineOutput: LineOutput {
  private let session: SessionState
  private let ui: PSHostUserInterface
  private let width: Int
  /// The colours of the host; nil where it shows none.
  private var style: PSStyle? {
    ui.supportsVirtualTerminal && session.formatting.style.rendering != .plainText ? session.formatting.style : nil
  }

  init(_ session: SessionState) {
    self.session = session
    ui = session.host.ui
    width = max(1, (ui.rawUI?.bufferWidth ?? 80) - 1)
  }

  override var columns: Int { width }
  override func writeLine(_ text: PSString) {
    let shown = style == nil ? EscapeSequences.stripped(text) : text
    for line in LineBreaking.lines(shown) { ui.writeLine(line) }
  }
  override func writeErrorLine(_ text: PSString) { write(text, "Error") { ui.writeErrorLine($0) } }
  override func writeHeaderLine(_ text: PSString) { write(text, "TableHeader") { ui.writeLine($0) } }

  private func write(_ text: PSString, _ colour: String, _ put: (PSString) -> Void) {
    guard let style else { return LineBreaking.lines(EscapeSequences.stripped(text)).forEach(put) }
    for line in LineBreaking.lines(text) {
      let coloured = PSString.concat(style.sequence("Formatting", colour), line)
      put(line.isEmpty ? line : PSString.concat(coloured, PSString.make("\u{1B}[0m")))
    }
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
  override func writeText(_ text: PSString) throws { try take(text) }
}
