/// How a text is parsed.
public struct ParseOptions {
  /// Keep the tokens.
  public var collectTokens = false
  /// Bytes of stack that nesting may take; a deeper text has the error `ScriptTooComplicated`.
  public var stackBudget = 3 << 20
  /// Tells classes that the session defined before.
  public var isSessionType: (String) -> Bool = { _ in false }
  /// Tells modules that `using module` finds; nil to take each for there, and its types for known.
  public var findsModule: ((String) -> Bool)?
  /// Report what is wrong with classes and enums when they are defined, too, as before a script runs.
  public var checksDefinitions = false
  /// Parse `configuration`, as Windows PowerShell does; PowerShell on Linux has no schema for it and says so.
  public var allowsConfigurations = false

  public init() {}
}
