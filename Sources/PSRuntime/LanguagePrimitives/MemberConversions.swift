/// What conversions need to know of the members of types: `Parse` methods, constructors, properties.
///
/// The types that the runtime itself implements are answered here; all others are asked of their definitions.
enum MemberConversions {
  /// Whether `Parse` takes a format provider beside the text; nil where the type has no `Parse`.
  static func parseTakesCulture(_ type: PSType, _ context: RuntimeContext) -> Bool? {
    switch type.code {
    case .char, .version: return false
    case .dateTime, .timeSpan, .guid: return true
    default: return type === PSType.dateTimeOffset ? true : nil
    }
  }

  /// Whether a constructor takes one argument of a type, by .NET's own rules (assignment and widening of numbers).
  static func hasConstructor(_ type: PSType, taking from: PSType, _ context: RuntimeContext) -> Bool {
    let widensToLong = from.typeCode >= .char && from.typeCode <= .int64 && from.typeCode != .bool
    let widensToInt = widensToLong && from.typeCode <= .int32
    switch type.code {
    case .dateTime, .timeSpan: return widensToLong
    case .bigInteger: return from.typeCode >= .char && from.typeCode <= .decimal || from.elementType === PSType.byte
    case .decimal: return widensToInt
    case .guid: return from.elementType === PSType.byte
    case .switchParameter: return from.code == .bool
    case .hashtable: return widensToInt || from.code == .orderedDictionary
    case .list: return widensToInt || takesElements(type, from)
    case .string, .char, .bool: return false
    default: return type === PSType.dateTimeOffset && from.code == .dateTime
    }
  }

  /// Whether a list's constructor takes a collection of a type as it is.
  private static func takesElements(_ type: PSType, _ from: PSType) -> Bool {
    guard let element = type.arguments.first else {
      return LanguagePrimitives.implements(from, "System.Collections.ICollection") && type === PSType.arrayList
    }
    let fromElement = from.elementType ?? (from.code == .list ? from.arguments.first : from.code == .string ? .char : nil)
    guard let fromElement else { return false }
    return fromElement === element || (!fromElement.isValueType && element.isAssignable(from: fromElement))
  }

  static func hasDefaultConstructor(_ type: PSType, _ context: RuntimeContext) -> Bool {
    type.code == .list || type.code == .hashtable || type.code == .version || type.code == .orderedDictionary
  }

  /// Whether a constructor takes `IEnumerable<T>`, `ICollection<T>` or `IList<T>` of the type's own argument.
  static func takesCollection(_ type: PSType, _ context: RuntimeContext) -> Bool { type.code == .list }

  // MARK: - Calls

  /// The type's `Parse` of a text.
  static func parse(_ text: PSString, as type: PSType, _ context: RuntimeContext) throws -> Value {
    switch type.code {
    case .char:
      guard text.count == 1 else { throw ConversionStrings.oneCharacter() }
      return .char(text.unit(0))
    default: throw ConversionStrings.noParser(type)
    }
  }

  /// A new value of the type from one argument.
  static func construct(_ type: PSType, from value: Value, _ context: RuntimeContext) throws -> Value {
    switch type.code {
    case .dateTime:
      guard let ticks = value.integer, let date = Int64(exactly: ticks).flatMap({ PSDateTime(ticks: $0) }) else {
        throw ConversionStrings.ticksOutOfRange()
      }
      return .dateTime(date)
    case .timeSpan: return .timeSpan(PSTimeSpan(ticks: Int64(truncatingIfNeeded: value.integer ?? 0)))
    case .bigInteger: return .boxed(try bigInteger(value))
    case .decimal: return .boxed(value.asDecimal ?? .zero)
    case .switchParameter: return .boxed(SwitchParameter(LanguagePrimitives.isTrue(value)))
    case .hashtable: return .object(hashtable(value))
    case .list: return .object(try list(type, value, context))
    default: throw ConversionStrings.noParser(type)
    }
  }

