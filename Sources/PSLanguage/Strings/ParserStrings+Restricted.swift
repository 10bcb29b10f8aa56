/// Errors in data sections and restricted language.
extension ParserStrings {
  static var scriptBlockNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "ScriptBlockNotSupportedInDataSection",
      "Script block literals are not allowed in restricted language mode or a Data section.")
  }
  static var parameterDeclarationNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "ParameterDeclarationNotSupportedInDataSection",
      "Parameter declarations are not allowed in restricted language mode or a Data section.")
  }
  static func typeNotAllowedInDataSection(_ first: String) -> ParserMessage {
    ParserMessage(
      "TypeNotAllowedInDataSection", "The type \(first) is not allowed in restricted language mode or a Data section.")
  }
  static var attributeNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "AttributeNotSupportedInDataSection", "Attributes are not allowed in restricted language mode or a Data section.")
  }
  static var functionDeclarationNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "FunctionDeclarationNotSupportedInDataSection",
      "Function declarations are not allowed in restricted language mode or a Data section.")
  }
  static var trapStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "TrapStatementNotSupportedInDataSection",
      "The Trap statement is not allowed in restricted language mode or a Data section.")
  }
  static var switchStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "SwitchStatementNotSupportedInDataSection",
      "The switch statement is not allowed in restricted language mode or a Data section.")
  }
  static var dataSectionStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "DataSectionStatementNotSupportedInDataSection",
      "The data statement is not allowed in restricted language mode or another Data section.")
  }
  static var foreachStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "ForeachStatementNotSupportedInDataSection",
      "Foreach statements are not allowed in restricted language mode or a Data section.")
  }
  static var doWhileStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "DoWhileStatementNotSupportedInDataSection",
      "The Do and While statements are not allowed in restricted language mode or a Data section.")
  }
  static var forWhileStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "ForWhileStatementNotSupportedInDataSection",
      "For and While statements are not allowed in restricted language mode or a Data section.")
  }
  static var tryStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "TryStatementNotSupportedInDataSection",
      "The Try statement is not allowed in restricted language mode or a Data section.")
  }
  static var flowControlStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "FlowControlStatementNotSupportedInDataSection",
      "Flow control statements such as Break, Continue, Return, Exit, and Throw are not allowed in restricted language mode or a Data section."
    )
  }
  static var assignmentStatementNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "AssignmentStatementNotSupportedInDataSection",
      "Assignment statements are not allowed in restricted language mode or a Data section.")
  }
  static var dotSourcingNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "DotSourcingNotSupportedInDataSection",
      "Dot sourcing is not allowed in restricted language mode or a Data section.")
  }
  static func operatorNotSupportedInDataSection(_ first: String) -> ParserMessage {
    ParserMessage(
      "OperatorNotSupportedInDataSection",
      "The '\(first)' operator is not allowed in restricted language mode or a Data section.")
  }
  static func cmdletNotInAllowedListForDataSection(_ first: String) -> ParserMessage {
    ParserMessage(
      "CmdletNotInAllowedListForDataSection",
      "The command '\(first)' is not allowed in restricted language mode or a Data section.")
  }
  static var redirectionNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "RedirectionNotSupportedInDataSection",
      "Redirection is not allowed in restricted language mode or a Data section.")
  }
  static func variableReferenceNotSupportedInDataSection(_ first: String) -> ParserMessage {
    ParserMessage(
      "VariableReferenceNotSupportedInDataSection",
      "A variable that cannot be referenced in restricted language mode or a Data section is being referenced. Variables that can be referenced include the following: \(first)."
    )
  }
  static var propertyReferenceNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "PropertyReferenceNotSupportedInDataSection",
      "Property references are not allowed in restricted language mode or a Data section.")
  }
  static var methodCallNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "MethodCallNotSupportedInDataSection",
      "Method calls are not allowed in restricted language mode or a Data section.")
  }
  static var arrayReferenceNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "ArrayReferenceNotSupportedInDataSection",
      "Array references are not allowed in restricted language mode or a Data section.")
  }
  static var parallelAndSequenceBlockNotSupportedInDataSection: ParserMessage {
    ParserMessage(
      "ParallelAndSequenceBlockNotSupportedInDataSection",
      "Parallel and sequence blocks are not allowed in restricted language mode or a Data section.")
  }
}
