import PSLanguage
import PSRuntime

/// Texts and ids of errors of finding commands.
public enum DiscoveryStrings {
  public static func commandNotFound(_ name: String) -> String {
    "The term '\(name)' is not recognized as a name of a cmdlet, function, script file, or executable program.\n"
      + "Check the spelling of the name, or if a path was included, verify that the path is correct and try again."
  }

  static func notFound(_ name: PSString, at extent: ScriptExtent?, origin: TokenKind? = nil) -> RuntimeException {
    make(commandNotFound(name.string), id: "CommandNotFoundException", name, at: extent, origin: origin)
  }

  static func moduleNotFound(_ name: PSString, module: String, at extent: ScriptExtent?) -> RuntimeException {
    make(
      "The '\(name.string)' command was found in the module '\(module)', but the module could not be loaded. For more "
        + "information, run 'Import-Module \(module)'.", id: "CouldNotAutoloadMatchingModule", name, at: extent)
  }

  static func badExpression(_ call: CommandCall) -> RuntimeException {
    let sign = call.invocationOperator == .dot ? "." : "&"
    let result = RuntimeException(
      "The expression after '\(sign)' in a pipeline element produced an object that was not valid. It must result in a "
        + "command name, a script block, or a CommandInfo object.", id: "BadExpression", category: .invalidOperation,
      target: call.target)
    result.record.invocation = InvocationInfo(command: nil, extent: call.nameExtent)
    return result
  }

  private static func make(
    _ message: String, id: String, _ name: PSString, at extent: ScriptExtent?, origin: TokenKind? = nil
  ) -> RuntimeException {
    let exception = ExceptionObject(
      .commandNotFound, PSString.make(message), properties: [(name: "CommandName", value: .string(name))])
    let record = ErrorRecord(exception, id: id, category: .objectNotFound, target: .string(name))
    exception.record = record
    let invocation = InvocationInfo(command: nil, extent: extent)
    invocation.invocationName = origin == .dot ? PSString.make(".") : origin == .ampersand ? PSString.make("&") : name
    record.invocation = invocation
    let result = RuntimeException(record)
    result.isFromCommand = true
    return result
  }
}
