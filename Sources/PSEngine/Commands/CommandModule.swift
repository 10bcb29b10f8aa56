import PSRuntime

/// One line of a module's list: a name, and how to make the command when it is first used.
///
/// The list touches neither metadata nor parameters, so that start-up does not.
public struct CmdletEntry: Sendable {
  public let name: String
  let make: @Sendable (PSString, TypeTable) -> CmdletInfo

  /// `.init("Get-Unique", GetUniqueCommand.self)`; a test ties the name to the metadata.
  public init<C: Cmdlet>(_ name: String, _ type: C.Type) {
    self.name = name
    make = { CmdletInfo(type, name: $0, types: $1) }
  }
}

/// A built-in module: its cmdlets, aliases and functions, registered with `SessionState.register`.
public struct CommandModule: Sendable {
  /// `Microsoft.PowerShell.Utility`.
  public let name: String
  /// `7.0.0.0`.
  public let version: String
  public let cmdlets: @Sendable () -> [CmdletEntry]
  /// Alias and command, in lines of two words: `gu Get-Unique`.
  public let aliases: StaticString
  /// Functions as script text, compiled when the first of them is called: `function prompt { ... }`.
  public let functions: StaticString
  /// The names of the functions in `functions`.
  public let functionNames: [String]
  /// Core commands belong to every session; others can be removed and imported.
  public let isCore: Bool

  public init(
    name: String, version: String = "7.0.0.0", aliases: StaticString = "", functions: StaticString = "",
    functionNames: [String] = [], isCore: Bool = false, cmdlets: @escaping @Sendable () -> [CmdletEntry]
  ) {
    self.name = name
    self.version = version
    self.aliases = aliases
    self.functions = functions
    self.functionNames = functionNames
    self.isCore = isCore
    self.cmdlets = cmdlets
  }
}
