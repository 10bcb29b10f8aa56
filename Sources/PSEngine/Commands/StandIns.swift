import PSRuntime

// Stand-ins of what other helpers write at the same time. Whoever lands the real thing deletes its entry here.

/// `ops`: PSRuntime's LanguagePrimitives (an internal type of this target hides an imported one: nothing breaks meanwhile).
enum LanguagePrimitives {
  static func convert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value { value }
  static func isTrue(_ value: Value) -> Bool { if case .bool(let b) = value { b } else { !value.isNull } }
  static func text(_ value: Value, _ context: RuntimeContext) throws -> PSString { value.asString ?? .empty }
}

/// `members`: TypeTable.resolve.
extension TypeTable {
  func resolve(_ name: String) -> PSType? { find(fullName: PSString.make(name)) }
}

/// Lead: Program.parameters, Program.cmdletBinding (docs/engine.md).
extension Program {
  public var parameters: [ParameterMetadata] { get throws { [] } }
  public var cmdletBinding: CmdletBindingData? { get throws { nil } }
}

/// Lead: one run of a script block or function (docs/engine.md). What the command half calls:
open class Activation {
  /// Stores a bound parameter's value, converted already.
  open func setParameter(_ index: Int, _ value: Value) throws {}
  /// Binds the arguments of a simple function without a `param()` block's parameters: what is left is `$args`.
  open func bindSimple(_ arguments: [CommandCall.Argument]) throws {}
  /// Sets `$args`.
  open func setArguments(_ arguments: [Value]) throws {}
  /// Evaluates the default expressions of the parameters that `setParameter` did not set, in order.
  open func applyDefaults() throws {}
  /// Sets a variable of the function's own scope: preferences, `$PSBoundParameters`, `$PSCmdlet`, `$MyInvocation`.
  open func setLocal(_ name: String, _ value: Value) throws {}
  open func hasBlock(_ block: BlockKind) -> Bool { false }
  open func run(_ block: BlockKind, underscore: Value, input: [Value], output: Pipe) throws {}
  open func close() {}
  public init() {}
}

/// Lead: the session's execution. What the command half calls, beside `RuntimeContext`:
open class ExecutionContext: RuntimeContext {
  /// The command half's side of the session.
  public private(set) lazy var session = SessionState(self)
  /// Where the streams of what runs now go.
  public var streams = StageStreams()

  /// A variable by name, seen from the scope that runs; nil where there is none.
  open func variable(_ name: String) -> Value? { nil }
  /// Sets a variable of the scope that runs (`scope` nil), or of `global`, `script`, a number of scopes up.
  open func setVariable(_ name: String, _ value: Value, scope: String? = nil) throws {}
  /// Makes a frame for a script block; close it last in, first out.
  open func activate(_ block: ScriptBlock, mode: ScopeMode) throws -> Activation { Activation() }
  /// Runs a script block with its output into a pipe.
  open func invoke(
    _ block: ScriptBlock, arguments: [Value], underscore: Value?, input: [Value], mode: ScopeMode, output: Pipe
  ) throws {}
}

/// What a module shows of itself.
public final class PSModuleInfo: Obj {}
