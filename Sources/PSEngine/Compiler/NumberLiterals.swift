import PSLanguage
import PSRuntime

/// Makes the runtime's values of number literals that have no case of their own in `Value`.
enum NumberLiterals {
  static func decimal(magnitude: UInt128, scale: Int, negative: Bool) -> Value {
    PSDecimal(magnitude: magnitude, scale: scale, isNegative: negative).map { .boxed($0) } ?? .null
  }
  static func bigInteger(_ digits: String) -> Value { BigInteger(digits: digits).map { .boxed($0) } ?? .null }

  /// The value of a literal.
  static func value(_ value: ConstantValue) -> Value {
    switch value {
    case .bool(let v): .bool(v)
    case .int8(let v): .sbyte(v)
    case .uint8(let v): .byte(v)
    case .int16(let v): .short(v)
    case .uint16(let v): .ushort(v)
    case .int32(let v): .int(v)
    case .uint32(let v): .uint(v)
    case .int64(let v): .long(v)
    case .uint64(let v): .ulong(v)
    case .double(let v): .double(v)
    case .decimal(let magnitude, let scale, let negative):
      decimal(magnitude: magnitude, scale: Int(scale), negative: negative)
    case .bigInteger(let digits): bigInteger(digits)
    case .string(let text): .text(text)
    }
  }
}
