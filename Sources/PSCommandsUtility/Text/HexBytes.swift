import PSRuntime

/// The bytes of numbers in memory, the lowest first, as Format-Hex shows them.
enum HexBytes {
  /// The bytes of a number, a character, a flag or an enumeration; nil for all else.
  static func of(_ value: Value) -> [UInt8]? {
    switch value {
    case .byte(let v): [v]
    case .sbyte(let v): [UInt8(bitPattern: v)]
    case .bool(let v): bytes(of: Int32(v ? 1 : 0))
    case .char(let v): bytes(of: v)
    case .short(let v): bytes(of: v)
    case .ushort(let v): bytes(of: v)
    case .int(let v): bytes(of: v)
    case .uint(let v): bytes(of: v)
    case .long(let v): bytes(of: v)
    case .ulong(let v): bytes(of: v)
    case .single(let v): bytes(of: v.bitPattern)
    case .double(let v): bytes(of: v.bitPattern)
    case .object(let o): (o as? EnumObject).map { bytes(of: Int32(truncatingIfNeeded: $0.rawValue)) }
    default: nil
    }
  }

  /// The bytes of all elements of an array of such values.
  static func of(_ array: PSArray) -> [UInt8]? {
    guard array.elementType !== PSType.object else { return nil }
    var result: [UInt8] = []
    for item in array.items {
      guard let bytes = of(item.base) else { return nil }
      result += bytes
    }
    return result
  }

  /// The type by which numbers are grouped; nil for what is none.
  static func numberType(_ value: Value) -> PSType? {
    of(value) == nil ? nil : value.asObject is EnumObject ? .int32 : value.type
  }

  private static func bytes<T: FixedWidthInteger>(of number: T) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
