/// What conversions need to know of the members of types: `Parse` methods, constructors, properties.
///
/// The types that the runtime itself implements are answered here; all others are asked of their definitions.
enum MemberConversions {
  /// Whether `Parse` takes a format provider beside the text; nil where the type has no `Parse`.
  static func parseTakesCulture(_ type: PSType, _ context: RuntimeContext) -> Bool? {
    switch type.code {
    case .char, .version: return false
    case .dateTime, .timeSpan, .guid: return true
    default:
      if type === PSType.dateTimeOffset { return true }
      if let user = type.userClass as? UserClass {
        let overloads = user.staticMethod(parseName)?.overloads ?? []
        return overloads.contains {
          $0.parameters.count == 1 && $0.parameterTypes(of: type, context)[0] === PSType.string
        }
          ? false : nil
      }
      guard let parse = context.members.members(of: type).findStatic(parseName) else { return nil }
      let texts = parse.signatures.filter { $0.parameters.first?.typeName == "string" && $0.parameters.count <= 2 }
      if texts.contains(where: { $0.parameters.count == 2 && $0.parameters[1].typeName == "System.IFormatProvider" }) {
        return true
      }
      return texts.contains { $0.parameters.count == 1 } ? false : nil
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
    default:
      if type === PSType.dateTimeOffset { return from.code == .dateTime }
      return constructors(type, context).contains { types in types.count == 1 && accepts(types[0], from) }
    }
  }

  private nonisolated(unsafe) static let parseName = PSString.make("Parse")

  /// The parameter types of the type's constructors.
  private static func constructors(_ type: PSType, _ context: RuntimeContext) -> [[PSType]] {
    if let user = type.userClass as? UserClass {
      return user.constructor?.overloads.map { $0.parameterTypes(of: type, context) } ?? []
    }
    if type.isArray || type.flags.contains(.abstract) { return [] }
    let signatures = context.members.members(of: type).constructor?.signatures ?? []
    return signatures.map { $0.parameterTypes(of: type, context) }
  }

  /// Whether .NET passes a value of a type to a parameter without conversion of PowerShell's.
  private static func accepts(_ parameter: PSType, _ from: PSType) -> Bool {
    if parameter.isAssignable(from: from) { return from.code != .psCustomObject || parameter.code != .object }
    guard from.typeCode.isNumericOrPrimitive, parameter.typeCode.isNumeric, !parameter.isEnum else { return false }
    switch from.typeCode {
    case .char, .byte, .sbyte, .int16, .uint16, .int32, .uint32, .int64:
      guard from.isEnum ? parameter.typeCode >= from.typeCode : parameter.typeCode > from.typeCode else { return false }
      return parameter.code != .decimal
        && (parameter.typeCode.isSigned || !from.typeCode.isSigned)
    case .single: return parameter.code == .double
    default: return false
    }
  }

  /// Whether a list's constructor takes a collection of a type as it is.
  private static func takesElements(_ type: PSType, _ from: PSType) -> Bool {
    guard let element = type.arguments.first else {
      return LanguagePrimitives.implements(from, "System.Collections.ICollection") && type === PSType.arrayList
    }
    let fromElement =
      from.elementType ?? (from.code == .list ? from.arguments.first : from.code == .string ? .char : nil)
    guard let fromElement else { return false }
    return fromElement === element || (!fromElement.isValueType && element.isAssignable(from: fromElement))
  }

  static func hasDefaultConstructor(_ type: PSType, _ context: RuntimeContext) -> Bool {
    if type.code == .list || type.code == .hashtable || type.code == .version || type.code == .orderedDictionary {
      return true
    }
    return !type.isValueType && constructors(type, context).contains { $0.isEmpty }
  }

  /// Whether a constructor takes `IEnumerable<T>`, `ICollection<T>` or `IList<T>` of the type's own argument.
  static func takesCollection(_ type: PSType, _ context: RuntimeContext) -> Bool {
    if type.code == .list { return true }
    let names = ["IEnumerable`1", "ICollection`1", "IList`1"]
    return constructors(type, context).contains { types in
      types.count == 1 && names.contains(types[0].name) && types[0].arguments.first === type.arguments.first
    }
  }

  // MARK: - Calls

  /// The type's `Parse` of a text.
  static func parse(_ text: PSString, as type: PSType, _ context: RuntimeContext) throws -> Value {
    let string = text.string
    switch type.code {
    case .char:
      guard text.count == 1 else { throw ConversionStrings.oneCharacter() }
      return .char(text.unit(0))
    case .dateTime:
      return .dateTime(
        try date(string) { () throws(DateParseError) in
          try DateParser.date(string, now: context.services.now)
        })
    case .timeSpan: return .timeSpan(try span(string))
    case .guid:
      guard let guid = Guid(string) else { throw ConversionStrings.guid(string) }
      return .boxed(guid)
    case .version: return .boxed(try version(string))
    default:
      if type === PSType.dateTimeOffset {
        return .boxed(
          try date(string) { () throws(DateParseError) in try DateParser.dateOffset(string, now: context.services.now) }
        )
      }
      return try unwrapping {
        try MemberAccess.invokeStatic(type, parseName, parseArguments(text, type, context), context)
      }
    }
  }

