/// .NET's `TypeCode`, which orders the numbers for promotion.
enum TypeCode: UInt8, Comparable {
  case empty = 0
  case object, dbNull, bool, char, sbyte, byte, int16, uint16, int32, uint32, int64, uint64, single, double
  case decimal, dateTime
  case string = 18

  static func < (a: TypeCode, b: TypeCode) -> Bool { a.rawValue < b.rawValue }

  var isSigned: Bool { self == .sbyte || self == .int16 || self == .int32 || self == .int64 }
  var isInteger: Bool { self >= .sbyte && self <= .uint64 }
  var isFloating: Bool { self == .single || self == .double }
  /// What PowerShell calls numeric: neither `bool` nor `char`.
  var isNumeric: Bool { self >= .sbyte && self <= .decimal }
  var isNumericOrPrimitive: Bool { self >= .bool && self <= .decimal }

  /// The name without namespace, as .NET's messages have it.
  var name: String {
    switch self {
    case .bool: "Boolean"
    case .char: "Char"
    case .sbyte: "SByte"
    case .byte: "Byte"
    case .int16: "Int16"
    case .uint16: "UInt16"
    case .int32: "Int32"
    case .uint32: "UInt32"
    case .int64: "Int64"
    case .uint64: "UInt64"
    case .single: "Single"
    case .double: "Double"
    case .decimal: "Decimal"
    case .dateTime: "DateTime"
    case .string: "String"
    case .empty, .object, .dbNull: "Object"
    }
  }
}

extension PSType {
  /// .NET's code of the type; of an enumeration that of its numbers.
  var typeCode: TypeCode {
    switch code {
    case .bool: .bool
    case .char: .char
    case .sbyte: .sbyte
    case .byte: .byte
    case .int16: .int16
    case .uint16: .uint16
    case .int32: .int32
    case .uint32: .uint32
    case .int64: .int64
    case .uint64: .uint64
    case .single: .single
    case .double: .double
    case .decimal: .decimal
    case .dateTime: .dateTime
    case .string: .string
    case .enum: underlyingCode
    default: .object
    }
  }

  private var underlyingCode: TypeCode {
    switch enumInfo?.underlying ?? .int32 {
    case .byte: .byte
    case .sbyte: .sbyte
    case .int16: .int16
    case .uint16: .uint16
    case .uint32: .uint32
    case .int64: .int64
    case .uint64: .uint64
    default: .int32
    }
  }
}

extension Value {
  /// .NET's code of the value's type; `.empty` for null. The value must be without wrapper.
  var typeCode: TypeCode {
    switch self {
    case .int: .int32
    case .long: .int64
    case .double: .double
    case .bool: .bool
    case .char: .char
    case .byte: .byte
    case .sbyte: .sbyte
    case .short: .int16
    case .ushort: .uint16
    case .uint: .uint32
    case .ulong: .uint64
    case .single: .single
    case .dateTime: .dateTime
    case .string: .string
    case .object(let o): o.kind == .enumeration || o.kind == .boxed ? o.type.typeCode : .object
    case .null, .nothing, .unset: .empty
    case .timeSpan, .array, .variable: .object
    }
  }

  var isEnumeration: Bool { if case .object(let o) = self { o.kind == .enumeration } else { false } }

  /// The value of an integer, char, bool or enum; nil for all else.
  var integer: Int128? {
    switch self {
    case .int(let v): Int128(v)
    case .long(let v): Int128(v)
    case .bool(let v): v ? 1 : 0
    case .char(let v): Int128(v)
    case .byte(let v): Int128(v)
    case .sbyte(let v): Int128(v)
    case .short(let v): Int128(v)
    case .ushort(let v): Int128(v)
    case .uint(let v): Int128(v)
    case .ulong(let v): Int128(v)
    case .object(let o): o.kind == .enumeration ? (o as? EnumObject)?.integer : nil
    default: nil
    }
  }

  /// The value of any number, char, bool or enum as a double (as .NET casts it); nil for all else.
  var floating: Double? {
    switch self {
    case .int(let v): Double(v)
    case .double(let v): v
    case .single(let v): Double(v)
    case .long(let v): Double(v)
    default: integer.map { Double($0) } ?? decimal?.doubleValue
    }
  }

  /// The decimal inside, nil where the value is of another type.
  var decimal: PSDecimal? { unboxed(PSDecimal.self) }

  var bigInteger: BigInteger? { unboxed(BigInteger.self) }

  /// The value of any number, char, bool or enum as a decimal; nil for all else and where it does not fit.
  var asDecimal: PSDecimal? {
    switch self {
    case .double(let v): try? PSDecimal.converting(v)
    case .single(let v): try? PSDecimal.converting(v)
    default:
      integer.flatMap { PSDecimal(magnitude: $0.magnitude, scale: 0, isNegative: $0 < 0) } ?? decimal
    }
  }

  /// A number of an integer type from its value; nil where it does not fit or the code is no integer's.
  static func integer(_ value: Int128, as code: TypeCode) -> Value? {
    switch code {
    case .sbyte: Int8(exactly: value).map { .sbyte($0) }
    case .byte: UInt8(exactly: value).map { .byte($0) }
    case .int16: Int16(exactly: value).map { .short($0) }
    case .uint16: UInt16(exactly: value).map { .ushort($0) }
    case .int32: Int32(exactly: value).map { .int($0) }
    case .uint32: UInt32(exactly: value).map { .uint($0) }
    case .int64: Int64(exactly: value).map { .long($0) }
    case .uint64: UInt64(exactly: value).map { .ulong($0) }
    case .char: UInt16(exactly: value).map { .char($0) }
    default: nil
    }
  }

  /// The value of a literal.
  public init(_ number: ScriptNumber) {
    switch number {
    case .int8(let v): self = .sbyte(v)
    case .uint8(let v): self = .byte(v)
    case .int16(let v): self = .short(v)
    case .uint16(let v): self = .ushort(v)
    case .int32(let v): self = .int(v)
    case .uint32(let v): self = .uint(v)
    case .int64(let v): self = .long(v)
    case .uint64(let v): self = .ulong(v)
    case .double(let v): self = .double(v)
    case .decimal(let v): self = .boxed(v)
    case .bigInteger(let v): self = .boxed(v)
    }
  }
}

extension EnumObject {
  /// The number, unsigned where the type behind is UInt64.
  var integer: Int128 {
    enumType.enumInfo?.underlying == .uint64 ? Int128(UInt64(bitPattern: rawValue)) : Int128(rawValue)
  }

  /// The value as a plain number of the type behind.
  var plain: Value { Value.integer(integer, as: enumType.typeCode) ?? .long(rawValue) }
}
