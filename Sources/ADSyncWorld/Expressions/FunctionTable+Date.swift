extension FunctionTable {
  static let dateUnary: [UnaryFunction] = [
    UnaryFunction("CDate") { value, _ in
      if value.isNull { return .null }
      if case .date = value { return value }
      guard let time = DateText.parse(try text(value, "CDate")) else { throw ExpressionError.invalidValue("CDate") }
      return .date(time)
    },
    UnaryFunction("DateFromNum") { value, _ in
      if value.isNull { return .null }
      guard let time = Timestamp(fileTime: try number(value, "DateFromNum")) else {
        throw ExpressionError.invalidValue("DateFromNum")
      }
      return .date(time)
    },
    UnaryFunction("NumFromDate") { value, _ in
      value.isNull ? .null : .number(try date(value, "NumFromDate").fileTime)
    },
  ]

  static let dateFunctions: [Function] = [
    Function("Now", 0...0) { _, context in .date(context.now) },
    Function("FormatDateTime", 2...2) { arguments, _ in
      if arguments[0].isNull { return .null }
      return .string(
        try date(arguments[0], "FormatDateTime").formatted(try text(arguments[1], "FormatDateTime")))
    },
    Function("DateAdd", 3...3, mapped: false) { arguments, _ in
      let unit = try text(arguments[0], "DateAdd")
      let count = try number(arguments[1], "DateAdd")
      let time = try date(arguments[2], "DateAdd")
      guard count.magnitude < 100_000_000 else { throw ExpressionError.overflow() }
      switch unit {
      case "yyyy": return .date(DateText.adding(months: Int(count) * 12, to: time))
      case "q": return .date(DateText.adding(months: Int(count) * 3, to: time))
      case "m": return .date(DateText.adding(months: Int(count), to: time))
      case "y", "d", "w": return .date(time + .days(count))
      case "ww": return .date(time + .days(count * 7))
      case "h": return .date(time + .hours(count))
      case "n": return .date(time + .minutes(count))
      case "s": return .date(time + .seconds(count))
      default: throw ExpressionError.invalidValue("DateAdd")
      }
    },
  ]
}
