import PSEngine
import PSLanguage
import PSRuntime

/// Runs a line of the session's history again. Follows Microsoft.PowerShell.Core/Invoke-History.
struct InvokeHistoryCommand: Cmdlet {
  static let metadata = CmdletMetadata(.invoke, "History", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Id", .position(0), .valueFromPipelineByPropertyName) { $0.id = $1 }
  ]

  var id = ""

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let all = runtime.session.history.entries
    let wanted = id
    let found =
      wanted.isEmpty ? all.last : all.last { String($0.id) == wanted || $0.commandLine.string.hasPrefix(wanted) }
    guard let found else { return try runtime.writeError(CoreStrings.historyNotFound(Int64(wanted) ?? 0)) }
    guard try runtime.shouldProcess(target: found.commandLine.string) else { return }
    runtime.host.ui.writeLine(found.commandLine)
    runtime.session.history.current = found.commandLine
    let block = try runtime.context.compile(SourceText(found.commandLine.string), module: runtime.context.globalModule)
    try runtime.context.invoke(
      block, arguments: [], underscore: nil, input: [], mode: .callerScope, output: runtime.output)
  }
}
