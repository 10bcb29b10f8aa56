/// Ranks by type alone, as the comparison of overloads needs them.
extension ConversionRank {
  /// The rank of the same conversion for a scalar that becomes an array of one element.
  var scalarToArray: ConversionRank { self == .none ? .none : ConversionRank(rawValue: rawValue - 8) }

  /// The rank of a conversion between two types; `from` nil stands for `$null`.
  static func of(_ from: PSType?, _ to: PSType) -> ConversionRank {
    guard let from else { return ofNull(to) }
    if from === to { return .identity }
    if to.code == .string, from === PSType.string { return .identity }
    if assigns(from, to) { return .assignable }
    if let special = ofScalars(from, to) { return special }
    if let element = to.elementType { return ofArray(from, element, to) }
    switch to.code {
    case .string: return from.isNumeric ? .numericString : .toString
    case .bool, .void: return .language
    case .psObject: return .psObject
    case .scriptBlock: return .none
    case .object: return .assignable
    default: break
    }
    return ofOthers(from, to)
  }

  private static func ofNull(_ to: PSType) -> ConversionRank {
    if to.code == .string || to.code == .object { return .nullToRef }
    if to.isNumeric || to.code == .char || to.code == .bool || to.name == "Nullable`1" { return .nullToValue }
    return to.isValueType ? .none : .nullToRef
  }

  /// Whether a value is one of the parameter's type as it is, interfaces of collections by their elements.
  private static func assigns(_ from: PSType, _ to: PSType) -> Bool {
    guard to.flags.contains(.interface) else { return to.isAssignable(from: from) }
    guard from.implements(to) || to.arguments.isEmpty && implementsByName(from, to) else { return false }
    guard let wanted = to.arguments.first, wanted.code != .object else { return true }
    let given = from.elementType ?? from.arguments.first
    guard let given else { return from.code == .string ? wanted.code == .char : true }
    return given === wanted || !given.isValueType && wanted.isAssignable(from: given)
  }

  private static func implementsByName(_ from: PSType, _ to: PSType) -> Bool {
    (to.fullName == "System.IFormatProvider" && ["CultureInfo", "NumberFormatInfo", "DateTimeFormatInfo"].contains(from.name))
      || (["IEqualityComparer", "IComparer"].contains(to.name) && from.name.hasSuffix("Comparer"))
  }

  /// Numbers, chars and texts among each other.
  private static func ofScalars(_ from: PSType, _ to: PSType) -> ConversionRank? {
    if from.isNumeric && to.isNumeric { return ofNumbers(from, to) }
    if from.code == .string {
      if to.isNumeric { return .numericString }
      if to.code == .char || to.isEnum || to.code == .scriptBlock || to.code == .type || to.code == .regex { return .language }
      if to.elementType?.code == .char { return .stringToCharArray }
    }
    if from.code == .char, to.isNumeric { return .numericImplicit }
    if from.isNumeric, to.code == .char { return .language }
    if from.isEnum, to.isNumeric { return .language }
    if to.isEnum, from.isNumeric { return .explicitCast }
    return nil
  }

  private static func ofNumbers(_ from: PSType, _ to: PSType) -> ConversionRank {
    guard let source = from.numericWidth, let target = to.numericWidth else { return .implicitCast }
    if to.isFloating {
      if from.code == .decimal { return .numericExplicit1 }
      return from.isFloating && target < source ? .numericExplicit : .numericImplicit
    }
    if from.isFloating { return .numericExplicit }
    if to.code == .decimal { return .numericImplicit }
    if from.code == .decimal { return .numericExplicit }
    if from.isSigned { return to.isSigned && target > source ? .numericImplicit : .numericExplicit }
    return target > source ? .numericImplicit : .numericExplicit
  }

  private static func ofArray(_ from: PSType, _ element: PSType, _ to: PSType) -> ConversionRank {
    if let source = from.elementType {
      let rank = of(source, element)
      return rank == .none ? .none : .unrelatedArrays
    }
    if from.implements(.enumerableInterface) && from.code != .string && from.code != .hashtable { return .unrelatedArrays }
    return of(from, element).scalarToArray
  }

  /// Conversions that a type offers by parsing, constructors or casts.
  private static func ofOthers(_ from: PSType, _ to: PSType) -> ConversionRank {
    if to.flags.contains(.interface) { return .none }
    if ParameterTypes.isDelegate(to.namespace + "." + to.name) { return from.code == .scriptBlock ? .language : .none }
    if from.isArray { return to.code == .hashtable || to.isValueType ? .none : .constructor }
    switch to.code {
    case .timeSpan, .guid, .dateTime, .bigInteger, .version:
      if from.code == .string { return .parse }
      if to.code == .bigInteger, from.isNumeric { return .implicitCast }
      if to.code == .dateTime || to.code == .timeSpan { return from.isNumeric ? .constructor : .none }
      return from.isNumeric && to.code == .version ? .none : .none
    case .decimal, .double, .single, .int32, .int64, .int16, .byte, .sbyte, .uint16, .uint32, .uint64:
      return from.code == .bool || from.code == .bigInteger ? .iConvertible : .none
    case .char: return .none
    case .uri: return from.code == .string ? .constructor : .none
    case .xml: return from.code == .string ? .language : .none
    default: break
    }
    if from.code == .string { return to.isValueType ? .parse : .constructor }
    if from.code == .hashtable || from.code == .psCustomObject { return to.isValueType ? .none : .custom }
    return .none
  }
}

extension PSType {
  nonisolated(unsafe) static let enumerableInterface = PSType("System.Collections.IEnumerable", flags: .interface)

  var isNumeric: Bool {
    switch code {
    case .sbyte, .byte, .int16, .uint16, .int32, .uint32, .int64, .uint64, .single, .double, .decimal, .bigInteger: true
    default: false
    }
  }
  fileprivate var isFloating: Bool { code == .single || code == .double }
  fileprivate var isSigned: Bool {
    switch code {
    case .sbyte, .int16, .int32, .int64: true
    default: false
    }
  }
  fileprivate var numericWidth: Int? {
    switch code {
    case .sbyte, .byte: 1
    case .int16, .uint16: 2
    case .int32, .uint32: 4
    case .int64, .uint64: 8
    case .single: 9
    case .double: 10
    case .decimal: 11
    default: nil
    }
  }
}
