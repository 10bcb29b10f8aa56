import PSLanguage
import PSRuntime

/// Converts one argument to one parameter's type, validates it: what `ParameterBinderBase.BindParameter` does.
struct ParameterCoercion {
  let context: ExecutionContext
  let strings: BindingStrings
  /// Cmdlets and advanced functions; simple functions are laxer about arrays and texts.
  let isAdvanced: Bool

  /// How a parameter's type takes several values.
  private enum Collection { case none, array(PSType), list(PSType?) }

  private func collection(_ type: PSType) -> Collection {
    if let element = type.elementType, type.rank == 1 { return .array(element) }
    if type === PSType.arrayBase { return .array(.object) }
    if type.code == .list { return .list(type.arguments.first) }
    return .none
  }

  /// The value to store; nil where `coerce` is false and only a conversion would make it fit.
  func value(of argument: CommandArgument, for parameter: ParameterMetadata, coerce: Bool) throws -> Value? {
    var value: Value = argument.hasValue ? argument.value : .null
    if case .nothing = value { value = .null }
    value = try transform(value, argument, parameter, coerce: coerce)
    if coerce {
      value = try coerced(value, argument, parameter, to: parameter.type)
    } else {
      guard let fitting = uncoerced(value, parameter.type) else { return nil }
      value = fitting
    }
    try validate(value, argument, parameter)
    return value
  }

  // MARK: - Transformation

  private func transform(_ value: Value, _ argument: CommandArgument, _ parameter: ParameterMetadata, coerce: Bool)
    throws
    -> Value
  {
    var value = value
    do {
      for transform in parameter.transforms where !value.isNull || parameter.isMandatoryInSomeSet {
        value = try transform(value, context)
      }
      if parameter.isScript && coerce { value = try convertForScript(value, argument, parameter.type) }
      return value
    } catch let error as RuntimeException {
      let inner = error.record.exception
      throw strings.transformation(
        parameter, inner.message.string,
        inner: ExceptionObject(.argumentTransformation, inner.message, inner: inner),
        isInvalidCast: inner.exceptionType === PSType.psInvalidCast
          || inner.exceptionType.baseType === PSType.psInvalidCast,
        at: argument.extent)
    }
  }

  /// The conversion that a type before a script's parameter means (`ArgumentTypeConverterAttribute`).
  private func convertForScript(_ value: Value, _ argument: CommandArgument, _ type: PSType) throws -> Value {
    var value = value
    if type === PSType.psReference {
      guard case .object(let object) = value.base, object is PSReference else {
        throw BindingConversionStrings.noReference()
      }
      return value
    }
    if case .object(let object) = value.base, let reference = object as? PSReference {
      value = reference.variable.value
    }
    if type.code == .string {
      if isAdvanced, case .array = value.base { throw BindingConversionStrings.noStringFromArray() }
      if let token = argument.token { return .string(token) }
    }
    try ParameterCoercion.checkBoolean(value, type)
    if isAdvanced, let element = type.elementType, element.code == .bool || element === PSType.switchParameter {
      if case .array(let array) = value.base {
        for item in array.items { try ParameterCoercion.checkBoolean(item, element) }
      } else {
        try ParameterCoercion.checkBoolean(value, element)
      }
    }
    return try LanguagePrimitives.convert(value, to: type, context)
  }

  /// An argument of a simple function before its conversion: references are followed or asked for, truth values checked.
  static func checked(_ value: Value, _ types: [PSType]) throws -> Value {
    guard let type = types.last else { return value }
    if type === PSType.psReference {
      guard case .object(let object) = value.base, object is PSReference else {
        throw BindingConversionStrings.noReference()
      }
      return value
    }
    var value = value
    if case .object(let object) = value.base, let reference = object as? PSReference {
      value = reference.variable.value
    }
    try checkBoolean(value, type)
    if type === PSType.version, let token = value.tokenText { return .string(token) }
    return value
  }

