import PSLanguage
import PSRuntime

/// One command of a pipeline as the machine hands it over: what to call, with what, where its streams go.
public struct CommandCall {
  public enum Argument {
    /// An argument without a name. `token` is the source text of a bare number (`1.50`, `1KB`), which text parameters get instead.
    case value(Value, token: PSString?)
    /// `-Name`, `-Name:value` (value given), without the dash.
    case parameter(PSString, Value?, CommandParameterAst?)
    /// `@x`: a dictionary's entries as parameters, an array's items as values.
    case splat(Value)
  }

  /// A command's name, or a `ScriptBlock`, a command object (`CommandInfoObject`) to run.
  public var target: Value
  public var arguments: [Argument]
  /// nil, `.` or `&`.
  public var invocationOperator: TokenKind?
  public var redirections: [Redirection]
  /// Where it stands: positions in errors, `MyInvocation.Line`.
  public let ast: CommandBaseAst?

  public enum Redirection {
    /// Stream number (0 for all) into another stream: `2>&1`.
    case merge(from: Int, into: Int)
    case file(stream: Int, path: Value, append: Bool)
  }

  public init(
    target: Value, arguments: [Argument], invocationOperator: TokenKind? = nil, redirections: [Redirection] = [],
    ast: CommandBaseAst? = nil
  ) {
    self.target = target
    self.arguments = arguments
    self.invocationOperator = invocationOperator
    self.redirections = redirections
    self.ast = ast
  }
}
