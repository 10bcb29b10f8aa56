/// A value of a script: 16 bytes, numbers, dates and time spans unboxed, everything else one reference.
///
/// The order of the cases is part of the machine: payload cases are numbered from 0 in source order, the references stand
/// next to each other (`Value.Tag`), and the tag is the byte at offset 8 because some payloads have 64 bits. A unit test
/// asserts all of it. `.variable` stands only in the slots of a frame, never in a value that leaves the machine; `.unset`
/// only in slots and as "no value" of optional parameters. `.nothing` is PowerShell's AutomationNull: what a command that
/// wrote nothing gives; it is null to every operator and no item in a pipeline.
public enum Value {
  case int(Int32), long(Int64), double(Double), bool(Bool), char(UInt16)
  case byte(UInt8), sbyte(Int8), short(Int16), ushort(UInt16), uint(UInt32), ulong(UInt64), single(Float)
  case dateTime(PSDateTime), timeSpan(PSTimeSpan)
  case string(PSString), array(PSArray), object(Obj), variable(PSVariable)
  case null, nothing, unset
}

extension Value {
  /// The numbers that the compiler gives the cases; the machine peeks at them.
  public enum Tag {
    public static let int: UInt8 = 0
    public static let long: UInt8 = 1
    public static let double: UInt8 = 2
    public static let bool: UInt8 = 3
    public static let char: UInt8 = 4
    public static let string: UInt8 = 14
    public static let array: UInt8 = 15
    public static let object: UInt8 = 16
    public static let variable: UInt8 = 17
    /// `.null`, `.nothing` and `.unset` share the last tag; the payload tells them apart.
    public static let empty: UInt8 = 18
  }

  @inline(__always) public var isNull: Bool {
    switch self {
    case .null, .nothing, .unset: true
    default: false
    }
  }

  @inline(__always) public var isUnset: Bool { if case .unset = self { true } else { false } }

  /// Text of a script from a Swift string: 45 ns, so not per object in a hot path.
  @inline(__always) public static func text(_ string: String) -> Value { .string(PSString.make(string)) }

  /// The string object where the value is one, not converted.
  @inline(__always) public var asString: PSString? { if case .string(let s) = self { s } else { nil } }
  @inline(__always) public var asArray: PSArray? { if case .array(let a) = self { a } else { nil } }
  @inline(__always) public var asObject: Obj? { if case .object(let o) = self { o } else { nil } }

  /// The value without a wrapper that only carries attached members (`PSObject`).
  @inline(__always) public var base: Value {
    if case .object(let o) = self, o.kind == .wrapper { return unsafeDowncast(o, to: PSObject.self).wrapped }
    return self
  }

  /// Whether two values are the same reference or the same unboxed bits (`[object]::ReferenceEquals` for references).
  public func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)): a === b
    case (.array(let a), .array(let b)): a === b
    case (.object(let a), .object(let b)): a === b
    default: isNull && other.isNull
    }
  }
}
