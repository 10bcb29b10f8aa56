import PSRuntime

/// A command written in Swift: one struct a cmdlet, one file a struct.
///
/// The struct's properties are its parameters and its state; a fresh value is made for each place in a pipeline. The binder
/// has converted and validated what `parameters` declares before `beginProcessing` (arguments) or `processRecord` (pipeline
/// input) sees it. `docs/writing-a-cmdlet.md` shows a whole one.
public protocol Cmdlet: SendableMetatype {
  init()

  /// Verb, noun and what holds for the command as a whole.
  static var metadata: CmdletMetadata { get }

  /// The parameters apart from the common ones, which the engine adds.
  static var parameters: [Parameter<Self>] { get }

  /// Runs once, before any input. Parameters bound from the pipeline have no value yet.
  mutating func beginProcessing(_ runtime: CommandRuntime) throws

  /// Runs once for each object that the pipeline brings, once altogether where the command is the first of its pipeline.
  mutating func processRecord(_ runtime: CommandRuntime) throws

  /// Runs once after the last object; not when the pipeline stopped before.
  mutating func endProcessing(_ runtime: CommandRuntime) throws

  /// Runs when Ctrl-C stops the pipeline while this command works.
  mutating func stopProcessing()

  /// Runs last in any case, also after an error: files are closed here.
  mutating func dispose(_ runtime: CommandRuntime)

  /// Parameters that depend on the values of others: asked for after the arguments are bound, values are found in
  /// `runtime.boundParameters`.
  func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata]
}

extension Cmdlet {
  public mutating func beginProcessing(_ runtime: CommandRuntime) throws {}
  public mutating func processRecord(_ runtime: CommandRuntime) throws {}
  public mutating func endProcessing(_ runtime: CommandRuntime) throws {}
  public mutating func stopProcessing() {}
  public mutating func dispose(_ runtime: CommandRuntime) {}
  public func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] { [] }
}

/// How dangerous a command is: what `$ConfirmPreference` is compared with.
public enum ConfirmImpact: Int64, Sendable, Comparable, EnumParameter {
  case none, low, medium, high
  public static var enumTypeName: String { "System.Management.Automation.ConfirmImpact" }
  public static func < (a: ConfirmImpact, b: ConfirmImpact) -> Bool { a.rawValue < b.rawValue }
}

/// What a cmdlet says of itself as a whole.
public struct CmdletMetadata: Sendable {
  public let verb: Verb
  public let noun: String
  /// The set that holds where the arguments fit several; empty for none.
  public let defaultParameterSet: String
  /// Whether `-WhatIf` and `-Confirm` exist.
  public let supportsShouldProcess: Bool
  public let confirmImpact: ConfirmImpact
  /// Aliases of the command in every session; those of one personality only stand in its module's list.
  public let aliases: [String]
  /// Full names of the types in `OutputType`.
  public let outputTypes: [String]
  /// The .NET class that error ids end with, where it is not `Microsoft.PowerShell.Commands.` and the struct's name.
  public let typeName: String?
  public let helpUri: String

  public init(
    _ verb: Verb, _ noun: String, defaultParameterSet: String = "", supportsShouldProcess: Bool = false,
    confirmImpact: ConfirmImpact = .medium, aliases: [String] = [], outputTypes: [String] = [], typeName: String? = nil,
    helpUri: String = ""
  ) {
    self.verb = verb
    self.noun = noun
    self.defaultParameterSet = defaultParameterSet
    self.supportsShouldProcess = supportsShouldProcess
    self.confirmImpact = confirmImpact
    self.aliases = aliases
    self.outputTypes = outputTypes
    self.typeName = typeName
    self.helpUri = helpUri
  }

  /// `Get-Unique`.
  public var name: String { verb.name + "-" + noun }
}
