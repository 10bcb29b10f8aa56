extension FunctionTable {
  static let evaluationUnary: [UnaryFunction] = [
    UnaryFunction("IsPresent", mapped: false) { value, _ in .boolean(!value.isNullOrEmpty) },
    UnaryFunction("IsNullOrEmpty", mapped: false) { value, _ in .boolean(value.isNullOrEmpty) },
    UnaryFunction("IsNull", mapped: false) { value, _ in .boolean(value.isNull) },
    UnaryFunction("IsEmpty", mapped: false) { value, _ in .boolean(value == .string("")) },
    UnaryFunction("IsNumeric") { value, _ in
      if case .boolean = value { return .boolean(false) }
      return .boolean(value.number != nil)
    },
    UnaryFunction("IsString") { value, _ in
      switch value {
      case .string, .dn: return .boolean(true)
      default: return .boolean(false)
      }
    },
    UnaryFunction("IsDate") { value, _ in
      if case .date = value { return .boolean(true) }
      return .boolean(value.text.flatMap(DateText.parse) != nil)
    },
    UnaryFunction("IsGuid") { value, _ in
      guard case .string(let text) = value else { return .boolean(false) }
      let digits = text.hasPrefix("{") && text.hasSuffix("}") ? text.dropFirst().dropLast() : text[...]
      return .boolean(digits.utf8.count == 36 && UniqueID(text) != nil)
    },
    UnaryFunction("Error") { value, _ in throw ExpressionError(message: try text(value, "Error")) },
  ]

  static let mathFunctions: [Function] = [
    Function("BitAnd", 2...2) { arguments, _ in
      if arguments[0].isNull || arguments[1].isNull { return .null }
      return .number(try number(arguments[0], "BitAnd") & number(arguments[1], "BitAnd"))
    },
    Function("BitOr", 2...2) { arguments, _ in
      if arguments[0].isNull || arguments[1].isNull { return .null }
      return .number(try number(arguments[0], "BitOr") | number(arguments[1], "BitOr"))
    },
    Function("IsBitSet", 2...2) { arguments, _ in
      if arguments[0].isNull { return .boolean(false) }
      return .boolean(try number(arguments[0], "IsBitSet") & number(arguments[1], "IsBitSet") != 0)
    },
    Function("RandomNum", 2...2) { arguments, context in
      let low = try number(arguments[0], "RandomNum")
      let high = try number(arguments[1], "RandomNum")
      let (width, overflow) = high.subtractingReportingOverflow(low)
      guard !overflow, width >= 0, width < Int64.max else { throw ExpressionError.invalidValue("RandomNum") }
      return .number(low + Int64(context.random(1) % UInt64(width + 1)))
    },
  ]
}
