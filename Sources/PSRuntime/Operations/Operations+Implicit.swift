// .NET's operator methods: those of the runtime's own types, and those that definitions declare.

extension Operations {
  /// Calls the operator method of the left operand's type, of the right's where the left is a plain number.
  static func implicit(
    _ method: String, _ a: Value, _ b: Value, _ symbol: String, _ context: RuntimeContext
  ) throws -> Value {
    guard let type = operatorType(a) ?? operatorType(b) else {
      throw OperationStrings.notDefined(typeName(a), symbol, typeName(b))
    }
    if let result = try native(method, type, a, b, context) { return result }
    if let result = try MemberConversions.invokeOperator(method, type, a, b, context) { return result }
    throw OperationStrings.methodNotFound(shownType(type).fullName, method)
  }

  /// Operators name a custom object's type as that of its wrapper.
  static func shownType(_ type: PSType) -> PSType { type === PSType.psCustomObject ? .psObject : type }
  static func shownType(_ value: Value) -> PSType { shownType(value.type) }

  /// The operand's type, nil for null and .NET's primitive types.
  private static func operatorType(_ value: Value) -> PSType? {
    if value.isNull { return nil }
    let code = value.typeCode
    if code >= .bool && code <= .double && !value.isEnumeration { return nil }
    return value.type
  }

  private static func typeName(_ value: Value) -> String { value.isNull ? "$null" : value.type.fullName }

  // MARK: - The runtime's own types

  private static func native(
    _ method: String, _ type: PSType, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    switch type.code {
    case .dateTime: try dateOperator(method, a, b, context)
    case .timeSpan: try spanOperator(method, a, b, context)
    case .bigInteger: try bigOperator(method, a, b, context)
    case .decimal: try decimalOperator(method, a, b, context)
    default: nil
    }
  }

  /// An argument of an operator method as the parameter's type, with the error of a failing argument.
  private static func argument(
    _ value: Value, _ type: PSType, _ method: String, _ context: RuntimeContext, index: Int = 1
  ) throws -> Value {
    do {
      return try LanguagePrimitives.convert(value, to: type, context)
    } catch let error as RuntimeException where error.isInvalidCast {
      throw OperationStrings.argumentConversion(
        method, index, LanguagePrimitives.quoted(value, context), type, error.record.exception.message.string,
        inner: error.record.exception)
    }
  }

  private static func dateOperator(
    _ method: String, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    guard method == "op_Addition" || method == "op_Subtraction" else { return nil }
    guard case .dateTime(let date) = try argument(a, .dateTime, method, context, index: 0) else { return nil }
    if method == "op_Subtraction" {
      if case .dateTime(let other) = b { return .timeSpan(date.subtracting(other)) }
      guard case .timeSpan(let span) = b else { return try ambiguousSubtraction(b, context) }
      return .dateTime(try inRange(date.subtracting(span), method))
    }
    guard case .timeSpan(let span) = try argument(b, .timeSpan, method, context) else { return nil }
    return .dateTime(try inRange(date.adding(span), method))
  }

  private static func inRange(_ date: PSDateTime?, _ method: String) throws -> PSDateTime {
    guard let date else {
      throw OperationStrings.methodFailed(
        method, .argumentOutOfRange,
        "The added or subtracted value results in an un-representable DateTime. (Parameter '\(method == "op_Addition" ? "t" : "t")')"
      )
    }
    return date
  }

  /// `DateTime - x`: both overloads take what converts to a date and to a span alike.
  private static func ambiguousSubtraction(_ b: Value, _ context: RuntimeContext) throws -> Value? {
    let asDate = LanguagePrimitives.rank(of: b, to: .dateTime, context)
    let asSpan = LanguagePrimitives.rank(of: b, to: .timeSpan, context)
    if asDate == .none && asSpan == .none { throw OperationStrings.noOverload("op_Subtraction") }
    throw OperationStrings.ambiguousOverload("op_Subtraction")
  }

