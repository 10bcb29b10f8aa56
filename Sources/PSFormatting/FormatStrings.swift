import PSRuntime

/// Texts and ids of what formatting refuses.
enum FormatStrings {
  struct Failure {
    let message: String
    let id: String
  }

  static let emptyExpression = Failure(
    message: "The value of a parameter cannot be empty.", id: "ExpressionEmptyString2")
  static func emptyExpression(in key: String) -> Failure {
    Failure(message: "The value of the key \(key) cannot be empty.", id: "ExpressionEmptyString1")
  }
  static let nullParameter = Failure(
    message: "Cannot convert null to one of the following types {\(parameterTypes)}.", id: "DictionaryKeyUnknownType")
  static func unknownParameterType(_ type: String) -> Failure {
    Failure(
      message: "Cannot convert \(type) to one of the following types {\(parameterTypes)}.",
      id: "DictionaryKeyUnknownType")
  }
  private static let parameterTypes = "System.String, System.Management.Automation.ScriptBlock"

  static func nonStringKey(_ type: String) -> Failure {
    Failure(
      message: "The key has a type, \(type), that is not valid; expected type is System.String.",
      id: "DictionaryKeyNonString")
  }
  static func illegalKey(_ key: String) -> Failure {
    Failure(message: "The \(key) key is not valid.", id: "DictionaryKeyIllegal")
  }
  static func ambiguousKey(_ key: String, _ first: String, _ second: String) -> Failure {
    Failure(
      message: "The \(key) key is ambiguous; possible matches are \(first) and \(second).", id: "DictionaryKeyAmbiguous"
    )
  }
  static func duplicateKey(_ key: String, _ name: String) -> Failure {
    Failure(message: "The \(key) key has already been used; the full name is \(name).", id: "DictionaryKeyDuplicate")
  }
  static let missingExpression = Failure(
    message: "A mandatory entry for expression is missing.", id: "DictionaryKeyMandatoryEntry")
  static func missingKeyValue(_ key: String) -> Failure {
    Failure(message: "The \(key) key has no value.", id: "DictionaryKeyMissingValue")
  }
  static func illegalKeyValue(_ key: String, _ type: String, _ allowed: [String]) -> Failure {
    let expected =
      allowed.count == 1
      ? "expected type is \(allowed[0])." : "expected types are {\(allowed.joined(separator: ", "))}."
    return Failure(
      message: "The \"\(key)\" key has a type, \(type), that is not valid; \(expected)", id: "DictionaryKeyIllegalValue"
    )
  }
  static func emptyFormat(_ key: String) -> Failure {
    Failure(message: "The value of the key \(key) cannot be empty.", id: "FormatStringEmpty")
  }
  static func widthOutOfRange(_ value: Int, _ key: String) -> Failure {
    Failure(message: "The value \"\(value)\" for key \"\(key)\" should be greater than 0.", id: "WidthOutOfRange")
  }
  static func depthOutOfRange(_ value: Int, _ key: String) -> Failure {
    Failure(message: "The value \"\(value)\" for key \"\(key)\" should be greater than 0.", id: "DepthOutOfRange")
  }
  static func illegalAlignment(_ value: String, _ key: String) -> Failure {
    Failure(
      message: "The value \"\(value)\" for key \"\(key)\" is not valid; valid values are {left, center, right}.",
      id: "AlignmentIllegalValue")
  }

  static let viewAndProperty = Failure(
    message: "Cmdlet parameters View and Property are mutually exclusive.",
    id: "FormatCannotSpecifyViewAndProperty")
  static let columnsAndAutoSize = Failure(
    message: "Cmdlet parameters AutoSize and Column are mutually exclusive.",
    id: "FormatCannotSpecifyAutosizeAndColumns")

  static func unknownView(_ name: String, kind: String, views: [String]) -> Failure {
    Failure(
      message: "The view name \(name) cannot be found. Specify one of the following \(kind) views and try again: "
        + views.joined(separator: ", ") + ".", id: "FormatViewNotFound")
  }
  static func unknownView(_ name: String, kind: String, other command: String) -> Failure {
    Failure(
      message: "The view name \(name) cannot be found. The view name \(name) is not a valid \(kind) view name. "
        + "Try again using one of these formats: \(command)", id: "FormatViewNotFound")
  }
  static func unknownView(_ name: String, kind: String, type: String) -> Failure {
    Failure(
      message: "The view name \(name) cannot be found. There are no existing \(kind) views for \(type) objects.",
      id: "FormatViewNotFound")
  }

  static func outOfSequence(_ type: String, after command: String) -> String {
    "The object of type \"\(type)\" is not valid or not in the correct sequence. This is likely caused by a "
      + "user-specified \"\(command)\" command which is conflicting with the default formatting."
  }

  nonisolated(unsafe) static let errorInCell = PSString.make("#ERR")
  static func expressionFailed(_ expression: String) -> String { "Failed to evaluate expression \"\(expression)\"." }
}

extension PSString {
  nonisolated(unsafe) static let blank = PSString.make(unit: 0x20)
  nonisolated(unsafe) static let ellipsis = PSString.make(unit: 0x2026)
}

extension FormatStrings {
  static func unknownEncoding(_ name: String) -> RuntimeException {
    RuntimeException(
      "'\(name)' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the "
        + "Encoding.RegisterProvider method. (Parameter 'name')", id: "ParameterArgumentTransformationError",
      category: .invalidData, type: .parameterBinding)
  }
}
