import PSEngine
import PSRuntime

/// Gets the lines that the session ran. Follows Microsoft.PowerShell.Core/Get-History.
struct GetHistoryCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "History")

  static let parameters: [Parameter<Self>] = [
    .init("Count", .position(1), .validateRange(0, 32767)) { $0.count = $1 },
    .init("Id", .position(0), .valueFromPipeline, .validateRange(.long(1), .long(9223372036854775807))) { $0.id = $1 },
  ]

  var count: Int32 = 0
  var id: [Int64] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let all = runtime.session.history.entries
    if runtime.isBound("Id") {
      for id in id {
        guard let found = all.first(where: { $0.id == id }) else {
          try runtime.writeError(CoreStrings.historyNotFound(id))
          continue
        }
        try runtime.writeObject(found)
      }
      return
    }
    for entry in all.suffix(runtime.isBound("Count") ? max(0, Int(count)) : .max) { try runtime.writeObject(entry) }
  }
}
