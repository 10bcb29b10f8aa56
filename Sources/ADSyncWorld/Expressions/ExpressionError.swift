/// What is wrong with a rule expression, or what it reports about an object.
struct ExpressionError: Error, Equatable {
  let message: String

  static func unexpected(_ token: String, at offset: Int) -> ExpressionError {
    ExpressionError(message: "Unexpected '\(token)' at position \(offset + 1) of the expression.")
  }
  static func unexpectedEnd() -> ExpressionError { ExpressionError(message: "The expression ends too early.") }
  static func tooDeep() -> ExpressionError { ExpressionError(message: "The expression is nested too deeply.") }
  static func unknownFunction(_ name: String) -> ExpressionError {
    ExpressionError(message: "The function '\(name)' does not exist. Names of functions are case sensitive.")
  }
  static func unknownName(_ name: String) -> ExpressionError {
    ExpressionError(message: "'\(name)' is neither a function nor a constant.")
  }
  static func argumentCount(_ name: String) -> ExpressionError {
    ExpressionError(message: "The function '\(name)' was called with a wrong number of arguments.")
  }
  static func wrongType(_ function: String, expected: String, actual: String) -> ExpressionError {
    ExpressionError(message: "The function '\(function)' expected a value of type \(expected), not \(actual).")
  }
  static func invalidValue(_ function: String) -> ExpressionError {
    ExpressionError(message: "The function '\(function)' cannot use the value.")
  }
  static func outOfBounds(_ index: Int64) -> ExpressionError {
    ExpressionError(message: "The index \(index) lies outside of the values.")
  }
  static func unknownParameter(_ name: String) -> ExpressionError {
    ExpressionError(message: "The parameter '\(name)' is not defined.")
  }
  static func overflow() -> ExpressionError { ExpressionError(message: "A number is too large.") }
  static func notPaired() -> ExpressionError {
    ExpressionError(message: "The arguments of 'Switch' are not pairs of a condition and a value.")
  }
}
