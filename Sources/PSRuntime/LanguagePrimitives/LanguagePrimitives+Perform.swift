// Carries out what `figure` found.

extension LanguagePrimitives {
  /// - Parameters:
  ///   - value: the value without wrapper.
  ///   - original: the value as it was given.
  static func perform(
    _ kind: Conversion.Kind, _ value: Value, original: Value, to type: PSType, _ context: RuntimeContext
  ) throws -> Value {
    switch kind {
    case .none: throw noConversion(value, type, context)
    case .assignable, .toPSObject: return original
    case .nullToRef, .nullToNullable: return .null
    case .nullToNumber: return MemberConversions.defaultValue(type) ?? .int(0)
    case .nullToChar: return .char(0)
    case .nullToString: return .string(.empty)
    case .nullToBool: return .bool(false)
    case .nullToSwitch: return .boxed(SwitchParameter(false))
    case .nullToVoid, .toVoid: return .nothing
    case .nullToReference, .toReference: return .object(reference(to: value))
    case .toBool: return .bool(isTrue(value))
    case .toText, .numericToString: return .string(try text(original, context))
    case .toNullable: return try convert(original, to: type.arguments.first ?? .object, context)
    case .either(let first, let second):
      return try performEither(first, second, value, original, type, context)
    case .numeric, .numericToChar, .iConvertible, .enumToNumber, .charToNumeric:
      return try changeType(value, to: type, viaInteger: kind.isCharToNumeric, context)
    case .numericThroughText: return try convert(.string(text(value, context)), to: type, context)
    default: return try performObject(kind, value, original, type, context)
    }
  }

  private static func performObject(
    _ kind: Conversion.Kind, _ value: Value, _ original: Value, _ type: PSType, _ context: RuntimeContext
  ) throws -> Value {
    switch kind {
    case .stringToInteger, .stringToReal, .stringToDecimal, .stringToBigInteger:
      return try number(from: value.asString ?? .empty, type)
    case .stringToEnum: return try enumeration(from: value.asString ?? .empty, type, quoted(value, context))
    case .enumerableToEnum: return try enumeration(fromElements: value, type, context)
    case .integerToEnum: return try enumeration(fromInteger: value, type, context)
    case .stringToChars:
      let text = value.asString ?? .empty
      return .array(PSArray((0..<text.count).map { .char(text.unit($0)) }, of: .char))
    case .relatedArrays, .unrelatedArrays, .enumerableToArray, .scalarToArray:
      return try performArray(kind, value, original, type, context)
    case .dictionaryToHashtable:
      return try wrapping("InvalidCastConstructorException", value, type, context) {
        try MemberConversions.construct(.hashtable, from: value, context)
      }
    case .parse(let withCulture): return try parse(value, type, withCulture: withCulture, context)
    case .construct:
      return try wrapping("InvalidCastConstructorException", value, type, context) {
        try MemberConversions.construct(type, from: value, context)
      }
    case .cast(let name): return try cast(value, type, name, context)
    case .properties: return try object(fromProperties: value, type, context)
    case .elementsToCollection(let isScalar): return try collection(from: value, type, isScalar: isScalar, context)
    default: return try MemberConversions.performOther(kind, value, original, to: type, context)
    }
  }

  private static func performEither(
    _ first: Conversion.Kind, _ second: Conversion.Kind?, _ value: Value, _ original: Value, _ type: PSType,
    _ context: RuntimeContext
  ) throws -> Value {
    do {
      return try perform(first, value, original: original, to: type, context)
    } catch let error as RuntimeException where error.isInvalidCast {
      guard let second else { throw noConversion(value, type, context) }
      return try perform(second, value, original: original, to: type, context)
    }
  }

  /// The error for a value that no conversion takes.
  static func noConversion(_ value: Value, _ type: PSType, _ context: RuntimeContext) -> RuntimeException {
    if value.isNull { return type.isEnum ? ConversionStrings.nullToEnum(type) : ConversionStrings.null(type) }
    return ConversionStrings.noConversion(quoted(value, context), value.type, type)
  }

  /// Turns what `body` throws into an invalid cast with the exception's message.
  static func wrapping(
    _ id: String, _ value: Value, _ type: PSType, _ context: RuntimeContext, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as RuntimeException {
      let exception = error.record.exception
      throw ConversionStrings.withInner(id, quoted(value, context), type, exception.message.string, exception)
    }
  }

  private static func parse(
    _ value: Value, _ type: PSType, withCulture: Bool, _ context: RuntimeContext
  ) throws -> Value {
    let id = "InvalidCastParseTargetInvocation" + (withCulture ? "WithFormatProvider" : "")
    return try wrapping(id, value, type, context) {
      try MemberConversions.parse(value.asString ?? .empty, as: type, context)
    }
  }

  private static func reference(to value: Value) -> PSReference {
    PSReference(PSVariable(name: .empty, value: value.isNull ? .null : value))
  }

  // MARK: - Arrays and collections

