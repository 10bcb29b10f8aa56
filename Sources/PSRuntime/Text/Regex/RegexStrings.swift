/// The texts of .NET's regular expression errors.
enum RegexStrings {
  static func invalidPattern(_ pattern: String, offset: Int, reason: String) -> String {
    "Invalid pattern '\(pattern)' at offset \(offset). \(reason)"
  }
  static let unterminatedBracket = "Unterminated [] set."
  static let insufficientClosingParentheses = "Not enough )'s."
  static let insufficientOpeningParentheses = "Too many )'s."
  static let unescapedEndingBackslash = "Illegal \\ at end of pattern."
  static let reversedQuantifierRange = "Illegal {x,y} with x > y."
  static let reversedCharacterRange = "[x-y] range in reverse order."
  static let exclusionGroupNotLast = "A subtraction must be the last element in a character class."
  static let insufficientHexDigits = "Insufficient hexadecimal digits."
  static let missingControlCharacter = "Missing control character."
  static let unrecognizedControlCharacter = "Unrecognized control character."
  static let malformedNamedReference = "Malformed \\k<...> named back reference."
  static let invalidGroupingConstruct = "Unrecognized grouping construct."
  static let unterminatedComment = "Unterminated (?#...) comment."
  static let captureGroupNameInvalid = "Invalid group name: Group names must begin with a word character."
  static let captureGroupOfZero = "Capture number cannot be zero."
  static let numberOutOfRange = "Capture group numbers must be less than or equal to Int32.MaxValue."
  static let malformedCondition = "Illegal conditional (?(...)) expression."
  static let tooManyConditions = "Too many | in (?()|)."
  static let conditionHasComment = "Alternation conditions cannot be comments."
  static let conditionHasNamedCapture = "Alternation conditions do not capture and cannot be named."
  static let incompleteProperty = "Incomplete \\p{X} character escape."
  static let malformedProperty = "Malformed \\p{X} character escape."
  static let nestedTooDeeply = "The pattern is nested too deeply."
  static let timeout =
    "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many "
    + "reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references "
    + "and other factors."

  static func quantifierAfterNothing(_ quantifier: Character) -> String {
    "Quantifier '\(quantifier)' following nothing."
  }
  static func nestedQuantifiers(_ quantifier: Character) -> String { "Nested quantifier '\(quantifier)'." }
  static func undefinedNumber(_ number: Int) -> String { "Reference to undefined group number \(number)." }
  static func undefinedName(_ name: String) -> String { "Reference to undefined group name '\(name)'." }
  static func conditionUndefined(_ number: Int) -> String { "(?(\(number)) ) reference to undefined group." }
  static func conditionMalformed(_ number: Int) -> String { "(?(\(number)) ) malformed." }
  static func shorthandInRange(_ letter: Character) -> String { "Cannot include class \\\(letter) in character range." }
  static func unrecognizedEscape(_ text: String) -> String { "Unrecognized escape sequence \\\(text)." }
  static func unknownProperty(_ name: String) -> String { "Unknown property '\(name)'." }
}

/// An invalid pattern: what .NET throws as `RegexParseException`.
public struct RegexParseError: Error, Equatable {
  /// The members of .NET's `RegexParseError` enumeration.
  public enum Code: Int32, Sendable {
    case unknown, alternationHasTooManyConditions, alternationHasMalformedCondition, invalidUnicodePropertyEscape
    case malformedUnicodePropertyEscape, unrecognizedEscape, unrecognizedControlCharacter, missingControlCharacter
    case insufficientOrInvalidHexDigits, quantifierOrCaptureGroupOutOfRange, undefinedNamedReference
    case undefinedNumberedReference, malformedNamedReference, unescapedEndingBackslash, unterminatedComment
    case invalidGroupingConstruct, alternationHasNamedCapture, alternationHasComment
    case alternationHasMalformedReference, alternationHasUndefinedReference, captureGroupNameInvalid
    case captureGroupOfZero, unterminatedBracket, exclusionGroupNotLast, reversedCharacterRange
    case shorthandClassInCharacterRange, insufficientClosingParentheses, reversedQuantifierRange
    case nestedQuantifiersNotParenthesized, quantifierAfterNothing, insufficientOpeningParentheses
    case unrecognizedUnicodeProperty
  }

  public let code: Code
  /// Where in the pattern, in UTF-16 units.
  public let offset: Int
  /// The whole text: "Invalid pattern '...' at offset N. ...".
  public let message: String
}

/// A match that was given up: too many steps, the time limit, or an interrupt.
public struct RegexMatchTimeoutError: Error, Equatable {
  /// True if the session's interrupt (Ctrl-C) ended the match rather than a limit.
  public let isInterrupt: Bool
  public var message: String { RegexStrings.timeout }
}