  /// `[bool]` and `[switch]` take truth values and numbers only.
  static func checkBoolean(_ value: Value, _ type: PSType) throws {
    guard type.code == .bool || type === PSType.switchParameter else { return }
    if value.isNull {
      guard type.code == .bool else { return }
      throw BindingConversionStrings.noBoolean("", type)
    }
    switch value.base {
    case .bool: return
    case let base where base.isNumber || base.type === PSType.switchParameter: return
    case let base: throw BindingConversionStrings.noBoolean(base.type.fullName, type)
    }
  }

  // MARK: - Coercion

  private func coerced(_ value: Value, _ argument: CommandArgument, _ parameter: ParameterMetadata, to type: PSType)
    throws
    -> Value
  {
    if value.isNull { return try nullValue(argument, parameter, type) }
    let base = value.base
    if type.code == .string, let token = argument.token, base.isNumber { return .string(token) }
    if type === PSType.version, let token = argument.token, base.isNumber {
      return try LanguagePrimitives.convert(.string(token), to: type, context)
    }
    if type === PSType.psObject || type.code == .object { return value }
    if type.isAssignable(from: base.type) { return type.code == .string ? base : value }
    if type.code == .bool || type === PSType.switchParameter {
      return try boolean(base, argument, parameter, type)
    }
    do {
      switch collection(type) {
      case .array(let element): return try encode(value, argument, parameter, element, type)
      case .list(let element): return try encodeList(value, argument, parameter, element, type)
      case .none:
        if let conversion = parameter.conversion {
          let converted = try conversion(value, context)
          if type.isAssignable(from: converted.base.type) { return converted }
        }
        if isList(base) && !type.isEnum {
          throw strings.cannotConvert(
            try LanguagePrimitives.dotNetText(value, context).string, parameter, to: type,
            "Specified method is not supported.", at: argument.extent)
        }
        return try LanguagePrimitives.convert(value, to: type, context)
      }
    } catch let error as RuntimeException {
      throw strings.cannotConvert(parameter, error, at: argument.extent)
    }
  }

  private func nullValue(_ argument: CommandArgument, _ parameter: ParameterMetadata, _ type: PSType) throws -> Value {
    if type.code == .bool { throw strings.nullBoolean(parameter, at: argument.extent) }
    if type === PSType.switchParameter { return .switchParameter(true) }
    if !argument.hasValue { throw strings.missingArgument(argument, parameter) }
    return .null
  }

  private func boolean(_ base: Value, _ argument: CommandArgument, _ parameter: ParameterMetadata, _ type: PSType)
    throws
    -> Value
  {
    let on: Bool
    if case .bool(let b) = base {
      on = b
    } else if let b = base.asSwitch {
      on = b
    } else if base.isNumber {
      on = LanguagePrimitives.isTrue(base)
    } else {
      throw strings.cannotConvert(base.type.fullName, parameter, to: type, "", at: argument.extent)
    }
    return type.code == .bool ? .bool(on) : .switchParameter(on)
  }

  private func isList(_ base: Value) -> Bool {
    if case .array = base { return true }
    if case .object(let object) = base { return object.kind == .list }
    return false
  }

  private func listItems(_ base: Value) -> [Value]? {
    switch base {
    case .array(let array): array.items
    case .object(let object) where object.kind == .list: (object as? ListObject)?.items
    default: nil
    }
  }

  private func encode(
    _ value: Value, _ argument: CommandArgument, _ parameter: ParameterMetadata, _ element: PSType, _ type: PSType
  ) throws -> Value {
    guard let items = listItems(value.base) else {
      return .array(PSArray([try coerced(value, argument, parameter, to: element)], of: element))
    }
    var plain = argument
    plain.token = nil
    plain.value = .null
    return .array(PSArray(try items.map { try coerced($0, plain, parameter, to: element) }, of: element))
  }

  private func encodeList(
    _ value: Value, _ argument: CommandArgument, _ parameter: ParameterMetadata, _ element: PSType?, _ type: PSType
  ) throws -> Value {
    let items = listItems(value.base) ?? [value]
    let target = element ?? .object
    let converted = try items.map { try coerced($0, argument, parameter, to: target) }
    return .object(ListObject(converted, type: type, elementType: target))
  }

