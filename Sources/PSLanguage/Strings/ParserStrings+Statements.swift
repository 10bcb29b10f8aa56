/// Errors in statements.
extension ParserStrings {
  static func unexpectedToken(_ first: String) -> ParserMessage {
    ParserMessage("UnexpectedToken", "Unexpected token '\(first)' in expression or statement.")
  }
  static func reservedKeywordNotAllowed(_ first: String) -> ParserMessage {
    ParserMessage(
      "ReservedKeywordNotAllowed", "The '\(first)' keyword is not supported in this version of the language.")
  }
  static var missingEndCurlyBrace: ParserMessage {
    ParserMessage("MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.")
  }
  static func missingNamedBlocks(_ first: String) -> ParserMessage {
    ParserMessage(
      "MissingNamedBlocks",
      "unexpected token '\(first)', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'.")
  }
  static func missingNamedStatementBlock(_ first: String) -> ParserMessage {
    ParserMessage("MissingNamedStatementBlock", "Missing statement block after '\(first)'.")
  }
  static func duplicateScriptCommandClause(_ first: String) -> ParserMessage {
    ParserMessage("DuplicateScriptCommandClause", "Script command clause '\(first)' has already been defined.")
  }
  static func missingStatementAfterKeyword(_ first: String) -> ParserMessage {
    ParserMessage("MissingStatementAfterKeyword", "Missing statement body after keyword '\(first)'.")
  }
  static var missingStatementTerminator: ParserMessage {
    ParserMessage("MissingStatementTerminator", "Missing a newline or semicolon.")
  }
  static func typeNotAllowedBeforeStatement(_ first: String) -> ParserMessage {
    ParserMessage("TypeNotAllowedBeforeStatement", "Unexpected type [\(first)] was found before statement.")
  }
  static func ifStatementMissingCondition(_ first: String) -> ParserMessage {
    ParserMessage("IfStatementMissingCondition", "Missing condition in if statement after '\(first) ('.")
  }
  static func missingStatementBlock(_ first: String) -> ParserMessage {
    ParserMessage("MissingStatementBlock", "Missing statement block after \(first) ( condition ).")
  }
  static var missingStatementBlockAfterElse: ParserMessage {
    ParserMessage("MissingStatementBlockAfterElse", "Missing statement block after 'else' keyword.")
  }
  static func missingOpenParenthesisInIfStatement(_ first: String) -> ParserMessage {
    ParserMessage("MissingOpenParenthesisInIfStatement", "Missing '(' after '\(first)' in if statement.")
  }
  static func missingEndParenthesisAfterStatement(_ first: String) -> ParserMessage {
    ParserMessage(
      "MissingEndParenthesisAfterStatement", "Missing closing ')' after expression in '\(first)' statement.")
  }
  static var missingFilenameOption: ParserMessage {
    ParserMessage(
      "MissingFilenameOption",
      "Cannot process the 'switch' statement because of a missing file name argument to the -file option.")
  }
  static func invalidSwitchFlag(_ first: String) -> ParserMessage {
    ParserMessage("InvalidSwitchFlag", "The parameter \(first) is not valid for the switch statement.")
  }
  static var pipelineValueRequired: ParserMessage {
    ParserMessage(
      "PipelineValueRequired",
      "A switch statement must have one of the following:  '-file file_name' or '( expression )'.")
  }
  static var missingSwitchConditionExpression: ParserMessage {
    ParserMessage("MissingSwitchConditionExpression", "Missing condition in switch statement clause.")
  }
  static var multipleSwitchDefaultClauses: ParserMessage {
    ParserMessage("MultipleSwitchDefaultClauses", "A switch statement can have only one default clause.")
  }
  static var missingSwitchStatementClause: ParserMessage {
    ParserMessage("MissingSwitchStatementClause", "Missing statement block in switch statement clause.")
  }
  static var missingEndParenthesisInSwitchStatement: ParserMessage {
    ParserMessage("MissingEndParenthesisInSwitchStatement", "Missing ')' after expression in switch statement.")
  }
  static var missingCurlyBraceInSwitchStatement: ParserMessage {
    ParserMessage("MissingCurlyBraceInSwitchStatement", "Missing '{' in switch statement.")
  }
  static func invalidForeachFlag(_ first: String) -> ParserMessage {
    ParserMessage("InvalidForeachFlag", "The parameter \(first) is not valid for the foreach statement.")
  }
  static var missingThrottleLimit: ParserMessage {
    ParserMessage(
      "MissingThrottleLimit",
      "The ThrottleLimit parameter of the foreach statement is missing a value. Supply a throttle limit to the parameter."
    )
  }
  static var missingForeachExpression: ParserMessage {
    ParserMessage(
      "MissingForeachExpression", "Missing expression in foreach loop.\nThe correct form is: foreach ($a in $b) {...}")
  }
  static var missingForeachStatement: ParserMessage {
    ParserMessage(
      "MissingForeachStatement",
      "Missing statement body in foreach loop.\nThe correct form is: foreach ($a in $b) {...}")
  }
  static var missingVariableNameAfterForeach: ParserMessage {
    ParserMessage(
      "MissingVariableNameAfterForeach",
      "Missing variable name after foreach.\nThe correct form is: foreach ($a in $b) {...}")
  }
  static var missingInInForeach: ParserMessage {
    ParserMessage(
      "MissingInInForeach",
      "Missing 'in' after variable in foreach loop.\nThe correct form is: foreach ($a in $b) {...}")
  }
  static var missingEndParenthesisAfterForeach: ParserMessage {
    ParserMessage(
      "MissingEndParenthesisAfterForeach",
      "Missing closing ')' after expression part of foreach loop.\nThe correct form is: foreach ($a in $b) {...}")
  }
  static func missingOpenParenthesisAfterKeyword(_ first: String) -> ParserMessage {
    ParserMessage("MissingOpenParenthesisAfterKeyword", "Missing opening '(' after keyword '\(first)'.")
  }
  static func missingExpressionAfterKeyword(_ first: String) -> ParserMessage {
    ParserMessage("MissingExpressionAfterKeyword", "Missing expression after '\(first)' in loop.")
  }
  static func missingLoopStatement(_ first: String) -> ParserMessage {
    ParserMessage("MissingLoopStatement", "Missing statement body in \(first) loop.")
  }
  static var missingWhileOrUntilInDoWhile: ParserMessage {
    ParserMessage("MissingWhileOrUntilInDoWhile", "Missing while or until keyword in do loop.")
  }
  static var missingTrapStatement: ParserMessage {
    ParserMessage("MissingTrapStatement", "The 'trap' statement was incomplete. A trap statement requires a body.")
  }
  static var missingTryStatementBlock: ParserMessage {
    ParserMessage("MissingTryStatementBlock", "The Try statement is missing its statement block.")
  }
  static var missingCatchOrFinally: ParserMessage {
    ParserMessage("MissingCatchOrFinally", "The Try statement is missing its Catch or Finally block.")
  }
  static var missingCatchHandlerBlock: ParserMessage {
    ParserMessage("MissingCatchHandlerBlock", "The Catch block is missing its statement block.")
  }
  static var missingFinallyStatementBlock: ParserMessage {
    ParserMessage("MissingFinallyStatementBlock", "The Finally block is missing its statement block.")
  }
  static var missingTypeLiteralToken: ParserMessage {
    ParserMessage("MissingTypeLiteralToken", "Missing type literal.")
  }
  static var missingStatementBlockForDataSection: ParserMessage {
    ParserMessage("MissingStatementBlockForDataSection", "The Data section is missing its statement block.")
  }
  static func invalidParameterForDataSectionStatement(_ first: String) -> ParserMessage {
    ParserMessage(
      "InvalidParameterForDataSectionStatement",
      "The \"\(first)\" parameter of the Data section is not valid. The valid Data section parameter is SupportedCommand."
    )
  }
  static var missingValueForSupportedCommandInDataSectionStatement: ParserMessage {
    ParserMessage(
      "MissingValueForSupportedCommandInDataSectionStatement",
      "The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or function name to the parameter."
    )
  }
  static var scriptTooComplicated: ParserMessage {
    ParserMessage("ScriptTooComplicated", "Processing was stopped because the script is too complex.")
  }
}
