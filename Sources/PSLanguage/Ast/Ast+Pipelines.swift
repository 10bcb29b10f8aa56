/// Two sides joined by `&&` or its opposite.
public final class PipelineChainAst: ChainableAst, @unchecked Sendable {
  public let leftChain: ChainableAst
  public let rightPipeline: PipelineAst
  /// `andAnd` or `orOr`.
  public let chainOperator: TokenKind
  public let background: Bool

  public init(
    _ extent: ScriptExtent, leftChain: ChainableAst, rightPipeline: PipelineAst, chainOperator: TokenKind,
    background: Bool = false
  ) {
    self.leftChain = leftChain
    self.rightPipeline = rightPipeline
    self.chainOperator = chainOperator
    self.background = background
    super.init(.pipelineChain, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(leftChain)
    visit(rightPipeline)
  }
}

/// Commands joined by pipe signs.
public final class PipelineAst: ChainableAst, @unchecked Sendable {
  /// At least one.
  public let pipelineElements: [CommandBaseAst]
  /// `&` stands after it.
  public let background: Bool

  public init(_ extent: ScriptExtent, pipelineElements: [CommandBaseAst], background: Bool = false) {
    self.pipelineElements = pipelineElements
    self.background = background
    super.init(.pipeline, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in pipelineElements { visit(child) }
  }
}

/// A command with its arguments.
public final class CommandAst: CommandBaseAst, @unchecked Sendable {
  /// The name that stands in the text; nil where an expression gives the command.
  public var commandName: String? { (commandElements.first as? StringConstantExpressionAst)?.value }
  /// The command name or expression, then arguments and parameters.
  public let commandElements: [CommandElementAst]
  /// `ampersand`, `dot` or `unknown`.
  public let invocationOperator: TokenKind

  public init(
    _ extent: ScriptExtent, redirections: [RedirectionAst] = [], commandElements: [CommandElementAst],
    invocationOperator: TokenKind
  ) {
    self.commandElements = commandElements
    self.invocationOperator = invocationOperator
    super.init(.command, extent, redirections: redirections)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in commandElements { visit(child) }
    for child in redirections { visit(child) }
  }
}

/// `-Name` or `-Name:argument`.
public final class CommandParameterAst: CommandElementAst, @unchecked Sendable {
  public let parameterName: String
  /// Only one written after a colon.
  public let argument: ExpressionAst?
  /// The parameter without its argument.
  public let errorPosition: ScriptExtent

  public init(_ extent: ScriptExtent, parameterName: String, argument: ExpressionAst?, errorPosition: ScriptExtent) {
    self.parameterName = parameterName
    self.argument = argument
    self.errorPosition = errorPosition
    super.init(.commandParameter, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let argument { visit(argument) }
  }
}

/// An expression in a pipeline.
public final class CommandExpressionAst: CommandBaseAst, @unchecked Sendable {
  public let expression: ExpressionAst

  public init(_ extent: ScriptExtent, redirections: [RedirectionAst] = [], expression: ExpressionAst) {
    self.expression = expression
    super.init(.commandExpression, extent, redirections: redirections)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(expression)
    for child in redirections { visit(child) }
  }
}

/// `2>&1`.
public final class MergingRedirectionAst: RedirectionAst, @unchecked Sendable {
  public let toStream: RedirectionStream

  public init(_ extent: ScriptExtent, fromStream: RedirectionStream, toStream: RedirectionStream) {
    self.toStream = toStream
    super.init(.mergingRedirection, extent, fromStream: fromStream)
  }
}

/// `> file`, `2>> file`.
public final class FileRedirectionAst: RedirectionAst, @unchecked Sendable {
  public let location: ExpressionAst
  public let append: Bool

  public init(_ extent: ScriptExtent, fromStream: RedirectionStream, location: ExpressionAst, append: Bool) {
    self.location = location
    self.append = append
    super.init(.fileRedirection, extent, fromStream: fromStream)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(location)
  }
}

/// `left = right` and the compound assignments.
public final class AssignmentStatementAst: PipelineBaseAst, @unchecked Sendable {
  public let left: ExpressionAst
  public let operatorKind: TokenKind
  public let right: StatementAst
  /// The operator.
  public let errorPosition: ScriptExtent

  public init(
    _ extent: ScriptExtent, left: ExpressionAst, operatorKind: TokenKind, right: StatementAst,
    errorPosition: ScriptExtent
  ) {
    self.left = left
    self.operatorKind = operatorKind
    self.right = Self.unwrapped(right)
    self.errorPosition = errorPosition
    super.init(.assignmentStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(left)
    visit(right)
  }
}

extension AssignmentStatementAst {
  /// A pipeline that is but an expression stands as the expression, as in PowerShell.
  fileprivate static func unwrapped(_ right: StatementAst) -> StatementAst {
    guard let pipeline = right as? PipelineAst, !pipeline.background, pipeline.pipelineElements.count == 1,
      let expression = pipeline.pipelineElements.first as? CommandExpressionAst
    else { return right }
    return expression
  }
}

extension PipelineBaseAst {
  /// The expression that the pipeline is, without command, redirection or background; nil if it is more.
  public var pureExpression: ExpressionAst? {
    guard let pipeline = self as? PipelineAst, !pipeline.background, pipeline.pipelineElements.count == 1,
      let expression = pipeline.pipelineElements.first as? CommandExpressionAst, expression.redirections.isEmpty
    else { return nil }
    return expression.expression
  }
}
