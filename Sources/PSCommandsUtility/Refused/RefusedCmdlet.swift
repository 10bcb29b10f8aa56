import PSEngine

/// A command of PowerShell that is known here by name and parameters but does not run: it says so.
protocol RefusedCmdlet: Cmdlet {
  /// What is not supported: `breakpoints`.
  static var subject: String { get }
}

extension RefusedCmdlet {
  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    try runtime.throwTerminating(MiscStrings.notSupported("\(Self.subject) (\(runtime.command.name.string))"))
  }
}
