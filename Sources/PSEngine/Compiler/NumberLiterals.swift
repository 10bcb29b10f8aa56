import PSRuntime

/// Makes the runtime's values of number literals that have no case of their own in `Value`.
enum NumberLiterals {
  static func decimal(magnitude: UInt128, scale: Int, negative: Bool) -> Value {
    Value.decimal(magnitude: magnitude, scale: scale, negative: negative)
  }
  static func bigInteger(_ digits: String) -> Value { Value.bigInteger(digits) }
}
