/// All functions of the language by name. Those that decide what is evaluated (IIF, Switch, Select, Where, With) and those
/// that take names (ImportedValue, ValueCount) are nodes of the tree instead.
enum FunctionTable {
  static let unary: [String: UnaryFunction] = table(
    textUnary + conversionUnary + evaluationUnary + dateUnary + valuesUnary + certificateUnary, \.name)
  static let functions: [String: Function] = table(
    textFunctions + conversionFunctions + dateFunctions + directoryFunctions + mathFunctions + valuesFunctions
      + certificateFunctions, \.name)

  /// The names of all functions, sorted: for messages and documentation.
  static var names: [String] {
    (Array(unary.keys) + functions.keys + ["IIF", "Switch", "Select", "Where", "With", "ImportedValue", "ValueCount"])
      .sorted()
  }

  private static func table<T>(_ items: [T], _ name: KeyPath<T, String>) -> [String: T] {
    Dictionary(items.map { ($0[keyPath: name], $0) }) { first, _ in first }
  }

  /// The text of an argument; nothing is an empty text, other kinds are errors.
  static func text(_ value: SyncValue, _ function: String) throws -> String {
    if value.isNull { return "" }
    guard let text = value.text else { throw ExpressionError.wrongType(function, expected: "str", actual: value.kind) }
    return text
  }

  /// The number of an argument; other kinds are errors.
  static func number(_ value: SyncValue, _ function: String) throws -> Int64 {
    guard let number = value.number else {
      throw ExpressionError.wrongType(function, expected: "num", actual: value.kind)
    }
    return number
  }

  /// The time of an argument; other kinds are errors.
  static func date(_ value: SyncValue, _ function: String) throws -> Timestamp {
    guard case .date(let time) = value else {
      throw ExpressionError.wrongType(function, expected: "dt", actual: value.kind)
    }
    return time
  }

  /// The bytes of an argument; other kinds are errors.
  static func bytes(_ value: SyncValue, _ function: String) throws -> [UInt8] {
    guard case .binary(let bytes) = value else {
      throw ExpressionError.wrongType(function, expected: "bin", actual: value.kind)
    }
    return bytes
  }
}
