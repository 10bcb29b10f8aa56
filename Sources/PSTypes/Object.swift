import PSRuntime

extension DotNetTypes {
  /// What every value has.
  static let object = TypeDefinition(
    "System.Object",
    [
      .method("GetType", signatures: ["type GetType()"]) { call in .object(call.target.type) },
      .method("ToString", signatures: ["string ToString()"]) { call in
        .string(try LanguagePrimitives.dotNetText(call.target, call.context))
      },
      .method("Equals", signatures: ["bool Equals(System.Object obj)"]) { call in
        .bool(try equals(call.target, call[0], call.context))
      },
      .method("GetHashCode", signatures: ["int GetHashCode()"]) { call in .int(hashCode(call.target)) },
      .staticMethod("Equals", signatures: ["bool Equals(System.Object objA, System.Object objB)"]) { call in
        .bool(try equals(call[0], call[1], call.context))
      },
      .staticMethod("ReferenceEquals", signatures: ["bool ReferenceEquals(System.Object objA, System.Object objB)"]) {
        call in
        .bool(call[0].base.isIdentical(to: call[1].base))
      },
      .constructor(signatures: ["System.Object new()"]) { _ in .object(Obj()) },
    ])

  /// `Equals`: the same type and the same value, no conversion.
  static func equals(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Bool {
    let left = a.base
    let right = b.base
    switch (left, right) {
    case (.object(let x), _): return try x.isEqual(to: right, context)
    case (.string(let x), .string(let y)): return x.equalsOrdinal(y)
    case (.array(let x), .array(let y)): return x === y
    case (.double(let x), .double(let y)): return x == y || (x.isNaN && y.isNaN)
    case (.bool(let x), .bool(let y)): return x == y
    case (.dateTime(let x), .dateTime(let y)): return x == y
    case (.timeSpan(let x), .timeSpan(let y)): return x.ticks == y.ticks
    case (.single(let x), .single(let y)): return x == y
    default:
      if left.isNull || right.isNull { return left.isNull && right.isNull }
      guard left.type === right.type, let x = left.wholeNumber, let y = right.wholeNumber else { return false }
      return x == y
    }
  }

  /// `GetHashCode` where .NET's value is fixed: numbers and chars; other hashes are only stable within a run.
  static func hashCode(_ value: Value) -> Int32 {
    switch value.base {
    case .int(let v): v
    case .long(let v): Int32(truncatingIfNeeded: v) ^ Int32(truncatingIfNeeded: v >> 32)
    case .bool(let v): v ? 1 : 0
    case .char(let v): Int32(v) | (Int32(v) << 16)
    case .double(let v): Int32(truncatingIfNeeded: v.bitPattern) ^ Int32(truncatingIfNeeded: v.bitPattern >> 32)
    case .string(let s): Int32(bitPattern: s.hashOrdinal)
    case .object(let o): Int32(truncatingIfNeeded: o.hash)
    case .array(let a): Int32(truncatingIfNeeded: ObjectIdentifier(a).hashValue)
    case .dateTime(let d): d.hashCode
    case .timeSpan(let t): t.hashCode
    default: Int32(truncatingIfNeeded: value.base.wholeNumber ?? 0)
    }
  }
}