  private static func performArray(
    _ kind: Conversion.Kind, _ value: Value, _ original: Value, _ type: PSType, _ context: RuntimeContext
  ) throws -> Value {
    let element = type === PSType.arrayBase ? PSType.object : type.elementType ?? .object
    switch kind {
    case .relatedArrays:
      guard case .array(let a) = value else { throw noConversion(value, type, context) }
      return .array(PSArray(a.items, of: element))
    case .unrelatedArrays:
      guard case .array(let a) = value else { throw noConversion(value, type, context) }
      return .array(PSArray(try a.items.map { try convert($0, to: element, context) }, of: element))
    case .scalarToArray:
      return try wrapping("InvalidCastExceptionScalarToArray", value, type, context) {
        .array(PSArray([try convert(original, to: element, context)], of: element))
      }
    default:
      return try wrapping("InvalidCastExceptionEnumerableToArray", value, type, context) {
        .array(PSArray(try items(of: value).map { try convert($0, to: element, context) }, of: element))
      }
    }
  }

  /// All items of an enumerable value, the value itself where it is none.
  public static func items(of value: Value) throws -> [Value] {
    switch value.base {
    case .array(let a): return a.items
    case .object(let o):
      if o.kind == .list { return unsafeDowncast(o, to: ListObject.self).items }
      guard let elements = o.elements else { return [value] }
      var result: [Value] = []
      while let item = try elements.next() { result.append(item) }
      return result
    case .null, .nothing, .unset: return []
    default: return [value]
    }
  }

  private static func collection(
    from value: Value, _ type: PSType, isScalar: Bool, _ context: RuntimeContext
  ) throws -> Value {
    let element = type.arguments.first ?? .object
    var items: [Value] = []
    if isScalar {
      items = [value]
    } else if case .array(let a) = value {
      for item in a.items {
        guard let converted = try tryConvert(item.base, to: element, context) else {
          throw noConversion(value, type, context)
        }
        items.append(converted)
      }
    } else {
      items = [try convert(value, to: element, context)]
    }
    let list = ListObject(items, type: PSType.listDefinition.instance([element]), elementType: element)
    if type.definition === PSType.listDefinition { return .object(list) }
    return try wrapping("InvalidCastConstructorException", value, type, context) {
      try MemberConversions.construct(type, from: .object(list), context)
    }
  }

  // MARK: - Objects

  /// A custom object with the pairs of a dictionary as properties; what is no dictionary stays what it is.
  static func customObject(from value: Value, _ context: RuntimeContext) throws -> Value {
    let base = value.base
    if base.isNull { return .null }
    guard case .object(let o) = base, o.kind == .hashtable else { return value }
    let table = unsafeDowncast(o, to: PSHashtable.self)
    let object = PSCustomObject(shape: context.emptyShape, slots: [])
    for entry in table.orderedEntries {
      let name = try text(entry.key, context)
      if case .string(let key) = entry.key, key.equalsIgnoringCase("PSTypeName"),
        case .string(let typeName) = entry.value.base
      {
        object.typeNames = [typeName] + (object.typeNames ?? [])
      } else {
        object.set(name, entry.value.isNull ? .null : entry.value)
      }
    }
    return .object(object)
  }

  private static func object(
    fromProperties value: Value, _ type: PSType, _ context: RuntimeContext
  ) throws -> Value {
    guard case .object(let o) = value, o.kind == .hashtable else {
      return try object(fromCustom: value, type, context)
    }
    let result = try wrapping("InvalidCastConstructorException", value, type, context) {
      try MemberConversions.construct(type, context)
    }
    for entry in unsafeDowncast(o, to: PSHashtable.self).orderedEntries {
      let name = try dotNetText(entry.key, context)
      do {
        guard try MemberConversions.setProperty(result, name, entry.value, context) else {
          throw ConversionStrings.objectCreation(type, unknownProperty(name, type, context))
        }
      } catch let error as RuntimeException
        where PSType.setValueException.isAssignable(from: error.record.exception.exceptionType)
      {
        let inner = error.record.exception.inner ?? error.record.exception
        throw ConversionStrings.objectCreation(type, inner.message.string, inner: inner)
      }
    }
    return result
  }

  private static func unknownProperty(_ name: PSString, _ type: PSType, _ context: RuntimeContext) -> String {
    ConversionStrings.propertyNotFound(
      name.string, qualifiedName(type), MemberConversions.settableProperties(type, context))
  }

  private static func object(fromCustom value: Value, _ type: PSType, _ context: RuntimeContext) throws -> Value {
    try wrapping("InvalidCastConstructorException", value, type, context) {
      guard case .object(let o) = value, let source = o as? SlotObject else { throw noConversion(value, type, context) }
      let result = try MemberConversions.construct(type, context)
      for (index, name) in source.shape.names.enumerated() where source.shape.entries[index] == .note {
        guard try MemberConversions.setProperty(result, name, source.slots[index], context) else {
          throw noConversion(value, type, context)
        }
      }
      return result
    }
  }

  /// `Type.FullName`: generic arguments in double brackets with their assemblies.
  static func qualifiedName(_ type: PSType) -> String {
    if let element = type.elementType { return qualifiedName(element) + PSType.brackets(type.rank) }
    if type.arguments.isEmpty { return type.fullName }
    let library = ", System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
    return type.definitionName + "["
      + type.arguments.map { "[" + qualifiedName($0) + library + "]" }.joined(separator: ",")
      + "]"
  }
}

extension Conversion.Kind {
  var isCharToNumeric: Bool { if case .charToNumeric = self { true } else { false } }
}
