/// PowerShell's operators, one static function each: the slow paths of the machine, which adds small integers itself.
///
/// Numbers are promoted as PowerShell promotes them: the result of integers that overflow is a double, the left operand decides
/// about texts, lists and dictionaries, .NET's own operators are called for dates, spans and big integers.
public enum Operations {
  // MARK: - Arithmetic

  /// `a + b`: numbers, texts, lists (a new array), dictionaries (a new one), dates and spans.
  public static func add(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (sum, overflow) = x.addingReportingOverflow(y)
      return overflow ? .double(Double(x) + Double(y)) : .int(sum)
    case (.double(let x), .double(let y)): return .double(x + y)
    case (.double(let x), .int(let y)): return .double(x + Double(y))
    case (.int(let x), .double(let y)): return .double(Double(x) + y)
    case (.string(let x), .string(let y)): return .string(PSString.concat(x, y))
    default: return try addOther(a.base, b, context)
    }
  }

  private static func addOther(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    if a.isNull { return b.isNull ? .null : b }
    let code = a.typeCode
    if code.isNumericOrPrimitive && code != .char, let result = try numeric(.add, a, b.base, context) { return result }
    switch a {
    case .string(let s): return .string(PSString.concat(s, try LanguagePrimitives.text(b, context)))
    case .char(let c):
      return .string(PSString.concat(PSString.make(unit: c), try LanguagePrimitives.text(b, context)))
    default: break
    }
    if isEnumerable(a) {
      var items = try LanguagePrimitives.items(of: a)
      if isEnumerable(b.base) {
        items.append(contentsOf: try LanguagePrimitives.items(of: b))
      } else {
        items.append(b.isNull ? .null : b)
      }
      return .array(PSArray(items))
    }
    if case .object(let o) = a, o.kind == .hashtable {
      guard case .object(let p) = b.base, p.kind == .hashtable else { throw OperationStrings.addHashtable() }
      return try merged(unsafeDowncast(o, to: PSHashtable.self), unsafeDowncast(p, to: PSHashtable.self), context)
    }
    return try implicit("op_Addition", a, b.base, "+", context)
  }

  /// `a - b`.
  public static func subtract(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (result, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? .double(Double(x) - Double(y)) : .int(result)
    case (.double(let x), .double(let y)): return .double(x - y)
    case (.double(let x), .int(let y)): return .double(x - Double(y))
    case (.int(let x), .double(let y)): return .double(Double(x) - y)
    default: return try subtractDivideOrRemainder(.subtract, a.base, b.base, context)
    }
  }

  /// `a * b`: numbers; a text or a list repeated.
  public static func multiply(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (result, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? .double(Double(Int64(x) &* Int64(y))) : .int(result)
    case (.double(let x), .double(let y)): return .double(x * y)
    case (.double(let x), .int(let y)): return .double(x * Double(y))
    case (.int(let x), .double(let y)): return .double(Double(x) * y)
    default: return try multiplyOther(a.base, b.base, context)
    }
  }

  private static func multiplyOther(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    if a.isNull { return .null }
    if a.typeCode.isNumeric, let result = try numeric(.multiply, a, b, context) { return result }
    if case .string(let s) = a { return .string(try repeated(s, times(b, .int32, context))) }
    if isEnumerable(a) {
      let count = try times(b, .uint32, context)
      let items = try LanguagePrimitives.items(of: a)
      return .array(PSArray(try repeated(items, count), of: a.asArray?.elementType ?? .object))
    }
    return try implicit("op_Multiply", a, b, "*", context)
  }

  /// `a / b`: whole where whole numbers divide evenly, a double otherwise; division by zero is an error for integers.
  public static func divide(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)) where y != 0 && y != -1:
      let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
      return rest == 0 ? .int(quotient) : .double(Double(x) / Double(y))
    case (.double(let x), .double(let y)): return .double(x / y)
    case (.double(let x), .int(let y)): return .double(x / Double(y))
    case (.int(let x), .double(let y)): return .double(Double(x) / y)
    default: return try subtractDivideOrRemainder(.divide, a.base, b.base, context)
    }
  }

  /// `a % b`: the sign is the left operand's.
  public static func remainder(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)) where y != 0 && y != -1: return .int(x % y)
    case (.double(let x), .double(let y)): return .double(x.truncatingRemainder(dividingBy: y))
    default: return try subtractDivideOrRemainder(.remainder, a.base, b.base, context)
    }
  }

  private static func subtractDivideOrRemainder(
    _ op: NumericOperation, _ left: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value {
    let a = left.isNull ? Value.int(0) : left
    if a.typeCode.isNumericOrPrimitive, let result = try numeric(op, a, b, context) { return result }
    if case .string(let s) = a {
      let number = try LanguagePrimitives.scanNumber(s, like: operandType(b))
      return try op.perform(number, try scanned(b, like: .string), context)
    }
    return try implicit(op.methodName, a, b, op.symbol, context)
  }

  // MARK: - Parts

  static func isEnumerable(_ value: Value) -> Bool {
    switch value {
    case .array: true
    case .object(let o): o.kind == .list || (o.kind != .hashtable && o.elements != nil)
    default: false
    }
  }

  /// The type an operand counts as where a text stands against it.
  static func operandType(_ value: Value) -> PSType { value.isNull ? .object : value.type }

  /// A text operand as the number it is; other operands as they are.
  static func scanned(_ value: Value, like other: PSType) throws -> Value {
    if case .string(let s) = value { try LanguagePrimitives.scanNumber(s, like: other) } else { value }
  }

  /// How often a text or list is repeated.
  private static func times(_ value: Value, _ type: PSType, _ context: RuntimeContext) throws -> Int {
    let number = try LanguagePrimitives.convert(try scanned(value, like: .int32), to: type, context)
    return Int(number.integer ?? 0)
  }

  private static let largestResult = 1 << 28

  private static func repeated(_ text: PSString, _ times: Int) throws -> PSString {
    if times < 0 { throw OperationStrings.negativeTimes(Int32(truncatingIfNeeded: times)) }
    if times == 0 || text.isEmpty { return .empty }
    if times == 1 { return text }
    let (count, overflow) = text.count.multipliedReportingOverflow(by: times)
    guard !overflow, count <= largestResult else { throw OperationStrings.outOfMemory() }
    if text.isASCII {
      let result = PSString.ascii(count: count)
      for i in 0..<times { (result.bytes + i &* text.count).update(from: text.bytes, count: text.count) }
      return result
    }
    let result = PSString.wide(count: count)
    for i in 0..<times { (result.units + i &* text.count).update(from: text.units, count: text.count) }
    return result
  }

  private static func repeated(_ items: [Value], _ times: Int) throws -> [Value] {
    if times == 0 || items.isEmpty { return [] }
    let (count, overflow) = items.count.multipliedReportingOverflow(by: times)
    guard !overflow, count <= largestResult / 4 else { throw OperationStrings.outOfMemory() }
    var result: [Value] = []
    result.reserveCapacity(count)
    for _ in 0..<times { result.append(contentsOf: items) }
    return result
  }

  private static func merged(_ a: PSHashtable, _ b: PSHashtable, _ context: RuntimeContext) throws -> Value {
    let result = PSHashtable(a.dictionaryType === PSType.orderedDictionary ? .orderedDictionary : .hashtable)
    for entry in a.orderedEntries + b.orderedEntries {
      if result.entryIndex(entry.key) != nil {
        throw OperationStrings.duplicateKey(try LanguagePrimitives.dotNetText(entry.key, context).string)
      }
      result.set(entry.key, entry.value)
    }
    return .object(result)
  }
}