  static func construct(_ type: PSType, _ context: RuntimeContext) throws -> Value {
    switch type.code {
    case .list: return .object(ListObject([], type: type, elementType: type.arguments.first ?? .object))
    case .hashtable: return .object(PSHashtable(.hashtable, comparison: .ordinal))
    case .orderedDictionary: return .object(PSHashtable(.orderedDictionary, comparison: .ordinal))
    default:
      guard type.isValueType, let value = defaultValue(type) else { throw ConversionStrings.noParser(type) }
      return value
    }
  }

  /// The zero of a struct; nil for one the runtime does not implement.
  static func defaultValue(_ type: PSType) -> Value? {
    switch type.code {
    case .dateTime: .dateTime(.min)
    case .timeSpan: .timeSpan(PSTimeSpan(ticks: 0))
    case .decimal: .boxed(PSDecimal.zero)
    case .bigInteger: .boxed(BigInteger.zero)
    case .switchParameter: .boxed(SwitchParameter(false))
    case .enum: .object(EnumObject(type, 0))
    case .bool: .bool(false)
    case .single: .single(0)
    case .double: .double(0)
    default: Value.integer(0, as: type.typeCode)
    }
  }

  /// The settable properties of a type as messages list them.
  static func settableProperties(_ type: PSType, _ context: RuntimeContext) -> [(name: String, typeName: String)] {
    if type.isEnum { return [("value__", "System.Int32")] }
    return type.code == .list ? [("Capacity", "System.Int32")] : []
  }

  /// Sets a property of a new object; false where there is none of the name.
  static func setProperty(
    _ target: Value, _ name: PSString, _ value: Value, _ context: RuntimeContext
  ) throws -> Bool {
    false
  }

  private static func bigInteger(_ value: Value) throws -> BigInteger {
    switch value {
    case .double(let d):
      guard let result = BigInteger(truncating: d) else { throw ConversionStrings.bigIntegerNotFinite(d) }
      return result
    case .single(let f):
      guard let result = BigInteger(truncating: Double(f)) else { throw ConversionStrings.bigIntegerNotFinite(Double(f)) }
      return result
    case .array(let bytes):
      return BigInteger(bytes: bytes.items.map { UInt8(truncatingIfNeeded: $0.integer ?? 0) })
    default:
      if let decimal = value.decimal { return BigInteger(truncating: decimal) }
      let number = value.integer ?? 0
      return BigInteger(wide: number.magnitude, isNegative: number < 0)
    }
  }

  private static func hashtable(_ value: Value) -> PSHashtable {
    let result = PSHashtable(.hashtable, comparison: .ordinal)
    if case .object(let o) = value, let source = o as? PSHashtable {
      for entry in source.liveEntries { result.set(entry.key, entry.value) }
    }
    return result
  }

  private static func list(_ type: PSType, _ value: Value, _ context: RuntimeContext) throws -> ListObject {
    let element = type.arguments.first ?? .object
    var items: [Value] = []
    switch value {
    case .array(let a): items = a.items
    case .string(let s): items = (0..<s.count).map { .char(s.unit($0)) }
    case .object(let o) where o.kind == .hashtable:
      items = unsafeDowncast(o, to: PSHashtable.self).liveEntries.map { .object(DictionaryEntryObject($0.key, $0.value)) }
    case .object(let o):
      if let elements = o.elements { while let item = try elements.next() { items.append(item) } }
    default: break
    }
    return ListObject(items, type: type, elementType: element)
  }
}

extension MemberConversions {
  /// Conversions that types outside of the runtime carry out.
  static func performOther(
    _ kind: Conversion.Kind, _ value: Value, _ original: Value, to type: PSType, _ context: RuntimeContext
  ) throws -> Value {
    if case .stringToType = kind {
      guard let found = context.types.resolve(value.asString?.string ?? "") else {
        throw ConversionStrings.noConversion(
          LanguagePrimitives.quoted(value, context), value.type, type, id: "InvalidCastFromStringToType")
      }
      return .object(found)
    }
    throw LanguagePrimitives.noConversion(value, type, context)
  }
}

extension MemberConversions {
  /// A static operator method that the type's definition declares; nil where it has none of the name.
  static func invokeOperator(
    _ method: String, _ type: PSType, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    nil
  }
}
