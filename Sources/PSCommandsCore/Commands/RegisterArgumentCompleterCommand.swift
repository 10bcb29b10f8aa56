import PSEngine
import PSRuntime

/// Keeps script blocks that complete arguments at the prompt. Follows Microsoft.PowerShell.Core/Register-ArgumentCompleter.
struct RegisterArgumentCompleterCommand: Cmdlet {
  static let metadata = CmdletMetadata(.register, "ArgumentCompleter")

  static let parameters: [Parameter<Self>] = [
    .init("CommandName", .set("NativeCommandSet", .mandatory), .set("PowerShellSet")) { $0.commandName = $1 },
    .init("ParameterName", .set("PowerShellSet", .mandatory)) { $0.parameterName = $1 },
    .init("ScriptBlock", .mandatory, .allowNull) { $0.scriptBlock = $1 },
    .init("Native", .set("NativeCommandSet")) { $0.native = $1 },
    .init("NativeFallback", .set("NativeFallbackSet")) { $0.nativeFallback = $1 },
  ]

  var commandName: [String] = []
  var native = SwitchParameter()
  var nativeFallback = SwitchParameter()
  var parameterName = ""
  var scriptBlock: ScriptBlock?

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let scriptBlock else { return }
    let completers = runtime.session.storage(ArgumentCompleters.self) { ArgumentCompleters() }
    for command in commandName.isEmpty ? [""] : commandName { completers.add(command, parameterName, scriptBlock) }
  }
}