  /// The value where it fits without a conversion.
  private func uncoerced(_ value: Value, _ type: PSType) -> Value? {
    if value.isNull { return !type.isValueType && type.code != .string ? value : nil }
    if type === PSType.psObject || type.code == .object { return value }
    let base = value.base
    if type.isAssignable(from: base.type) { return type.code == .string ? base : value }
    guard case .array(let element) = collection(type) else { return nil }
    let items = listItems(base) ?? [value]
    for item in items where !item.isNull {
      let itemType = item.base.type
      if !(element.code == .object || element === PSType.psObject || element.isAssignable(from: itemType)) {
        return nil
      }
    }
    return .array(PSArray(items, of: element))
  }

  // MARK: - Validation

  private func validate(_ value: Value, _ argument: CommandArgument, _ parameter: ParameterMetadata) throws {
    if let wanted = parameter.psTypeName, !value.isNull { try checkTypeName(value, wanted, argument, parameter) }
    // A script's attributes are asked from the last to the first.
    for validator in parameter.isScript ? parameter.validators.reversed() : parameter.validators {
      do {
        try validator.check(value, context)
      } catch let error as RuntimeException {
        let inner = error.record.exception
        let failure = strings.validation(parameter, inner.message.string, inner: inner, at: argument.extent)
        // An argument that is meant for another parameter of the position is no failure there.
        if case .misplaced = validator { throw BindingFailure(exception: failure.exception, kind: .general) }
        throw failure
      }
    }
    if parameter.isMandatoryInSomeSet {
      try checkEmptiness(value, parameter.type, argument, parameter, recurse: true)
    }
  }

  private func checkTypeName(
    _ value: Value, _ wanted: PSString, _ argument: CommandArgument, _ parameter: ParameterMetadata
  ) throws {
    let values = listItems(value.base) ?? [value]
    for item in values {
      guard MemberAccess.typeNames(of: item, context).contains(where: { $0.equalsIgnoringCase(wanted) }) else {
        throw strings.typeNameMismatch(parameter, at: argument.extent)
      }
    }
  }

  /// Null, empty texts and empty collections are refused by mandatory parameters unless they allow them.
  private func checkEmptiness(
    _ value: Value, _ type: PSType, _ argument: CommandArgument, _ parameter: ParameterMetadata, recurse: Bool
  ) throws {
    if value.isNull {
      if parameter.allowsNull { return }
      throw strings.notAllowed(.null, parameter, at: argument.extent)
    }
    if type.code == .string, case .string(let text) = value.base {
      if text.isEmpty && !parameter.allowsEmptyString {
        throw strings.notAllowed(.emptyString, parameter, at: argument.extent)
      }
      return
    }
    guard recurse else { return }
    let element: PSType
    let isArray: Bool
    switch collection(type) {
    case .none: return
    case .array(let t): (element, isArray) = (t, true)
    case .list(let t): (element, isArray) = (t ?? .object, false)
    }
    let items = listItems(value.base) ?? []
    if !element.isValueType {
      for item in items { try checkEmptiness(item, element, argument, parameter, recurse: false) }
    }
    if items.isEmpty && !parameter.allowsEmptyCollection {
      throw strings.notAllowed(isArray ? .emptyArray : .emptyCollection, parameter, at: argument.extent)
    }
  }
}

/// Texts of the conversions that parameters add to those of casts.
enum BindingConversionStrings {
  static func noBoolean(_ typeName: String, _ type: PSType) -> RuntimeException {
    cast(
      "Cannot convert value \"\(typeName)\" to type \"\(type.fullName)\". Boolean parameters accept only Boolean values "
        + "and numbers, such as $True, $False, 1 or 0.", id: "InvalidCastExceptionUnsupportedParameterType")
  }
  static func noStringFromArray() -> RuntimeException {
    cast("Cannot convert value to type System.String.", id: "InvalidCastFromAnyTypeToString")
  }
  static func noReference() -> RuntimeException {
    cast("Reference type is expected in argument.", id: "InvalidCastExceptionReferenceTypeExpected")
  }
  private static func cast(_ message: String, id: String) -> RuntimeException {
    RuntimeException(message, id: id, category: .invalidArgument, type: .psInvalidCast)
  }
}
