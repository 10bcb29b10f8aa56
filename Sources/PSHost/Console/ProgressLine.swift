import PSEngine
import PSRuntime

/// The bar of `Write-Progress` on a terminal: one line at the cursor, gone before anything else is written.
final class ProgressLine {
  private let output: OutputBuffer
  private let screen: ConsoleRawUserInterface
  private var isShown = false
  private static let maximumWidth = 120

  init(_ output: OutputBuffer, _ screen: ConsoleRawUserInterface) {
    self.output = output
    self.screen = screen
  }

  func show(_ record: ProgressRecord) {
    guard output.isTerminal else { return }
    hide()
    guard !record.isCompleted, output.isAtLineStart else { return }
    output.write("\u{1B}[33;1m" + bar(record) + "\u{1B}[0m\r")
    isShown = true
  }

  func hide() {
    guard isShown else { return }
    isShown = false
    output.write("\r\u{1B}[2K")
    output.noteLineStart()
  }

  /// `ACTIVITY [STATUS        ]`, reversed as far as the work has come.
  private func bar(_ record: ProgressRecord) -> String {
    let width = min(ProgressLine.maximumWidth, screen.bufferWidth) - 1
    let activity = String(record.activity.string.prefix(max(0, width / 2)))
    let room = max(0, width - activity.count - 3)
    var status = record.statusDescription.string
    if record.secondsRemaining >= 0 { status += " " + ProgressLine.time(record.secondsRemaining) }
    if !record.currentOperation.isEmpty { status += " " + record.currentOperation.string }
    let cells = Array(status.prefix(room)) + Array(repeating: " ", count: max(0, room - status.count))
    let percent = Int(max(0, min(100, record.percentComplete)))
    let done = cells.count * percent / 100
    return "\(activity) [\u{1B}[7m" + String(cells[..<done]) + "\u{1B}[27m" + String(cells[done...]) + "]"
  }

  private static func time(_ seconds: Int32) -> String {
    func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