  private static func parseArguments(_ text: PSString, _ type: PSType, _ context: RuntimeContext) -> [Value] {
    parseTakesCulture(type, context) == true ? [.string(text), .null] : [.string(text)]
  }

  private static func date<T>(_ text: String, _ body: () throws(DateParseError) -> T) throws -> T {
    do throws(DateParseError) {
      return try body()
    } catch {
      throw ConversionStrings.date(text, error)
    }
  }

  private static func span(_ text: String) throws -> PSTimeSpan {
    do throws(TimeSpanParseError) {
      return try TimeSpanParser.span(text)
    } catch {
      throw ConversionStrings.span(text, error)
    }
  }

  private static func version(_ text: String) throws -> PSVersion {
    do throws(PSVersion.ParseError) {
      return try PSVersion(parsing: text)
    } catch {
      throw ConversionStrings.version(text, error)
    }
  }

  /// Runs a member; the exception inside of what PowerShell raises around it comes out alone.
  static func unwrapping(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as RuntimeException {
      guard error.record.exception.exceptionType === PSType.methodInvocation, let inner = error.record.exception.inner
      else {
        throw error
      }
      throw ConversionStrings.dotnet(inner.exceptionType, inner.message.string)
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
    case .guid:
      guard
        let guid = Guid(
          bytes: try LanguagePrimitives.items(of: value).map { UInt8(truncatingIfNeeded: $0.integer ?? 0) })
      else {
        throw ConversionStrings.dotnet(.argument, "Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')")
      }
      return .boxed(guid)
    default:
      if type === PSType.dateTimeOffset, case .dateTime(let date) = value, let result = PSDateTimeOffset(date) {
        return .boxed(result)
      }
      let argument = try constructorArgument(type, value, context)
      return try unwrapping { try MemberAccess.construct(type, [argument], context) }
    }
  }

  /// The argument as .NET passes it: a number widened to the type of the constructor that takes it.
  private static func constructorArgument(_ type: PSType, _ value: Value, _ context: RuntimeContext) throws -> Value {
    let from = value.type
    let taking = constructors(type, context).filter { $0.count == 1 && accepts($0[0], from) }.map { $0[0] }
    guard !taking.contains(where: { $0.isAssignable(from: from) }), let parameter = taking.first,
      let number = value.base.integer
    else { return value }
    return Value.integer(number, as: parameter.typeCode) ?? value
  }

  static func construct(_ type: PSType, _ context: RuntimeContext) throws -> Value {
    switch type.code {
    case .list: return .object(ListObject([], type: type, elementType: type.arguments.first ?? .object))
    case .hashtable: return .object(PSHashtable(.hashtable, comparison: .ordinal))
    case .orderedDictionary: return .object(PSHashtable(.orderedDictionary, comparison: .ordinal))
    default:
      if type.code == .version { return .boxed(PSVersion.zero) }
      if type.isValueType, let value = defaultValue(type) { return value }
      if type.isValueType { return try MemberAccess.defaultValue(of: type, context) }
      return try unwrapping { try MemberAccess.construct(type, [], context) }
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
    case .guid: .boxed(Guid.empty)
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
    if type.code == .list { return [("Capacity", "System.Int32")] }
    if let user = type.userClass as? UserClass { return user.properties.map { ($0.name.string, $0.type.fullName) } }
    return context.members.members(of: type).properties.filter(\.isSettable).map {
      ($0.name.string, context.types.resolve($0.typeName)?.fullName ?? $0.typeName)
    }
  }

  /// Sets a property of a new object; false where there is none of the name.
  static func setProperty(
    _ target: Value, _ name: PSString, _ value: Value, _ context: RuntimeContext
  ) throws -> Bool {
    let type = target.base.type
    let isUser = (type.userClass as? UserClass)?.property(name) != nil
    guard isUser || context.members.members(of: type).find(name)?.isProperty == true else { return false }
    try MemberAccess.set(target, name, value, context)
    return true
  }

  private static func bigInteger(_ value: Value) throws -> BigInteger {
    switch value {
    case .double(let d):
      guard let result = BigInteger(truncating: d) else { throw ConversionStrings.bigIntegerNotFinite(d) }
      return result
    case .single(let f):
      guard let result = BigInteger(truncating: Double(f)) else {
        throw ConversionStrings.bigIntegerNotFinite(Double(f))
      }
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
      items = unsafeDowncast(o, to: PSHashtable.self).liveEntries.map {
        .object(DictionaryEntryObject($0.key, $0.value))
      }
    case .object(let o):
      if let elements = o.elements { while let item = try elements.next() { items.append(item) } }
    default: break
    }
    return ListObject(items, type: type, elementType: element)
  }
}