  private static func spanOperator(
    _ method: String, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    switch method {
    case "op_Addition", "op_Subtraction":
      guard case .timeSpan(let x) = try argument(a, .timeSpan, method, context, index: 0),
        case .timeSpan(let y) = try argument(b, .timeSpan, method, context)
      else { return nil }
      let (ticks, overflow) =
        method == "op_Addition"
        ? x.ticks.addingReportingOverflow(y.ticks) : x.ticks.subtractingReportingOverflow(y.ticks)
      if overflow { throw spanOverflow(method) }
      return .timeSpan(PSTimeSpan(ticks: ticks))
    case "op_Multiply":
      if case .timeSpan(let span) = a {
        if LanguagePrimitives.rank(of: b, to: .double, context) == .none { throw OperationStrings.noOverload(method) }
        guard case .double(let factor) = try argument(b, .double, method, context) else { return nil }
        return try scaled(span, by: factor, method)
      }
      guard case .timeSpan(let span) = b, case .double(let factor) = try argument(a, .double, method, context, index: 0)
      else {
        return nil
      }
      return try scaled(span, by: factor, method)
    case "op_Division": return try divided(a, b, method, context)
    default: return nil
    }
  }

  private static func divided(
    _ a: Value, _ b: Value, _ method: String, _ context: RuntimeContext
  ) throws -> Value? {
    guard case .timeSpan(let span) = try argument(a, .timeSpan, method, context, index: 0) else { return nil }
    if case .timeSpan(let other) = b { return .double(Double(span.ticks) / Double(other.ticks)) }
    if LanguagePrimitives.rank(of: b, to: .double, context) == .none { throw OperationStrings.noOverload(method) }
    guard case .double(let divisor) = try argument(b, .double, method, context) else { return nil }
    return try scaled(span, by: 1 / divisor, method, quotient: Double(span.ticks) / divisor)
  }

  private static func scaled(
    _ span: PSTimeSpan, by factor: Double, _ method: String, quotient: Double? = nil
  ) throws -> Value {
    let ticks = (quotient ?? Double(span.ticks) * factor).rounded(.toNearestOrEven)
    guard let whole = Int64(exactly: ticks) else { throw spanOverflow(method) }
    return .timeSpan(PSTimeSpan(ticks: whole))
  }

  private static func spanOverflow(_ method: String) -> RuntimeException {
    OperationStrings.methodFailed(method, .overflow, "TimeSpan overflowed because the duration is too long.")
  }

  private static func bigOperator(
    _ method: String, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    let known = [
      "op_Addition", "op_Subtraction", "op_Multiply", "op_Division", "op_Modulus", "op_BitwiseAnd", "op_BitwiseOr",
      "op_ExclusiveOr", "op_LeftShift", "op_RightShift",
    ]
    guard known.contains(method) else { return nil }
    if method == "op_LeftShift" || method == "op_RightShift" { return try bigShift(method, a, b, context) }
    guard let x = try argument(a, .bigInteger, method, context, index: 0).bigInteger,
      let y = try argument(b, .bigInteger, method, context).bigInteger
    else { return nil }
    do throws(ArithmeticError) {
      switch method {
      case "op_Addition": return .boxed(x + y)
      case "op_Subtraction": return .boxed(x - y)
      case "op_Multiply": return .boxed(try x.multiplied(by: y))
      case "op_Division": return .boxed(try x.divided(by: y).quotient)
      case "op_Modulus": return .boxed(try x.divided(by: y).remainder)
      case "op_BitwiseAnd": return .boxed(x & y)
      case "op_BitwiseOr": return .boxed(x | y)
      default: return .boxed(x ^ y)
      }
    } catch {
      if error == .overflow { throw OperationStrings.outOfMemory() }
      throw OperationStrings.methodFailed(method, .divideByZero, "Attempted to divide by zero.")
    }
  }

  private static func bigShift(
    _ method: String, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    guard let x = try argument(a, .bigInteger, method, context, index: 0).bigInteger,
      case .int(let count) = try argument(b, .int32, method, context)
    else { return nil }
    let shift = method == "op_LeftShift" ? Int(count) : -Int(count)
    guard let result = try? x.shifted(left: shift) else { throw OperationStrings.outOfMemory() }
    return .boxed(result)
  }

  private static func decimalOperator(
    _ method: String, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    let operations: [NumericOperation] = [.add, .subtract, .multiply, .divide, .remainder]
    guard let op = operations.first(where: { $0.methodName == method }) else { return nil }
    guard let x = try argument(a, .decimal, method, context, index: 0).decimal,
      let y = try argument(b, .decimal, method, context).decimal
    else { return nil }
    do {
      return .boxed(try op.perform(x, y))
    } catch let error as RuntimeException {
      guard let inner = error.record.exception.inner else { throw error }
      throw OperationStrings.methodFailed(method, inner.exceptionType, inner.message.string)
    }
  }
}
