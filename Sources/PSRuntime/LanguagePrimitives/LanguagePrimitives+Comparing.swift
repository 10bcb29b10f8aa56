extension LanguagePrimitives {
  /// Whether two values are equal, the second converted to the first one's type where needed.
  ///
  /// Texts are compared linguistically by the invariant culture; lists are not looked into.
  public static func equals(
    _ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Bool {
    let first = a.base
    let second = b.base
    if first.isNull || second.isNull { return first.isNull && second.isNull }
    if case .string(let x) = first {
      return compareTexts(x, try text(second, context), ignoringCase: ignoringCase, context) == 0
    }
    if try areEqual(first, second, context) { return true }
    if first.typeCode.isNumeric && second.typeCode.isNumeric { return compareNumbers(first, second) == 0 }
    if case .char(let x) = first, ignoringCase, let y = singleUnit(second) {
      return PSString.fold(x) == PSString.fold(y)
    }
    guard let converted = try tryConvert(second, to: first.type, context) else { return false }
    return try areEqual(first, converted, context)
  }

  /// Below, at or above zero as the first value is smaller, equal or greater; the second is converted to its type.
  ///
  /// Null is smaller than everything but negative numbers. Throws an `ArgumentException` where the values do not compare.
  public static func compare(
    _ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> Int {
    let first = a.base
    let second = b.base
    if first.isNull { return second.isNull ? 0 : compareToNull(second, isNullFirst: true) }
    if second.isNull { return compareToNull(first, isNullFirst: false) }
    if case .string(let x) = first {
      return compareTexts(x, try text(second, context), ignoringCase: ignoringCase, context)
    }
    if first.typeCode.isNumeric && second.typeCode.isNumeric { return compareNumbers(first, second) }
    let converted: Value
    do {
      converted = try convert(second, to: first.type, context)
    } catch let error as RuntimeException where error.isInvalidCast {
      throw ConversionStrings.dotnet(
        .argument,
        "Could not compare \"\(quoted(first, context))\" to \"\(quoted(second, context))\". "
          + "Error: \"\(error.record.exception.message.string)\" (Parameter 'second')")
    }
    if let order = try order(first, converted, context) { return order }
    if try areEqual(first, second, context) { return 0 }
    throw ConversionStrings.dotnet(
      .argument, "Cannot compare \"\(quoted(first, context))\" because it is not IComparable. (Parameter 'first')")
  }

  /// Null against another value: numbers by their sign, all else is greater.
  private static func compareToNull(_ value: Value, isNullFirst: Bool) -> Int {
    let negative = value.typeCode.isNumeric && (value.floating ?? 0) < 0
    return negative == isNullFirst ? 1 : -1
  }

  // MARK: - Texts

  /// Compares by the invariant culture, linguistically.
  @inline(__always)
  public static func compareTexts(
    _ a: PSString, _ b: PSString, ignoringCase: Bool, _ context: RuntimeContext
  ) -> Int {
    if a === b { return 0 }
    return a.withView { x in
      b.withView { context.texts.invariantCollator.compare(x, $0, options: ignoringCase ? .ignoreCase : []) }
    }
  }

  /// The one unit of a char or of a text of length one.
  static func singleUnit(_ value: Value) -> UInt16? {
    switch value {
    case .char(let c): c
    case .string(let s): s.count == 1 ? s.unit(0) : nil
    default: nil
    }
  }

  // MARK: - Numbers

  /// Compares two numbers of any types (enumerations by their numbers); NaN is smaller than all else.
  static func compareNumbers(_ a: Value, _ b: Value) -> Int {
    if let x = a.integer, let y = b.integer { return x < y ? -1 : x == y ? 0 : 1 }
    if a.decimal != nil || b.decimal != nil, let x = a.asDecimal, let y = b.asDecimal { return PSDecimal.compare(x, y) }
    return compareDoubles(a.floating ?? 0, b.floating ?? 0)
  }

  static func compareDoubles(_ x: Double, _ y: Double) -> Int {
    if x < y { return -1 }
    if x > y { return 1 }
    if x == y { return 0 }
    return x.isNaN ? (y.isNaN ? 0 : -1) : 1
  }

  // MARK: - .NET's own rules

  /// `a.Equals(b)`: the same type and the same content; texts by units.
  public static func areEqual(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): x == y
    case (.string(let x), .string(let y)): x.equalsOrdinal(y)
    case (.bool(let x), .bool(let y)): x == y
    case (.long(let x), .long(let y)): x == y
    case (.double(let x), .double(let y)): x == y || (x.isNaN && y.isNaN)
    case (.char(let x), .char(let y)): x == y
    case (.byte(let x), .byte(let y)): x == y
    case (.sbyte(let x), .sbyte(let y)): x == y
    case (.short(let x), .short(let y)): x == y
    case (.ushort(let x), .ushort(let y)): x == y
    case (.uint(let x), .uint(let y)): x == y
    case (.ulong(let x), .ulong(let y)): x == y
    case (.single(let x), .single(let y)): x == y || (x.isNaN && y.isNaN)
    case (.dateTime(let x), .dateTime(let y)): x.ticks == y.ticks
    case (.timeSpan(let x), .timeSpan(let y)): x.ticks == y.ticks
    case (.array(let x), .array(let y)): x === y
    case (.object(let x), _): try x.isEqual(to: b, context)
    default: a.isNull && b.isNull
    }
  }

  /// `a.CompareTo(b)` for values of one type; nil where the type does not compare.
  static func order(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Int? {
    switch (a, b) {
    case (.string(let x), .string(let y)): return compareTexts(x, y, ignoringCase: false, context)
    case (.bool(let x), .bool(let y)): return x == y ? 0 : x ? 1 : -1
    case (.char(let x), .char(let y)): return Int(x) - Int(y)
    case (.dateTime(let x), .dateTime(let y)): return x.ticks < y.ticks ? -1 : x.ticks == y.ticks ? 0 : 1
    case (.timeSpan(let x), .timeSpan(let y)): return x.ticks < y.ticks ? -1 : x.ticks == y.ticks ? 0 : 1
    case (.object(let o), _): return try o.compare(to: b, context)
    default: return a.typeCode.isNumeric && b.typeCode.isNumeric ? compareNumbers(a, b) : nil
    }
  }
}
