/// Value of a literal, in plain Swift: the runtime makes its own values of it.
public enum ConstantValue: Sendable, Equatable {
  /// Only of an attribute argument whose value is left out: true.
  case bool(Bool)
  case int8(Int8)
  case uint8(UInt8)
  case int16(Int16)
  case uint16(UInt16)
  case int32(Int32)
  case uint32(UInt32)
  case int64(Int64)
  case uint64(UInt64)
  case double(Double)
  /// `magnitude` below 2^96, to be divided by 10^`scale` (0 to 28).
  indirect case decimal(magnitude: UInt128, scale: UInt8, negative: Bool)
  /// Decimal digits, a minus sign before them if negative.
  indirect case bigInteger(String)
  indirect case string(String)
}
