import PSEngine
import PSRuntime

/// Adds lines to the session's history. Follows Microsoft.PowerShell.Core/Add-History.
struct AddHistoryCommand: Cmdlet {
  static let metadata = CmdletMetadata(.add, "History")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .position(0), .valueFromPipeline) { $0.inputObject = $1 },
    .init("Passthru") { $0.passthru = $1 },
  ]

  var inputObject: [PSObjectParameter] = []
  var passthru = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for value in inputObject {
      func member(_ name: String) -> Value {
        (try? MemberAccess.get(value.value, PSString.make(name), runtime.context)) ?? .null
      }
      guard case .string(let line) = member("CommandLine").base else {
        try runtime.writeError(CoreStrings.badHistory())
        continue
      }
      let now = runtime.context.services.now
      var start = now, end = now
      if case .dateTime(let given) = member("StartExecutionTime").base { start = given }
      if case .dateTime(let given) = member("EndExecutionTime").base { end = given }
      let entry = runtime.session.history.add(line, start: start, end: end)
      if passthru.isPresent { try runtime.writeObject(entry) }
    }
  }
}
