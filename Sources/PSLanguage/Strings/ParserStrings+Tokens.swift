/// Errors of the tokenizer.
extension ParserStrings {
  static var incompleteString: ParserMessage {
    ParserMessage("IncompleteString", "Incomplete string token.")
  }
  static var invalidUnicodeEscapeSequence: ParserMessage {
    ParserMessage(
      "InvalidUnicodeEscapeSequence",
      "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'."
    )
  }
  static var invalidUnicodeEscapeSequenceValue: ParserMessage {
    ParserMessage(
      "InvalidUnicodeEscapeSequenceValue",
      "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.")
  }
  static var missingUnicodeEscapeSequenceTerminator: ParserMessage {
    ParserMessage("MissingUnicodeEscapeSequenceTerminator", "The Unicode escape sequence is missing the closing '}'.")
  }
  static var tooManyDigitsInUnicodeEscapeSequence: ParserMessage {
    ParserMessage(
      "TooManyDigitsInUnicodeEscapeSequence",
      "The Unicode escape sequence contains more than the maximum of six hex digits between braces.")
  }
  static func badNumericConstant(_ first: String) -> ParserMessage {
    ParserMessage("BadNumericConstant", "The numeric constant \(first) is not valid.")
  }
  static var emptyVariableReference: ParserMessage {
    ParserMessage(
      "EmptyVariableReference", "An empty ${} variable reference was found. A name is required inside the braces.")
  }
  static var invalidVariableReference: ParserMessage {
    ParserMessage(
      "InvalidVariableReference",
      "Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the name."
    )
  }
  static var incompleteDollarVariableReference: ParserMessage {
    ParserMessage("IncompleteDollarVariableReference", "${{variable}} reference starting is missing the closing '}}'.")
  }
  static var incompleteDollarSubexpressionReference: ParserMessage {
    ParserMessage("IncompleteDollarSubexpressionReference", "$(subexpression) is missing the closing ')'.")
  }
  static var invalidBracedVariableReference: ParserMessage {
    ParserMessage("InvalidBracedVariableReference", "Variable reference is not valid. The variable name is missing.")
  }
  static var invalidVariableReferenceWithDrive: ParserMessage {
    ParserMessage(
      "InvalidVariableReferenceWithDrive",
      "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name."
    )
  }
  static var openBraceNeedsToBeBackTickedInVariableName: ParserMessage {
    ParserMessage("OpenBraceNeedsToBeBackTickedInVariableName", "Use `{ instead of { in variable names.")
  }
  static var unrecognizedToken: ParserMessage {
    ParserMessage("UnrecognizedToken", "Unrecognized token in source text.")
  }
  static func terminatorExpectedAtEndOfString(_ first: String) -> ParserMessage {
    ParserMessage("TerminatorExpectedAtEndOfString", "The string is missing the terminator: \(first).")
  }
  static var whitespaceBeforeHereStringFooter: ParserMessage {
    ParserMessage("WhitespaceBeforeHereStringFooter", "White space is not allowed before the string terminator.")
  }
  static var unexpectedCharactersAfterHereStringHeader: ParserMessage {
    ParserMessage(
      "UnexpectedCharactersAfterHereStringHeader",
      "No characters are allowed after a here-string header but before the end of the line.")
  }
  static var missingTerminatorMultiLineComment: ParserMessage {
    ParserMessage("MissingTerminatorMultiLineComment", "The terminator '#>' is missing from the multiline comment.")
  }
  static var tokenAfterEndOfValidScriptText: ParserMessage {
    ParserMessage("TokenAfterEndOfValidScriptText", "Executable script code found in signature block.")
  }
}
