/// Which comparison an operator makes.
enum ComparisonOperation {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  @inline(__always) func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }

  @inline(__always) func holds(_ x: Double, _ y: Double) -> Bool {
    switch self {
    case .equal: x == y
    case .notEqual: x != y
    case .less: x < y
    case .lessOrEqual: x <= y
    case .greater: x > y
    case .greaterOrEqual: x >= y
    }
  }

  var isEquality: Bool { self == .equal || self == .notEqual }
}

extension Operations {
  /// `a -eq b`; an array on the left gives the elements for which it holds.
  public static func equal(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    try compared(.equal, a, b, ignoringCase, context)
  }
  public static func notEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    try compared(.notEqual, a, b, ignoringCase, context)
  }
  public static func less(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    try compared(.less, a, b, ignoringCase, context)
  }
  public static func lessOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value
  {
    try compared(.lessOrEqual, a, b, ignoringCase, context)
  }
  public static func greater(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    try compared(.greater, a, b, ignoringCase, context)
  }
  public static func greaterOrEqual(
    _ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Value {
    try compared(.greaterOrEqual, a, b, ignoringCase, context)
  }

  /// `list -contains x`: whether an element is equal to the value, as `-eq` compares one with it.
  public static func contains(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    .bool(try containsElement(a, b, ignoringCase, context))
  }
  public static func notContains(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value
  {
    .bool(!(try containsElement(a, b, ignoringCase, context)))
  }
  /// `x -in list`.
  public static func `in`(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    .bool(try containsElement(b, a, ignoringCase, context))
  }
  public static func notIn(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    .bool(!(try containsElement(b, a, ignoringCase, context)))
  }

  private static func containsElement(
    _ list: Value, _ value: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Bool {
    let base = list.base
    guard isEnumerable(base) else { return try scalar(.equal, base, value.base, ignoringCase, context) }
    for item in try LanguagePrimitives.items(of: base) {
      if try scalar(.equal, item.base, value.base, ignoringCase, context) { return true }
    }
    return false
  }

  @inline(__always)
  private static func compared(
    _ op: ComparisonOperation, _ a: Value, _ b: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)): return .bool(op.holds(x < y ? -1 : x == y ? 0 : 1))
    case (.double(let x), .double(let y)): return .bool(op.holds(x, y))
    case (.string(let x), .string(let y)):
      return .bool(op.holds(LanguagePrimitives.compareTexts(x, y, ignoringCase: ignoringCase, context)))
    default: return try comparedOther(op, a.base, b.base, ignoringCase, context)
    }
  }

  @inline(never)
  private static func comparedOther(
    _ op: ComparisonOperation, _ a: Value, _ b: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Value {
    guard isEnumerable(a) else { return .bool(try scalar(op, a, b, ignoringCase, context)) }
    var result: [Value] = []
    for item in try LanguagePrimitives.items(of: a) where try scalar(op, item.base, b, ignoringCase, context) {
      result.append(item)
    }
    return .array(PSArray(result))
  }

  /// The comparison of two values without looking into lists.
  static func scalar(
    _ op: ComparisonOperation, _ a: Value, _ b: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Bool {
    if a.isNull || b.isNull { return withNull(op, a, b) }
    if a.typeCode.isNumeric, let result = try numbers(op, a, b, ignoringCase, context) { return result }
    if case .string(let x) = a {
      let y = try LanguagePrimitives.text(b, context)
      return op.holds(LanguagePrimitives.compareTexts(x, y, ignoringCase: ignoringCase, context))
    }
    return op.isEquality
      ? try objectsEqual(a, b, ignoringCase, context) == (op == .equal) : try ordered(op, a, b, context)
  }

  private static func withNull(_ op: ComparisonOperation, _ a: Value, _ b: Value) -> Bool {
    if op.isEquality { return (a.isNull && b.isNull) == (op == .equal) }
    let isLess = op == .less || op == .lessOrEqual
    if a.typeCode.isNumeric { return ((a.floating ?? 0) < 0) == isLess }
    if b.typeCode.isNumeric { return ((b.floating ?? 0) >= 0) == isLess }
    switch op {
    case .less: return !b.isNull
    case .lessOrEqual: return a.isNull
    case .greater: return !a.isNull
    default: return b.isNull
    }
  }

  /// Numbers on the left; nil where the right operand is no number and no text.
  private static func numbers(
    _ op: ComparisonOperation, _ a: Value, _ b: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Bool? {
    do {
      if let right = try numericOperand(b, against: a, context) { return try numbersHold(op, a, right) }
      guard case .string(let s) = b else { return nil }
      return try scalar(op, a, try LanguagePrimitives.scanNumber(s, like: a.type), ignoringCase, context)
    } catch let error as RuntimeException where op.isEquality && error.isInvalidCast {
      return op == .notEqual
    }
  }

  private static func numbersHold(_ op: ComparisonOperation, _ a: Value, _ b: Value) throws -> Bool {
    let left = a.typeCode
    let right = b.typeCode
    if max(left, right) == .decimal, left.isFloating || right.isFloating {
      guard let x = a.asDecimal, let y = b.asDecimal else { return op.holds(a.floating ?? 0, b.floating ?? 0) }
      return op.holds(PSDecimal.compare(x, y))
    }
    if a.isEnumeration && right.isFloating { return op.holds(a.floating ?? 0, b.floating ?? 0) }
    switch try Promotion(a, b) {
    case .integer(let x, let y, _): return op.holds(x < y ? -1 : x == y ? 0 : 1)
    case .floating(let x, let y): return op.holds(x, y)
    case .decimal(let x, let y), .mixed(let x, let y): return op.holds(PSDecimal.compare(x, y))
    }
  }

  /// `Equals`, first with the operand as it is, then converted to the left one's type.
  private static func objectsEqual(
    _ a: Value, _ b: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Bool {
    if case .char(let x) = a, ignoringCase {
      if case .char(let y) = b { return PSString.fold(x) == PSString.fold(y) }
      if case .string(let s) = b { return s.count == 1 && PSString.fold(x) == PSString.fold(s.unit(0)) }
    }
    if try LanguagePrimitives.areEqual(a, b, context) { return true }
    let rank = LanguagePrimitives.rank(of: b, to: a.type, context)
    if rank == .none || rank == .identity || rank == .assignable { return false }
    guard let converted = try LanguagePrimitives.tryConvert(b, to: a.type, context) else { return false }
    return try LanguagePrimitives.areEqual(a, converted.base, context)
  }

  private static func ordered(
    _ op: ComparisonOperation, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Bool {
    guard LanguagePrimitives.implements(a.type, "System.IComparable") else {
      guard try LanguagePrimitives.areEqual(a, b, context) else {
        let shown = LanguagePrimitives.quoted(a, context)
        if a.type.code == .psCustomObject {
          throw OperationStrings.customNotComparable(shown, LanguagePrimitives.quoted(b, context))
        }
        throw OperationStrings.notComparable(shown)
      }
      return op == .lessOrEqual || op == .greaterOrEqual
    }
    let converted: Value
    do {
      converted = try LanguagePrimitives.convert(b, to: a.type, context)
    } catch let error as RuntimeException where error.isInvalidCast {
      throw OperationStrings.comparisonFailure(
        try LanguagePrimitives.text(a, context).string, try LanguagePrimitives.text(b, context).string,
        error.record.exception.message.string, inner: error.record.exception)
    }
    if let order = try LanguagePrimitives.order(a, converted.base, context) { return op.holds(order) }
    guard try LanguagePrimitives.areEqual(a, b, context) else {
      throw OperationStrings.notComparable(LanguagePrimitives.quoted(a, context))
    }
    return op == .lessOrEqual || op == .greaterOrEqual
  }
}
