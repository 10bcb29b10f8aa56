import Glibc
import PSRuntime

extension DotNetTypes {
  static let math = TypeDefinition("System.Math", mathConstants + mathFunctions + mathRounding + mathComparing)

  private static let mathConstants: [Member] = [
    .staticProperty("PI", type: "double", get: { _ in .double(.pi) }),
    .staticProperty("E", type: "double", get: { _ in .double(M_E) }),
    .staticProperty("Tau", type: "double", get: { _ in .double(2 * .pi) }),
  ]

  /// A function of one double.
  private static func unary(_ name: String, _ parameter: String = "d", _ body: @escaping @Sendable (Double) -> Double)
    -> Member
  {
    .staticMethod(name, signatures: ["double \(name)(double \(parameter))"]) { call in .double(body(call.double(0))) }
  }

  private static let mathFunctions: [Member] = [
    unary("Sqrt") { $0 < 0 ? -.nan : $0.squareRoot() },
    unary("Cbrt") { cbrt($0) },
    unary("Sin", "a") { sin($0) }, unary("Cos") { cos($0) }, unary("Tan", "a") { tan($0) },
    unary("Asin") { asin($0) }, unary("Acos") { acos($0) }, unary("Atan") { atan($0) },
    unary("Sinh", "value") { sinh($0) }, unary("Cosh", "value") { cosh($0) }, unary("Tanh", "value") { tanh($0) },
    unary("Asinh") { asinh($0) }, unary("Acosh") { acosh($0) }, unary("Atanh") { atanh($0) },
    unary("Exp") { exp($0) }, unary("Log10") { log10($0) }, unary("Log2", "x") { log2($0) },
    unary("BitIncrement", "x") { $0.nextUp }, unary("BitDecrement", "x") { $0.nextDown },
    .staticMethod("Pow", signatures: ["double Pow(double x, double y)"]) { call in
      .double(pow(call.double(0), call.double(1)))
    },
    .staticMethod("Atan2", signatures: ["double Atan2(double y, double x)"]) { call in
      .double(atan2(call.double(0), call.double(1)))
    },
    .staticMethod("Log", signatures: ["double Log(double d)", "double Log(double a, double newBase)"]) { call in
      .double(call.count == 1 ? log(call.double(0)) : DotNetMath.log(call.double(0), base: call.double(1)))
    },
    .staticMethod("IEEERemainder", signatures: ["double IEEERemainder(double x, double y)"]) { call in
      .double(DotNetMath.ieeeRemainder(call.double(0), call.double(1)))
    },
    .staticMethod("ScaleB", signatures: ["double ScaleB(double x, int n)"]) { call in
      .double(scalbn(call.double(0), Int32(truncatingIfNeeded: call.int(1))))
    },
    .staticMethod("CopySign", signatures: ["double CopySign(double x, double y)"]) { call in
      .double(copysign(call.double(0), call.double(1)))
    },
    .staticMethod("BigMul", signatures: ["long BigMul(int a, int b)"]) { call in
      .long(Int64(call.int(0)) * Int64(call.int(1)))
    },
    .staticMethod("DivRem", body: divideWithRemainder),
  ]

  private static let mathRounding: [Member] = [
    .staticMethod("Floor", signatures: ["decimal Floor(decimal d)", "double Floor(double d)"]) { call in
      if let d = call[0].unboxed(PSDecimal.self) { .boxed(d.floor) } else { .double(call.double(0).rounded(.down)) }
    },
    .staticMethod("Ceiling", signatures: ["decimal Ceiling(decimal d)", "double Ceiling(double a)"]) { call in
      if let d = call[0].unboxed(PSDecimal.self) { .boxed(d.ceiling) } else { .double(call.double(0).rounded(.up)) }
    },
    .staticMethod("Truncate", signatures: ["decimal Truncate(decimal d)", "double Truncate(double d)"]) { call in
      if let d = call[0].unboxed(PSDecimal.self) {
        .boxed(d.truncated)
      } else {
        .double(call.double(0).rounded(.towardZero))
      }
    },
    .staticMethod("Round", body: round),
    .staticMethod("Sign", body: sign),
    .staticMethod("Abs", body: absolute),
  ]

