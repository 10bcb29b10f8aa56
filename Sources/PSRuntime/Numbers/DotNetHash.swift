/// .NET's hash codes of numbers: they decide the order in which a Hashtable lists such keys.
public enum DotNetHash {
  public static func code(_ value: Int32) -> Int32 { value }
  public static func code(_ value: UInt32) -> Int32 { Int32(bitPattern: value) }
  public static func code(_ value: Bool) -> Int32 { value ? 1 : 0 }

  /// A signed byte's and a short's own value.
  public static func code(_ value: Int16) -> Int32 { Int32(value) }
  public static func code(_ value: Int8) -> Int32 { Int32(value) }
  public static func code(_ value: UInt8) -> Int32 { Int32(value) }
  public static func code(_ value: UInt16) -> Int32 { Int32(value) }

  /// A `Char`: the unit twice.
  public static func code(character: UInt16) -> Int32 {
    Int32(bitPattern: UInt32(character) | UInt32(character) << 16)
  }

  public static func code(_ value: Int64) -> Int32 {
    Int32(truncatingIfNeeded: value) ^ Int32(truncatingIfNeeded: value >> 32)
  }

  public static func code(_ value: UInt64) -> Int32 { code(Int64(bitPattern: value)) }

  /// The same for 0 and -0, and for all NaNs.
  public static func code(_ value: Double) -> Int32 {
    var bits = value.bitPattern
    if value.isNaN || value == 0 { bits &= 0x7ff0_0000_0000_0000 }
    return code(Int64(bitPattern: bits))
  }

  public static func code(_ value: Float) -> Int32 {
    var bits = value.bitPattern
    if value.isNaN || value == 0 { bits &= 0x7f80_0000 }
    return Int32(bitPattern: bits)
  }
}
