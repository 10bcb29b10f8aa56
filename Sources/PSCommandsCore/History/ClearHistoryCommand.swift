import PSEngine
import PSRuntime

/// Forgets lines of the session's history. Follows Microsoft.PowerShell.Core/Clear-History.
struct ClearHistoryCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .clear, "History", defaultParameterSet: "IDParameter", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("CommandLine", .set("CommandLineParameter"), .validateNotNullOrEmpty) { $0.commandLine = $1 },
    .init("Count", .position(1), .validateRange(1, .max)) { $0.count = $1 },
    .init("Id", .set("IDParameter", .position(0)), .validateRange(1, .max)) { $0.id = $1 },
    .init("Newest") { $0.newest = $1 },
  ]

  var commandLine: [String] = []
  var count: Int32 = 0
  var id: [Int32] = []
  var newest = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard try runtime.shouldProcess(target: "Session history", action: "Clear-History") else { return }
    let history = runtime.session.history
    if runtime.isBound("Id") { return history.remove { entry in id.contains { Int64($0) == entry.id } } }
    if runtime.isBound("CommandLine") {
      let patterns = PatternList(commandLine)
      return history.remove { patterns.matches($0.commandLine) }
    }
    guard runtime.isBound("Count") else { return history.remove { _ in true } }
    let chosen = newest.isPresent ? history.entries.suffix(Int(count)) : history.entries.prefix(Int(count))
    let ids = Set(chosen.map(\.id))
    history.remove { ids.contains($0.id) }
  }
}
