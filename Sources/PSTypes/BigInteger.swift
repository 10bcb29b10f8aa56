import Glibc
import PSRuntime

extension DotNetTypes {
  static let bigInteger = TypeDefinition("System.Numerics.BigInteger", bigBasics + bigMath)

  private static func big(_ value: Value) -> BigInteger {
    if let b = value.unboxed(BigInteger.self) { return b }
    if case .ulong(let v) = value.base { return BigInteger(v) }
    return value.wholeNumber.map { BigInteger($0) } ?? .zero
  }

  private static func parse(_ call: MethodCall) throws -> BigInteger {
    let text = try call.requiredText(0, "value")
    var styles = NumberStyles.integer
    var culture = Cultures.current(call.context)
    for i in 1..<max(1, call.count) {
      if let e = call.object(i) as? EnumObject {
        styles = NumberStyles(rawValue: Int(e.rawValue))
      } else if call.parameterName(i) == "provider" {
        culture = Cultures.culture(of: call[i], call.context)
      }
    }
    do {
      return try NumberParser.bigInteger(text.string, styles, culture.numberFormat)
    } catch {
      throw MemberStrings.format("The value could not be parsed.")
    }
  }

  private static let bigBasics: [Member] = [
    .staticProperty("Zero", get: { _ in .boxed(BigInteger.zero) }),
    .staticProperty("One", get: { _ in .boxed(BigInteger.one) }),
    .staticProperty("MinusOne", get: { _ in .boxed(BigInteger.minusOne) }),
    .property(
      "IsPowerOfTwo",
      get: { value, _ in
        let n = big(value)
        return .bool(n.signum > 0 && (n & (n - .one)).isZero)
      }),
    .property("IsZero", get: { value, _ in .bool(big(value).isZero) }),
    .property("IsOne", get: { value, _ in .bool(big(value) == .one) }),
    .property("IsEven", get: { value, _ in .bool(big(value).isEven) }),
    .property("Sign", get: { value, _ in .count(big(value).signum) }),
    .constructor { call in
      switch call[0] {
      case .double(let d):
        guard let n = BigInteger(truncating: d) else {
          throw MemberStrings.overflow(d.isNaN ? "The value is not a number." : "BigInteger cannot represent infinity.")
        }
        return .boxed(n)
      case .single(let f):
        guard let n = BigInteger(truncating: Double(f)) else {
          throw MemberStrings.overflow("BigInteger cannot represent infinity.")
        }
        return .boxed(n)
      case .array: return .boxed(BigInteger(bytes: call.bytes(0) ?? []))
      default:
        if let d = call[0].unboxed(PSDecimal.self) { return .boxed(BigInteger(truncating: d)) }
        return .boxed(big(call[0]))
      }
    },
    formattedToString,
    .method("CompareTo") { call in
      if call[0].isNull { return .int(1) }
      let (a, b) = (big(call.target), big(call[0]))
      return .int(a == b ? 0 : a < b ? -1 : 1)
    },
    .method("Equals") { call in
      .bool(
        call[0].wholeNumber != nil || call[0].unboxed(BigInteger.self) != nil ? big(call.target) == big(call[0]) : false
      )
    },
    .method("GetHashCode") { call in .int(hashCode(call.target)) },
    .method("ToByteArray") { call in .bytes(call.bool(1) ? big(call.target).bytes.reversed() : big(call.target).bytes)
    },
    .method("GetByteCount") { call in .count(big(call.target).bytes.count) },
    .method("GetBitLength") { call in .long(Int64(big(call.target).bitWidth)) },
    .staticMethod("Parse") { call in .boxed(try parse(call)) },
    .staticMethod("TryParse") { call in
      let value = try? parse(call)
      call.setReference(call.count - 1, .boxed(value ?? .zero))
      return .bool(value != nil)
    },
  ]

  private static func operation(
    _ name: String, _ body: @escaping @Sendable (BigInteger, BigInteger) throws -> BigInteger
  ) -> Member {
    .staticMethod(name) { call in .boxed(try body(big(call[0]), big(call[1]))) }
  }

  private static func divided(_ a: BigInteger, _ b: BigInteger) throws -> (BigInteger, BigInteger) {
    let result = try exact { () throws(ArithmeticError) in try a.divided(by: b) }
    return (result.quotient, result.remainder)
  }

  private static let bigMath: [Member] = [
    operation("Add") { $0 + $1 }, operation("Subtract") { $0 - $1 },
    operation("Multiply") { a, b in try exact { () throws(ArithmeticError) in try a.multiplied(by: b) } },
    operation("Divide") { try divided($0, $1).0 }, operation("Remainder") { try divided($0, $1).1 },
    operation("Max") { $0 < $1 ? $1 : $0 }, operation("Min") { $1 < $0 ? $1 : $0 },
    operation("GreatestCommonDivisor") { $0.greatestCommonDivisor($1) },
    .staticMethod("Abs") { call in .boxed(big(call[0]).magnitude) },
    .staticMethod("Negate") { call in .boxed(-big(call[0])) },
    .staticMethod("Pow") { call in
      let exponent = call.int(1)
      if exponent < 0 { throw MemberStrings.mustBeNonNegative("exponent", exponent) }
      let result = try exact { () throws(ArithmeticError) in try big(call[0]).power(exponent) }
      return .boxed(result ?? .zero)
    },
    .staticMethod("ModPow") { call in
      let result = try exact { () throws(ArithmeticError) in try big(call[0]).power(big(call[1]), modulo: big(call[2]))
      }
      guard let result else {
        throw MemberStrings.argumentOutOfRange("The number must be greater than or equal to zero.", "exponent")
      }
      return .boxed(result)
    },
    .staticMethod("DivRem") { call in
      let (quotient, rest) = try divided(big(call[0]), big(call[1]))
      if call.count == 3 {
        call.setReference(2, .boxed(rest))
        return .boxed(quotient)
      }
      return .object(TupleObject([.boxed(quotient), .boxed(rest)], isStruct: true))
    },
    .staticMethod("Compare") { call in
      let (a, b) = (big(call[0]), big(call[1]))
      return .int(a == b ? 0 : a < b ? -1 : 1)
    },
    .staticMethod("Log") { call in
      .double(
        call.count == 1 ? log(big(call[0]).doubleValue) : DotNetMath.log(big(call[0]).doubleValue, base: call.double(1))
      )
    },
    .staticMethod("Log10") { call in .double(log10(big(call[0]).doubleValue)) },
    .staticMethod("IsEvenInteger") { call in .bool(big(call[0]).isEven) },
    .staticMethod("IsOddInteger") { call in .bool(!big(call[0]).isEven) },
    .staticMethod("IsNegative") { call in .bool(big(call[0]).isNegative) },
    .staticMethod("IsPositive") { call in .bool(!big(call[0]).isNegative) },
    .staticMethod("Clamp") { call in
      let (n, low, high) = (big(call[0]), big(call[1]), big(call[2]))
      return .boxed(n < low ? low : high < n ? high : n)
    },
  ]
}
