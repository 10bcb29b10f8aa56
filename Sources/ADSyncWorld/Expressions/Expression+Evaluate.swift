extension Expression {
  /// The value of the expression for an object.
  func evaluate(_ context: ExpressionContext) throws -> SyncValue {
    switch self {
    case .constant(let value): return value
    case .attribute(let id): return id == .dn ? .string(context.dn()) : SyncValue(context.attributes[id])
    case .imported(let id): return SyncValue(context.imported[id])
    case .parameter(let name):
      guard let value = context.parameter(name) else { throw ExpressionError.unknownParameter(name) }
      return .string(value)
    case .variable(let name):
      guard let variable = context.variables.last(where: { $0.name == name }) else {
        throw ExpressionError.unknownName("$" + name)
      }
      return variable.value
    case .unary(let function, let argument): return try function.call(try argument.evaluate(context), context)
    case .call(let function, let arguments):
      return try function.call(try arguments.map { try $0.evaluate(context) }, context)
    case .binary(let symbol, let left, let right): return try Expression.apply(symbol, left, right, context)
    case .choice(let condition, let yes, let no): return try Expression.choose(condition, yes, no, context)
    case .cases(let pairs):
      for (condition, value) in pairs where try condition.evaluate(context).truth { return try value.evaluate(context) }
      return .null
    case .each(let variable, let values, let body, let isFilter):
      let items = try values.evaluate(context).values
      if isFilter { return .list(try items.filter { try body.evaluate(context.with(variable, $0)).truth }) }
      return .list(try items.map { try body.evaluate(context.with(variable, $0)) })
    case .with(let variable, let value, let body):
      return try body.evaluate(context.with(variable, try value.evaluate(context)))
    }
  }

  /// IIF: a list of conditions chooses value by value; one condition evaluates only what it chooses.
  private static func choose(
    _ condition: Expression, _ yes: Expression, _ no: Expression, _ context: ExpressionContext
  ) throws -> SyncValue {
    let test = try condition.evaluate(context)
    guard case .list(let tests) = test else { return try (test.truth ? yes : no).evaluate(context) }
    let first = try yes.evaluate(context)
    let second = try no.evaluate(context)
    let chosen = tests.enumerated().map { index, test -> SyncValue in
      let side = test.truth ? first : second
      guard case .list(let values) = side else { return side }
      return index < values.count ? values[index] : .null
    }
    return .list(chosen.filter { !$0.isNull })
  }

  private static func apply(
    _ symbol: Operator, _ left: Expression, _ right: Expression, _ context: ExpressionContext
  ) throws -> SyncValue {
    let first = try left.evaluate(context)
    switch symbol {
    case .and: return .boolean(first.truth ? try right.evaluate(context).truth : false)
    case .or: return .boolean(first.truth ? true : try right.evaluate(context).truth)
    default: break
    }
    let second = try right.evaluate(context)
    if case .list(let values) = first {
      return .list(try values.map { try combine(symbol, $0, second) })
    }
    if symbol == .concatenate, case .list(let values) = second {
      return .list(try values.map { try combine(symbol, first, $0) })
    }
    return try combine(symbol, first, second)
  }

  private static func combine(_ symbol: Operator, _ first: SyncValue, _ second: SyncValue) throws -> SyncValue {
    switch symbol {
    case .concatenate:
      if case .binary(let left) = first {
        guard case .binary(let right) = second else { throw ExpressionError.invalidValue("&") }
        return .binary(left + right)
      }
      return .string((first.text ?? "") + (second.text ?? ""))
    case .add, .subtract, .multiply: return try calculate(symbol, first, second)
    case .equal: return .boolean(isEqual(first, second))
    case .notEqual: return .boolean(!isEqual(first, second))
    default:
      guard let order = order(first, second) else { return .boolean(false) }
      switch symbol {
      case .less: return .boolean(order < 0)
      case .lessOrEqual: return .boolean(order <= 0)
      case .greater: return .boolean(order > 0)
      default: return .boolean(order >= 0)
      }
    }
  }

  private static func calculate(_ symbol: Operator, _ first: SyncValue, _ second: SyncValue) throws -> SyncValue {
    if first.isNull || second.isNull { return .null }
    guard let left = first.number, let right = second.number else {
      throw ExpressionError.invalidValue(symbol.rawValue)
    }
    let result: (partialValue: Int64, overflow: Bool)
    switch symbol {
    case .add: result = left.addingReportingOverflow(right)
    case .subtract: result = left.subtractingReportingOverflow(right)
    default: result = left.multipliedReportingOverflow(by: right)
    }
    guard !result.overflow else { throw ExpressionError.overflow() }
    return .number(result.partialValue)
  }

  /// Texts are compared with case; a number or a Boolean makes the other side one.
  private static func isEqual(_ first: SyncValue, _ second: SyncValue) -> Bool {
    if first.isNull || second.isNull { return first.isNull && second.isNull }
    switch (first, second) {
    case (.boolean(let flag), let other), (let other, .boolean(let flag)): return other.truth == flag && !other.isNull
    case (.number(let number), let other), (let other, .number(let number)): return other.number == number
    case (.string(let left), .string(let right)): return left == right
    case (.dn(let left), let other), (let other, .dn(let left)): return other.text?.equalsIgnoringCase(left) ?? false
    default: return first == second
    }
  }

  private static func order(_ first: SyncValue, _ second: SyncValue) -> Int? {
    if case .date(let left) = first, case .date(let right) = second { return left < right ? -1 : left == right ? 0 : 1 }
    if let left = first.number, let right = second.number { return left < right ? -1 : left == right ? 0 : 1 }
    guard case .string(let left) = first, case .string(let right) = second else { return nil }
    return left < right ? -1 : left == right ? 0 : 1
  }
}