  private static let mathComparing: [Member] = [
    .staticMethod("Max") { call in try extremum(call, wantsGreater: true) },
    .staticMethod("Min") { call in try extremum(call, wantsGreater: false) },
    .staticMethod("Clamp") { call in
      let low = try compare(call[1], call[2], call.context)
      if low > 0 {
        let shown = try [1, 2].map { try LanguagePrimitives.dotNetText(call[$0], call.context).string }
        throw MemberStrings.argument("'\(shown[0])' cannot be greater than \(shown[1]).")
      }
      if try compare(call[0], call[1], call.context) < 0 { return call[1] }
      return try compare(call[0], call[2], call.context) > 0 ? call[2] : call[0]
    },
  ]

  private static func compare(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Int {
    try LanguagePrimitives.compare(a, b, ignoringCase: false, context)
  }

  private static func extremum(_ call: MethodCall, wantsGreater: Bool) throws -> Value {
    if case .double(let x) = call[0], case .double(let y) = call[1] {
      return .double(wantsGreater ? DotNetMath.max(x, y) : DotNetMath.min(x, y))
    }
    let order = try compare(call[0], call[1], call.context)
    return (order >= 0) == wantsGreater ? call[0] : call[1]
  }

  @Sendable private static func round(_ call: MethodCall) throws -> Value {
    var digits = 0
    var mode = MidpointRounding.toEven
    for i in 1..<max(1, call.count) {
      if call.object(i) is EnumObject {
        mode = MidpointRounding(rawValue: Int(call.enumValue(i))) ?? .toEven
      } else {
        digits = call.int(i)
      }
    }
    if let value = call[0].unboxed(PSDecimal.self) {
      guard digits >= 0, digits <= 28 else {
        throw MemberStrings.argumentOutOfRange(
          "Decimal can only round to between 0 and 28 digits of precision.", "decimals")
      }
      return .boxed(value.rounded(places: digits, mode))
    }
    guard let result = DotNetMath.round(call.double(0), digits: digits, mode) else {
      throw MemberStrings.argumentOutOfRange("Rounding digits must be between 0 and 15, inclusive.", "digits")
    }
    return .double(result)
  }

  @Sendable private static func sign(_ call: MethodCall) throws -> Value {
    if let value = call[0].unboxed(PSDecimal.self) { return .count(value.signum) }
    switch call[0] {
    case .double, .single:
      guard let sign = DotNetMath.sign(call.double(0)) else {
        throw MemberStrings.dotnet(.arithmetic, "Function does not accept floating point Not-a-Number values.")
      }
      return .count(sign)
    default: return .count(call.int(0).signum())
    }
  }

  @Sendable private static func absolute(_ call: MethodCall) throws -> Value {
    let tooSmall = { MemberStrings.overflow("Negating the minimum value of a twos complement number is invalid.") }
    if let value = call[0].unboxed(PSDecimal.self) { return .boxed(value.absolute) }
    switch call[0] {
    case .double(let v): return .double(Swift.abs(v))
    case .single(let v): return .single(Swift.abs(v))
    case .int(let v):
      if v == .min { throw tooSmall() }
      return .int(Swift.abs(v))
    case .long(let v):
      if v == .min { throw tooSmall() }
      return .long(Swift.abs(v))
    case .short(let v):
      if v == .min { throw tooSmall() }
      return .short(Swift.abs(v))
    case .sbyte(let v):
      if v == .min { throw tooSmall() }
      return .sbyte(Swift.abs(v))
    default: return call[0]
    }
  }

  @Sendable private static func divideWithRemainder(_ call: MethodCall) throws -> Value {
    let divisor = call.int(1)
    if divisor == 0 { throw MemberStrings.dotnet(.divideByZero, "Attempted to divide by zero.") }
    let (quotient, overflow) = call.int(0).dividedReportingOverflow(by: divisor)
    if overflow { throw MemberStrings.overflow("Arithmetic operation resulted in an overflow.") }
    let rest = call.int(0) - quotient * divisor
    let isLong = if case .long = call[0] { true } else { false }
    let make = { (n: Int) -> Value in isLong ? .long(Int64(n)) : .count(n) }
    if call.count == 3 {
      call.setReference(2, make(rest))
      return make(quotient)
    }
    return .object(TupleObject([make(quotient), make(rest)], isStruct: true))
  }
}
