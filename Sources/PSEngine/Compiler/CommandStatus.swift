import PSLanguage

extension StatementAst {
  /// Whether the statement is an expression, or assigns one, that makes `$?` true: commands set it by themselves.
  var setsStatus: Bool {
    switch kind {
    case .assignmentStatement: unsafeDowncast(self, to: AssignmentStatementAst.self).right.setsStatus
    case .commandExpression: unsafeDowncast(self, to: CommandExpressionAst.self).expression.setsStatus
    case .pipeline: unsafeDowncast(self, to: PipelineAst.self).pureExpression?.setsStatus ?? false
    default: false
    }
  }
}

extension ExpressionAst {
  /// Commands in parentheses, and what stands in `$()` and `@()`, leave `$?` as they set it.
  var setsStatus: Bool {
    switch kind {
    case .parenExpression: unsafeDowncast(self, to: ParenExpressionAst.self).pipeline.setsStatus
    case .subExpression: unsafeDowncast(self, to: SubExpressionAst.self).subExpression.statements.isEmpty
    case .arrayExpression: unsafeDowncast(self, to: ArrayExpressionAst.self).subExpression.statements.isEmpty
    default: true
    }
  }
}
