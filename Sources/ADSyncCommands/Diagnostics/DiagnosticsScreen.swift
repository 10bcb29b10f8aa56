import ADSyncWorld
import PSEngine
import PSRuntime

/// Where the diagnostics write and ask: the console, or objects with `-NonInteractiveMode`.
final class DiagnosticsScreen {
  /// What a line says.
  enum Kind: String {
    case plain = "Output"
    case good = "Good"
    case error = "Error"
    case warning = "Warning"
    case advice = "Advice"
    case heading = "Heading"
  }

  let runtime: CommandRuntime
  let isInteractive: Bool

  init(_ runtime: CommandRuntime, isInteractive: Bool) {
    self.runtime = runtime
    self.isInteractive = isInteractive
  }

  private static let colors: [Kind: ConsoleColor] = [
    .good: .green, .error: .red, .warning: .cyan, .advice: .yellow, .heading: .white,
  ]

  /// Writes a line as `Write-Host` does.
  func line(_ text: String = "", _ kind: Kind = .plain) throws {
    guard isInteractive else { return }
    let message = HostInformationMessage(
      PSString.make(text), noNewLine: false, foreground: DiagnosticsScreen.colors[kind], background: nil)
    try runtime.writeInformation(
      InformationRecord(
        .object(message), source: runtime.invocation.scriptName, tags: [PSString.make("PSHOST")]))
  }

  /// Tells a result: a line on the console, else an object.
  func report(_ name: String, _ value: String, _ text: String, _ kind: Kind) throws {
    guard !isInteractive else { return try line(text, kind) }
    let output = kind == .error ? "Error" : kind == .warning ? "Warning" : "Output"
    let properties: [(String, String)] = [
      ("PropertyName", name), ("PropertyValue", value), ("Message", text), ("OutputType", output),
    ]
    try runtime.writeObject(
      RecordObject(.psCustomObject, properties.map { RecordObject.Property($0.0, .text($0.1)) }, shown: ""))
  }

  /// Further words to a result, for people only.
  func advise(_ text: String) throws { try line(text, .advice) }

  /// Three lines between lines of equal signs.
  func banner(_ title: String) throws {
    let width = 80
    let rule = String(repeating: "=", count: width)
    let empty = "=" + String(repeating: " ", count: width - 2) + "="
    let space = max(0, width - 2 - title.count)
    let left = String(repeating: " ", count: space / 2)
    let right = String(repeating: " ", count: space - space / 2)
    for text in ["", rule, empty, "=\(left)\(title)\(right)=", empty, rule, ""] { try line(text, .heading) }
  }

  /// A title underlined with a sign.
  func heading(_ title: String, underline: Character = "=") throws {
    try line(title, .heading)
    try line(String(repeating: String(underline), count: title.count), .heading)
  }

  /// Asks for a line; nil at the end of input.
  func ask(_ prompt: String) throws -> String? {
    runtime.session.hooks.willWriteToHost?(runtime.session)
    runtime.host.ui.write(PSString.make(prompt))
    return try runtime.host.ui.readLine()?.string
  }

  /// Asks until the answer is y or n; the end of input is a no.
  func askYesNo(_ question: String) throws -> Bool {
    guard isInteractive else { return false }
    while let answer = try ask("\(question) [y/n]: ") {
      if answer.equalsIgnoringCase("y") { return true }
      if answer.equalsIgnoringCase("n") { return false }
    }
    return false
  }
}

extension Timestamp {
  /// `8/24/2016 9:13:38 AM UTC`: the tools' own way.
  var diagnosticText: String {
    let time = PSDateTime(ticks: ticks, kind: .utc)
    let hour = time?.hour ?? 0
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    return formatted("M/d/yyyy ") + "\(twelve)" + formatted(":mm:ss") + (hour < 12 ? " AM UTC" : " PM UTC")
  }
}
