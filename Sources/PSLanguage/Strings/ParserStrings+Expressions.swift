/// Errors in pipelines and expressions.
extension ParserStrings {
  static func splattingNotPermitted(_ first: String) -> ParserMessage {
    ParserMessage(
      "SplattingNotPermitted",
      "The splatting operator '@' cannot be used to reference variables in an expression. '@\(first)' can be used only as an argument to a command. To reference variables in an expression use '$\(first)'."
    )
  }
  static func splattingNotPermittedInArgumentList(_ first: String) -> ParserMessage {
    ParserMessage(
      "SplattingNotPermittedInArgumentList",
      "Splatted variables like '@\(first)' cannot be part of a comma-separated list of arguments.")
  }
  static func missingExpression(_ first: String) -> ParserMessage {
    ParserMessage("MissingExpression", "Missing expression after '\(first)' in pipeline element.")
  }
  static func parameterRequiresArgument(_ first: String) -> ParserMessage {
    ParserMessage("ParameterRequiresArgument", "Parameter \(first) requires an argument.")
  }
  static func parameterCannotHaveArgument(_ first: String) -> ParserMessage {
    ParserMessage("ParameterCannotHaveArgument", "Parameter \(first) cannot have an argument.")
  }
  static var missingArgument: ParserMessage {
    ParserMessage("MissingArgument", "Missing argument in parameter list.")
  }
  static var missingFileSpecification: ParserMessage {
    ParserMessage("MissingFileSpecification", "Missing file specification after redirection operator.")
  }
  static func redirectionNotSupported(_ first: String) -> ParserMessage {
    ParserMessage("RedirectionNotSupported", "The '\(first)' operator is reserved for future use.")
  }
  static func streamAlreadyRedirected(_ first: String) -> ParserMessage {
    ParserMessage("StreamAlreadyRedirected", "The \(first) for this command is already redirected.")
  }
  static var expressionsMustBeFirstInPipeline: ParserMessage {
    ParserMessage(
      "ExpressionsMustBeFirstInPipeline", "Expressions are only allowed as the first element of a pipeline.")
  }
  static var emptyPipeElement: ParserMessage {
    ParserMessage("EmptyPipeElement", "An empty pipe element is not allowed.")
  }
  static var emptyPipelineChainElement: ParserMessage {
    ParserMessage("EmptyPipelineChainElement", "A pipeline chain operator must be followed by a pipeline.")
  }
  static var backgroundOperatorInPipelineChain: ParserMessage {
    ParserMessage(
      "BackgroundOperatorInPipelineChain", "Background operators can only be used at the end of a pipeline chain.")
  }
  static var invalidLeftHandSide: ParserMessage {
    ParserMessage(
      "InvalidLeftHandSide",
      "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property."
    )
  }
  static func expectedValueExpression(_ first: String) -> ParserMessage {
    ParserMessage("ExpectedValueExpression", "You must provide a value expression following the '\(first)' operator.")
  }
  static func operatorRequiresVariableOrProperty(_ first: String) -> ParserMessage {
    ParserMessage(
      "OperatorRequiresVariableOrProperty", "The '\(first)' operator works only on variables or on properties.")
  }
  static func orderedAttributeOnlyOnHashLiteralNode(_ first: String) -> ParserMessage {
    ParserMessage(
      "OrderedAttributeOnlyOnHashLiteralNode", "The \(first) attribute can be specified only on a hash literal node.")
  }
  static var missingArrayIndexExpression: ParserMessage {
    ParserMessage("MissingArrayIndexExpression", "Array index expression is missing or not valid.")
  }
  static var missingPropertyName: ParserMessage {
    ParserMessage("MissingPropertyName", "Missing property name after reference operator.")
  }
  static func missingExpressionAfterToken(_ first: String) -> ParserMessage {
    ParserMessage("MissingExpressionAfterToken", "Missing expression after '\(first)'.")
  }
  static func missingExpressionAfterOperator(_ first: String) -> ParserMessage {
    ParserMessage("MissingExpressionAfterOperator", "Missing expression after unary operator '\(first)'.")
  }
  static var missingColonInTernaryExpression: ParserMessage {
    ParserMessage("MissingColonInTernaryExpression", "Missing ':' in the ternary expression.")
  }
  static func duplicateKeyInHashLiteral(_ first: String) -> ParserMessage {
    ParserMessage("DuplicateKeyInHashLiteral", "Duplicate keys '\(first)' are not allowed in hash literals.")
  }
  static var duplicatePropertyInInstanceDefinition: ParserMessage {
    ParserMessage(
      "DuplicatePropertyInInstanceDefinition",
      "Duplicate property assignments are not allowed in an instance definition.")
  }
  static var expectedExpression: ParserMessage {
    ParserMessage("ExpectedExpression", "An expression was expected after '('.")
  }
  static var missingEqualsInHashLiteral: ParserMessage {
    ParserMessage("MissingEqualsInHashLiteral", "Missing '=' operator after key in hash literal.")
  }
  static var missingStatementInHashLiteral: ParserMessage {
    ParserMessage("MissingStatementInHashLiteral", "Missing statement after '=' in hash literal.")
  }
  static var missingEndParenthesisInMethodCall: ParserMessage {
    ParserMessage("MissingEndParenthesisInMethodCall", "Missing ')' in method call.")
  }
  static var missingEndSquareBracket: ParserMessage {
    ParserMessage("MissingEndSquareBracket", "Missing ']' after array index expression.")
  }
  static var missingEndParenthesisInExpression: ParserMessage {
    ParserMessage("MissingEndParenthesisInExpression", "Missing closing ')' in expression.")
  }
  static var missingEndParenthesisInSubexpression: ParserMessage {
    ParserMessage("MissingEndParenthesisInSubexpression", "Missing closing ')' in subexpression.")
  }
  static var referenceNeedsToBeByItselfInTypeConstraint: ParserMessage {
    ParserMessage(
      "ReferenceNeedsToBeByItselfInTypeConstraint", "Cannot use [ref] with other types in a type constraint.")
  }
  static var referenceNeedsToBeLastTypeInTypeConversion: ParserMessage {
    ParserMessage(
      "ReferenceNeedsToBeLastTypeInTypeConversion", "[ref] can only be the final type in type conversion sequence.")
  }
  static var referenceNeedsToBeByItselfInTypeSequence: ParserMessage {
    ParserMessage(
      "ReferenceNeedsToBeByItselfInTypeSequence", "Cannot have two occurrences of [ref] in a type sequence.")
  }
  static var voidTypeConstraintNotAllowed: ParserMessage {
    ParserMessage(
      "VoidTypeConstraintNotAllowed", "[void] cannot be used as a parameter type, or on the left side of an assignment."
    )
  }
  static var invalidUsingExpression: ParserMessage {
    ParserMessage("InvalidUsingExpression", "Expression is not allowed in a Using expression.")
  }
  static func unexpectedAttribute(_ first: String) -> ParserMessage {
    ParserMessage("UnexpectedAttribute", "Unexpected attribute '\(first)'.")
  }
  static func unexpectedUnaryOperator(_ first: String) -> ParserMessage {
    ParserMessage("UnexpectedUnaryOperator", "Internal error - unexpected unary operator \(first).")
  }
  static var controlLeavingFinally: ParserMessage {
    ParserMessage("ControlLeavingFinally", "Flow of control cannot leave a Finally block.")
  }
  static var emptyCatchNotLast: ParserMessage {
    ParserMessage("EmptyCatchNotLast", "Catch block must be the last catch block.")
  }
  static func exceptionTypeAlreadyCaught(_ first: String) -> ParserMessage {
    ParserMessage("ExceptionTypeAlreadyCaught", "Exception type \(first) is already handled by a previous handler.")
  }
  static func unexpectedKeyword(_ first: String) -> ParserMessage {
    ParserMessage("UnexpectedKeyword", "Unexpected keyword '\(first)'.")
  }
  static func keywordParameterReservedForFutureUse(_ first: String, _ second: String) -> ParserMessage {
    ParserMessage(
      "KeywordParameterReservedForFutureUse", "The \(first) '-\(second)' parameter is reserved for future use.")
  }
  static var throttleLimitRequiresParallelFlag: ParserMessage {
    ParserMessage(
      "ThrottleLimitRequiresParallelFlag",
      "The ThrottleLimit parameter is only supported on foreach statements that use the Parallel parameter.")
  }
  static func assignmentStatementToAutomaticNotSupported(_ first: String, _ second: String) -> ParserMessage {
    ParserMessage(
      "AssignmentStatementToAutomaticNotSupported", "Cannot assign automatic variable '\(first)' with type '\(second)'")
  }
}
