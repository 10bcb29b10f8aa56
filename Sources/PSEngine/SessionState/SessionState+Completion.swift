import PSRuntime

extension SessionState {
  /// The names of all commands seen from the scope that runs: cmdlets, functions, aliases.
  public func commandNames() -> [String] {
    commands.names.map(\.name) + visibleFunctions().map(\.name.string) + visibleAliases().map(\.name.string)
  }

  /// The names of a command's parameters, common ones included; empty where there is no such command.
  public func parameterNames(of command: String) -> [String] {
    let found = try? self.command(named: PSString.make(command), at: nil)
    guard let metadata = try? found?.metadata(context) else { return [] }
    return metadata.parameters.map(\.name.string)
  }
}
