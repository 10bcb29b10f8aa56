import PSRuntime

/// Makes the runtime's values of number literals that have no case of their own in `Value`.
enum NumberLiterals {
  static func decimal(magnitude: UInt128, scale: Int, negative: Bool) -> Value {
    PSDecimal(magnitude: magnitude, scale: scale, isNegative: negative).map { .boxed($0) } ?? .null
  }
  static func bigInteger(_ digits: String) -> Value { BigInteger(digits: digits).map { .boxed($0) } ?? .null }
}
