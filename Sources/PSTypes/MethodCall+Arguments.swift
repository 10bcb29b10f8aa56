import PSRuntime

// The arguments of a call as Swift values. The overload has converted them, so that the kind is known; what is missing or
// null gives the neutral value.
extension MethodCall {
  /// A text argument; null is the empty text.
  func text(_ index: Int) -> PSString {
    if case .string(let s) = self[index] { s } else { .empty }
  }
  /// A text argument, nil for null.
  func optionalText(_ index: Int) -> PSString? {
    if case .string(let s) = self[index] { s } else { nil }
  }
  /// A text argument that must not be null.
  func requiredText(_ index: Int, _ name: String) throws -> PSString {
    guard case .string(let s) = self[index] else { throw MemberStrings.argumentNull(name) }
    return s
  }
  func int(_ index: Int) -> Int { self[index].wholeNumber.map { Int(truncatingIfNeeded: $0) } ?? 0 }
  func optionalInt(_ index: Int) -> Int? { self[index].isNull ? nil : int(index) }
  func double(_ index: Int) -> Double {
    switch self[index] {
    case .double(let d): d
    case .single(let f): Double(f)
    default: Double(int(index))
    }
  }
  func bool(_ index: Int) -> Bool { if case .bool(let b) = self[index] { b } else { false } }
  func char(_ index: Int) -> UInt16 { if case .char(let c) = self[index] { c } else { 0 } }
  func object(_ index: Int) -> Obj? { self[index].base.asObject }

  /// The number of an enumeration's value.
  func enumValue(_ index: Int) -> Int64 { (object(index) as? EnumObject)?.rawValue ?? 0 }

  /// The items of a collection argument; nil for null.
  func items(_ index: Int) throws -> [Value]? { try self[index].itemArray() }

  /// The items of a collection argument that must not be null.
  func requiredItems(_ index: Int, _ name: String) throws -> [Value] {
    guard let items = try items(index) else { throw MemberStrings.argumentNull(name) }
    return items
  }

  /// The units of a `char[]` argument.
  func units(_ index: Int) -> [UInt16] {
    if case .char(let c) = self[index] { return [c] }
    guard case .array(let a) = self[index] else { return [] }
    return a.items.compactMap { if case .char(let c) = $0 { c } else { nil } }
  }

  /// The bytes of a `byte[]` argument; nil for null.
  func bytes(_ index: Int) -> [UInt8]? { self[index].byteArray }

  /// The variable behind an `out` or `ref` argument.
  func setReference(_ index: Int, _ value: Value) {
    (object(index) as? PSReference)?.variable.value = value
  }

  /// The type of the parameter at an index.
  func isParameter(_ index: Int, _ typeName: String) -> Bool {
    signature.parameters.indices.contains(index) && signature.parameters[index].typeName == typeName
  }
  /// Whether the chosen overload's parameter has a name.
  func parameterName(_ index: Int) -> String {
    signature.parameters.indices.contains(index) ? signature.parameters[index].name : ""
  }
}

extension Value {
  /// A whole number of any width, or of an enumeration.
  var wholeNumber: Int64? {
    switch self {
    case .int(let v): Int64(v)
    case .long(let v): v
    case .byte(let v): Int64(v)
    case .sbyte(let v): Int64(v)
    case .short(let v): Int64(v)
    case .ushort(let v): Int64(v)
    case .uint(let v): Int64(v)
    case .ulong(let v): Int64(truncatingIfNeeded: v)
    case .char(let v): Int64(v)
    case .object(let o): (o as? EnumObject)?.rawValue
    default: nil
    }
  }

  /// The items of a collection: arrays, lists, anything enumerable, the chars of a text; nil for null.
  func itemArray() throws -> [Value]? {
    switch base {
    case .null, .nothing, .unset: return nil
    case .array(let a): return a.items
    case .string(let s): return (0..<s.count).map { .char(s.unit($0)) }
    case .object(let o):
      if o.kind == .list { return unsafeDowncast(o, to: ListObject.self).items }
      if o.kind == .hashtable { return unsafeDowncast(o, to: PSHashtable.self).entryItems }
      guard let elements = o.elements else { return [self] }
      var result: [Value] = []
      while let item = try elements.next() { result.append(item) }
      return result
    default: return [self]
    }
  }

  /// The bytes of a `byte[]` or of a list of numbers; nil for null.
  var byteArray: [UInt8]? {
    guard case .array(let a) = base else { return nil }
    return a.items.map { UInt8(truncatingIfNeeded: $0.wholeNumber ?? 0) }
  }

  static func count(_ n: Int) -> Value { .int(Int32(truncatingIfNeeded: n)) }
  static func bytes(_ bytes: some Sequence<UInt8>) -> Value { .array(PSArray(bytes.map { .byte($0) }, of: .byte)) }
  static func strings(_ strings: some Sequence<PSString>) -> Value {
    .array(PSArray(strings.map { .string($0) }, of: .string))
  }
}

extension PSString {
  /// A text of code as a constant.
  static func constant(_ text: String) -> PSString { make(text) }
}

/// Runs a function of the runtime that throws .NET's text errors, as a member's exception.
func dotNet<Result>(_ body: () throws(StringFunctionError) -> Result) throws -> Result {
  do {
    return try body()
  } catch {
    throw MemberStrings.dotnet(error.exceptionType, error.message)
  }
}
