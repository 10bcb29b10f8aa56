import PSRuntime

/// How one numeric type becomes a value and how .NET's messages name it.
struct NumberKind<T: Sendable>: Sendable {
  let name: String
  /// `an Int32`, as messages about overflow say it.
  let article: String
  let make: @Sendable (T) -> Value
  let read: @Sendable (Value) -> T?
}

extension DotNetTypes {
  /// The whole numbers.
  static let integers: [TypeDefinition] = [
    integer(
      NumberKind(
        name: "Int32", article: "an Int32", make: { .int($0) },
        read: { if case .int(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "Int64", article: "an Int64", make: { .long($0) },
        read: { if case .long(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "Byte", article: "an unsigned byte", make: { .byte($0) },
        read: { if case .byte(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "SByte", article: "a signed byte", make: { .sbyte($0) },
        read: { if case .sbyte(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "Int16", article: "an Int16", make: { .short($0) },
        read: { if case .short(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "UInt16", article: "a UInt16", make: { .ushort($0) },
        read: { if case .ushort(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "UInt32", article: "a UInt32", make: { .uint($0) },
        read: { if case .uint(let v) = $0.base { v } else { nil } })),
    integer(
      NumberKind(
        name: "UInt64", article: "a UInt64", make: { .ulong($0) },
        read: { if case .ulong(let v) = $0.base { v } else { nil } })),
  ]

  private static func integer<T: FixedWidthInteger & Sendable>(_ kind: NumberKind<T>) -> TypeDefinition {
    TypeDefinition("System." + kind.name, integerBasics(kind) + integerMath(kind))
  }

  /// `ToString` with its overloads of format and provider.
  static let formattedToString: Member = .method("ToString", body: { call in .string(try toString(call)) })

  static func toString(_ call: MethodCall) throws -> PSString {
    var format = ""
    var culture = Cultures.current(call.context)
    for i in 0..<call.count {
      if call.parameterName(i) == "format" {
        format = call.text(i).string
      } else {
        culture = Cultures.culture(of: call[i], call.context)
      }
    }
    return try Formatting.text(call.target, format, culture, call.context)
  }

  /// `CompareTo` of a type whose values the operators compare.
  static func compareTo(_ name: String) -> Member {
    .method(
      "CompareTo",
      body: { call in
        if call[0].isNull { return .int(1) }
        guard call[0].base.type === call.target.type else {
          throw MemberStrings.argument("Object must be of type \(name).")
        }
        return .count(try LanguagePrimitives.compare(call.target, call[0], ignoringCase: false, call.context).signum())
      })
  }

  private static func integerBasics<T: FixedWidthInteger & Sendable>(_ kind: NumberKind<T>) -> [Member] {
    [
      .staticProperty("MaxValue", get: { _ in kind.make(T.max) }),
      .staticProperty("MinValue", get: { _ in kind.make(T.min) }),
      formattedToString, compareTo(kind.name),
      .method("Equals", body: { call in .bool(try equals(call.target, call[0], call.context)) }),
      .method("GetHashCode", body: { call in .int(hashCode(call.target)) }),
      .method("GetTypeCode", body: { call in typeCode(call.target.type, call.context) }),
      .staticMethod("Parse", body: { call in kind.make(try parseInteger(call, kind)) }),
      .staticMethod(
        "TryParse",
        body: { call in
          let value: T? = try? parseInteger(call, kind)
          call.setReference(call.count - 1, kind.make(value ?? 0))
          return .bool(value != nil)
        }),
    ]
  }

  /// Styles and culture among the arguments behind the text.
  private static func parseOptions(_ call: MethodCall, _ styles: NumberStyles) -> (NumberStyles, NumberFormatInfo) {
    var chosen = styles
    var culture = Cultures.current(call.context)
    for i in 1..<max(1, call.count) {
      if let e = call.object(i) as? EnumObject {
        chosen = NumberStyles(rawValue: Int(e.rawValue))
      } else if call.parameterName(i) == "provider" || call.parameterName(i) == "formatProvider" {
        culture = Cultures.culture(of: call[i], call.context)
      }
    }
    return (chosen, culture.numberFormat)
  }

  /// Runs a parser and turns its error into .NET's exception.
  static func parsed<T>(
    _ text: PSString, _ article: String, _ parse: (String) throws(NumberParseError) -> T
  ) throws -> T {
    do {
      return try parse(text.string)
    } catch {
      switch error {
      case .format: throw MemberStrings.format("The input string '\(text.string)' was not in a correct format.")
      case .overflow: throw MemberStrings.overflow("Value was either too large or too small for \(article).")
      }
    }
  }

  private static func parseInteger<T: FixedWidthInteger & Sendable>(_ call: MethodCall, _ kind: NumberKind<T>) throws
    -> T
  {
    let text = try call.requiredText(0, "s")
    let (styles, info) = parseOptions(call, .integer)
    return try parsed(text, kind.article) { (s) throws(NumberParseError) in
      try NumberParser.integer(s, as: T.self, styles, info)
    }
  }

  private static func integerMath<T: FixedWidthInteger & Sendable>(_ kind: NumberKind<T>) -> [Member] {
    @Sendable func value(_ call: MethodCall, _ i: Int) -> T { kind.read(call[i]) ?? 0 }
    return [
      .staticMethod(
        "Abs",
        body: { call in
          let n = value(call, 0)
          let (result, overflow) = T(0).subtractingReportingOverflow(n)
          if n < 0, overflow {
            throw MemberStrings.overflow("Negating the minimum value of a twos complement number is invalid.")
          }
          return kind.make(n < 0 ? result : n)
        }),
      .staticMethod("Max", body: { call in kind.make(max(value(call, 0), value(call, 1))) }),
      .staticMethod("Min", body: { call in kind.make(min(value(call, 0), value(call, 1))) }),
      .staticMethod(
        "Clamp",
        body: { call in
          let (n, low, high) = (value(call, 0), value(call, 1), value(call, 2))
          if low > high { throw MemberStrings.argument("'\(low)' cannot be greater than \(high).") }
          return kind.make(min(max(n, low), high))
        }),
      .staticMethod("Sign", body: { call in .count(Int(kind.read(call[0])?.signum() ?? 0)) }),
      .staticMethod(
        "DivRem",
        body: { call in
          let (a, b) = (value(call, 0), value(call, 1))
          if b == 0 { throw MemberStrings.dotnet(.divideByZero, "Attempted to divide by zero.") }
          let (quotient, overflow) = a.dividedReportingOverflow(by: b)
          if overflow { throw MemberStrings.overflow("Arithmetic operation resulted in an overflow.") }
          return .object(TupleObject([kind.make(quotient), kind.make(a &- quotient &* b)], isStruct: true))
        }),
      .staticMethod(
        "CopySign",
        body: { call in
          let (n, sign) = (value(call, 0), value(call, 1))
          return kind.make((n < 0) == (sign < 0) ? n : T(0) &- n)
        }),
    ] + integerBits(kind)
  }

  private static func integerBits<T: FixedWidthInteger & Sendable>(_ kind: NumberKind<T>) -> [Member] {
    func test(_ name: String, _ body: @escaping @Sendable (T) -> Bool) -> Member {
      .staticMethod(name, body: { call in .bool(body(kind.read(call[0]) ?? 0)) })
    }
    func count(_ name: String, _ body: @escaping @Sendable (T) -> T) -> Member {
      .staticMethod(name, body: { call in kind.make(body(kind.read(call[0]) ?? 0)) })
    }
    return [
      test("IsEvenInteger") { $0 & 1 == 0 }, test("IsOddInteger") { $0 & 1 == 1 }, test("IsNegative") { $0 < 0 },
      test("IsPositive") { $0 >= 0 }, test("IsPow2") { $0 > 0 && $0.nonzeroBitCount == 1 },
      count("PopCount") { T(truncatingIfNeeded: $0.nonzeroBitCount) },
      count("LeadingZeroCount") { T(truncatingIfNeeded: $0.leadingZeroBitCount) },
      count("TrailingZeroCount") { T(truncatingIfNeeded: $0.trailingZeroBitCount) },
      count("Log2") { T(truncatingIfNeeded: max(0, T.bitWidth - 1 - $0.leadingZeroBitCount)) },
      .staticMethod(
        "RotateLeft",
        body: { call in
          let n = kind.read(call[0]) ?? 0
          let by = ((call.int(1) % T.bitWidth) + T.bitWidth) % T.bitWidth
          let bits = T.Magnitude(truncatingIfNeeded: n)
          return kind.make(T(truncatingIfNeeded: by == 0 ? bits : bits << by | bits >> (T.bitWidth - by)))
        }),
      .staticMethod(
        "RotateRight",
        body: { call in
          let n = kind.read(call[0]) ?? 0
          let by = ((call.int(1) % T.bitWidth) + T.bitWidth) % T.bitWidth
          let bits = T.Magnitude(truncatingIfNeeded: n)
          return kind.make(T(truncatingIfNeeded: by == 0 ? bits : bits >> by | bits << (T.bitWidth - by)))
        }),
    ]
  }

  // MARK: - Floating point

  static let double = TypeDefinition("System.Double", doubleBasics + doubleMath)
  static let single = TypeDefinition("System.Single", singleBasics)

  private static let doubleBasics: [Member] = [
    .staticProperty("MaxValue", get: { _ in .double(.greatestFiniteMagnitude) }),
    .staticProperty("MinValue", get: { _ in .double(-.greatestFiniteMagnitude) }),
    .staticProperty("Epsilon", get: { _ in .double(.leastNonzeroMagnitude) }),
    .staticProperty("NaN", get: { _ in .double(-.nan) }),
    .staticProperty("PositiveInfinity", get: { _ in .double(.infinity) }),
    .staticProperty("NegativeInfinity", get: { _ in .double(-.infinity) }),
    .staticProperty("NegativeZero", get: { _ in .double(-0.0) }),
    .staticProperty("Pi", get: { _ in .double(.pi) }),
    .staticProperty("E", get: { _ in .double(2.718281828459045) }),
    .staticProperty("Tau", get: { _ in .double(2 * .pi) }),
    formattedToString, compareTo("Double"),
    .method("Equals", body: { call in .bool(try equals(call.target, call[0], call.context)) }),
    .method("GetHashCode", body: { call in .int(hashCode(call.target)) }),
    .method("GetTypeCode", body: { call in typeCode(.double, call.context) }),
    .staticMethod("Parse", body: { call in .double(try parseDouble(call)) }),
    .staticMethod(
      "TryParse",
      body: { call in
        let value = try? parseDouble(call)
        call.setReference(call.count - 1, .double(value ?? 0))
        return .bool(value != nil)
      }),
  ]

  private static func parseDouble(_ call: MethodCall) throws -> Double {
    let text = try call.requiredText(0, "s")
    let (styles, info) = parseOptions(call, .floatWithThousands)
    return try parsed(text, "a Double") { (s) throws(NumberParseError) in try NumberParser.double(s, styles, info) }
  }

  private static func floatTest(_ name: String, _ body: @escaping @Sendable (Double) -> Bool) -> Member {
    .staticMethod(name, signatures: ["bool \(name)(double d)"], body: { call in .bool(body(call.double(0))) })
  }

  private static let doubleMath: [Member] = [
    floatTest("IsNaN") { $0.isNaN }, floatTest("IsInfinity") { $0.isInfinite }, floatTest("IsFinite") { $0.isFinite },
    floatTest("IsPositiveInfinity") { $0 == .infinity }, floatTest("IsNegativeInfinity") { $0 == -.infinity },
    floatTest("IsNegative") { $0.sign == .minus }, floatTest("IsPositive") { $0.sign == .plus },
    floatTest("IsInteger") { $0.isFinite && $0.rounded() == $0 }, floatTest("IsNormal") { $0.isNormal },
    floatTest("IsSubnormal") { $0.isSubnormal },
    floatTest("IsEvenInteger") { $0.isFinite && $0.truncatingRemainder(dividingBy: 2) == 0 },
    floatTest("IsOddInteger") { abs($0.truncatingRemainder(dividingBy: 2)) == 1 },
    .staticMethod("Abs", body: { call in .double(Swift.abs(call.double(0))) }),
    .staticMethod("Max", body: { call in .double(DotNetMath.max(call.double(0), call.double(1))) }),
    .staticMethod("Min", body: { call in .double(DotNetMath.min(call.double(0), call.double(1))) }),
    .staticMethod("Sqrt", body: { call in .double(call.double(0).squareRoot()) }),
    .staticMethod("Floor", body: { call in .double(call.double(0).rounded(.down)) }),
    .staticMethod("Ceiling", body: { call in .double(call.double(0).rounded(.up)) }),
    .staticMethod("Truncate", body: { call in .double(call.double(0).rounded(.towardZero)) }),
  ]

  private static func singleTest(_ name: String, _ body: @escaping @Sendable (Double) -> Bool) -> Member {
    .staticMethod(name, signatures: ["bool \(name)(float f)"], body: { call in .bool(body(call.double(0))) })
  }

  private static let singleBasics: [Member] = [
    .staticProperty("MaxValue", get: { _ in .single(.greatestFiniteMagnitude) }),
    .staticProperty("MinValue", get: { _ in .single(-.greatestFiniteMagnitude) }),
    .staticProperty("Epsilon", get: { _ in .single(.leastNonzeroMagnitude) }),
    .staticProperty("NaN", get: { _ in .single(-.nan) }),
    .staticProperty("PositiveInfinity", get: { _ in .single(.infinity) }),
    .staticProperty("NegativeInfinity", get: { _ in .single(-.infinity) }),
    formattedToString, compareTo("Single"),
    singleTest("IsNaN") { $0.isNaN }, singleTest("IsInfinity") { $0.isInfinite },
    singleTest("IsFinite") { $0.isFinite },
    .method("Equals", body: { call in .bool(try equals(call.target, call[0], call.context)) }),
    .method("GetHashCode", body: { call in .int(hashCode(call.target)) }),
    .method("GetTypeCode", body: { call in typeCode(.single, call.context) }),
    .staticMethod("Parse", body: { call in .single(try parseSingle(call)) }),
    .staticMethod(
      "TryParse",
      body: { call in
        let value = try? parseSingle(call)
        call.setReference(call.count - 1, .single(value ?? 0))
        return .bool(value != nil)
      }),
  ]

  private static func parseSingle(_ call: MethodCall) throws -> Float {
    let text = try call.requiredText(0, "s")
    let (styles, info) = parseOptions(call, .floatWithThousands)
    return try parsed(text, "a Single") { (s) throws(NumberParseError) in try NumberParser.single(s, styles, info) }
  }

  // MARK: - Decimal

  static let decimal = TypeDefinition("System.Decimal", decimalBasics + decimalMath)

  static func decimal(_ value: Value) -> PSDecimal {
    if let d = value.unboxed(PSDecimal.self) { return d }
    return value.wholeNumber.map { PSDecimal($0) } ?? .zero
  }

  /// Runs an exact operation and turns its error into .NET's exception.
  static func exact<T>(_ body: () throws(ArithmeticError) -> T, _ article: String = "a Decimal") throws -> T {
    do {
      return try body()
    } catch {
      switch error {
      case .overflow: throw MemberStrings.overflow("Value was either too large or too small for \(article).")
      case .divideByZero: throw MemberStrings.dotnet(.divideByZero, "Attempted to divide by zero.")
      }
    }
  }

  private static func parseDecimal(_ call: MethodCall) throws -> PSDecimal {
    let text = try call.requiredText(0, "s")
    let (styles, info) = parseOptions(call, .number)
    return try parsed(text, "a Decimal") { (s) throws(NumberParseError) in try NumberParser.decimal(s, styles, info) }
  }

  private static let decimalBasics: [Member] = [
    .staticProperty("MaxValue", get: { _ in .boxed(PSDecimal.max) }),
    .staticProperty("MinValue", get: { _ in .boxed(PSDecimal.min) }),
    .staticProperty("Zero", get: { _ in .boxed(PSDecimal.zero) }),
    .staticProperty("One", get: { _ in .boxed(PSDecimal.one) }),
    .staticProperty("MinusOne", get: { _ in .boxed(PSDecimal.minusOne) }),
    .property("Scale", get: { value, _ in .byte(decimal(value).scale) }),
    .constructor { call in
      if call.count == 5 {
        let bits = (0..<3).map { UInt128(UInt32(truncatingIfNeeded: call.int($0))) }
        guard
          let d = PSDecimal(
            magnitude: bits[2] << 64 | bits[1] << 32 | bits[0], scale: call.int(4), isNegative: call.bool(3))
        else {
          throw MemberStrings.argumentOutOfRange("Decimal's scale value must be between 0 and 28, inclusive.", "scale")
        }
        return .boxed(d)
      }
      switch call[0] {
      case .double(let v): return .boxed(try exact { () throws(ArithmeticError) in try PSDecimal.converting(v) })
      case .single(let v): return .boxed(try exact { () throws(ArithmeticError) in try PSDecimal.converting(v) })
      case .ulong(let v): return .boxed(PSDecimal(v))
      default: return .boxed(decimal(call[0]))
      }
    },
    formattedToString, compareTo("Decimal"),
    .method("Equals", body: { call in .bool(try equals(call.target, call[0], call.context)) }),
    .method("GetHashCode", body: { call in .int(hashCode(call.target)) }),
    .method("GetTypeCode", body: { call in typeCode(.decimal, call.context) }),
    .staticMethod("Parse", body: { call in .boxed(try parseDecimal(call)) }),
    .staticMethod(
      "TryParse",
      body: { call in
        let value = try? parseDecimal(call)
        call.setReference(call.count - 1, .boxed(value ?? .zero))
        return .bool(value != nil)
      }),
    .staticMethod("GetBits", body: { call in .array(PSArray(decimal(call[0]).bits.map { .int($0) }, of: .int32)) }),
  ]

  private static func decimalOperation(
    _ name: String, _ body: @escaping @Sendable (PSDecimal, PSDecimal) throws(ArithmeticError) -> PSDecimal
  ) -> Member {
    .staticMethod(
      name,
      body: { call in
        .boxed(try exact { () throws(ArithmeticError) in try body(decimal(call[0]), decimal(call[1])) })
      })
  }

  private static let decimalMath: [Member] = [
    decimalOperation("Add") { (a, b) throws(ArithmeticError) in try a.adding(b) },
    decimalOperation("Subtract") { (a, b) throws(ArithmeticError) in try a.subtracting(b) },
    decimalOperation("Multiply") { (a, b) throws(ArithmeticError) in try a.multiplied(by: b) },
    decimalOperation("Divide") { (a, b) throws(ArithmeticError) in try a.divided(by: b) },
    decimalOperation("Remainder") { (a, b) throws(ArithmeticError) in try a.remainder(dividingBy: b) },
    decimalOperation("Max") { a, b in a < b ? b : a }, decimalOperation("Min") { a, b in b < a ? b : a },
    .staticMethod("Negate", body: { call in .boxed(decimal(call[0]).negated) }),
    .staticMethod("Abs", body: { call in .boxed(decimal(call[0]).absolute) }),
    .staticMethod("Floor", body: { call in .boxed(decimal(call[0]).floor) }),
    .staticMethod("Ceiling", body: { call in .boxed(decimal(call[0]).ceiling) }),
    .staticMethod("Truncate", body: { call in .boxed(decimal(call[0]).truncated) }),
    .staticMethod("Sign", body: { call in .count(decimal(call[0]).signum) }),
    .staticMethod("Compare", body: { call in .count(PSDecimal.compare(decimal(call[0]), decimal(call[1]))) }),
    .staticMethod("IsNegative", body: { call in .bool(decimal(call[0]).isNegative) }),
    .staticMethod("IsPositive", body: { call in .bool(!decimal(call[0]).isNegative) }),
    .staticMethod("IsInteger", body: { call in .bool(decimal(call[0]).truncated == decimal(call[0])) }),
    .staticMethod("ToDouble", body: { call in .double(decimal(call[0]).doubleValue) }),
    .staticMethod("ToSingle", body: { call in .single(decimal(call[0]).floatValue) }),
    .staticMethod(
      "ToInt32",
      body: { call in
        guard let v = decimal(call[0]).truncated(to: Int32.self) else {
          throw MemberStrings.overflow("Value was either too large or too small for an Int32.")
        }
        return .int(v)
      }),
    .staticMethod(
      "ToInt64",
      body: { call in
        guard let v = decimal(call[0]).truncated(to: Int64.self) else {
          throw MemberStrings.overflow("Value was either too large or too small for an Int64.")
        }
        return .long(v)
      }),
    .staticMethod(
      "Round",
      body: { call in
        var digits = 0
        var mode = MidpointRounding.toEven
        for i in 1..<max(1, call.count) {
          if call.object(i) is EnumObject {
            mode = MidpointRounding(rawValue: Int(call.enumValue(i))) ?? .toEven
          } else {
            digits = call.int(i)
          }
        }
        guard digits >= 0, digits <= 28 else {
          throw MemberStrings.argumentOutOfRange(
            "Decimal can only round to between 0 and 28 digits of precision.", "decimals")
        }
        return .boxed(decimal(call[0]).rounded(places: digits, mode))
      }),
  ]
}
