// Which conversion leads from one type to another: PowerShell's order is null, assignment, numbers, the language's own
// conversions, `Parse` methods, constructors, cast operators, `IConvertible`, collections, properties.

extension LanguagePrimitives {
  /// The conversion for a value without wrapper.
  static func figure(from value: Value, to type: PSType, _ context: RuntimeContext) -> Conversion {
    if value.isNull { return figureNull(to: type) }
    let from = value.type
    if from === type { return Conversion(.assignable, .identity) }
    return figure(from: from, to: type, context)
  }

  static func figure(from: PSType, to: PSType, _ context: RuntimeContext) -> Conversion {
    let key = ConversionKey(from: ObjectIdentifier(from), to: ObjectIdentifier(to))
    if let known = context.types.conversions[key] { return known }
    let made = figureNew(from: from, to: to, context)
    if !from.flags.contains(.user) && !to.flags.contains(.user) { context.types.conversions[key] = made }
    return made
  }

  private static func figureNull(to: PSType) -> Conversion {
    switch to.code {
    case .string: return Conversion(.nullToString, .toString)
    case .char: return Conversion(.nullToChar, .nullToValue)
    case .bool: return Conversion(.nullToBool, .nullToValue)
    case .switchParameter: return Conversion(.nullToSwitch, .nullToValue)
    case .void: return Conversion(.nullToVoid, .nullToValue)
    case .psReference: return Conversion(.nullToReference, .nullToRef)
    case .nullable: return Conversion(.nullToNullable, .nullToValue)
    case .bigInteger: return Conversion(.nullToNumber, .nullToValue)
    default:
      if to.typeCode.isNumeric && !to.isEnum { return Conversion(.nullToNumber, .nullToValue) }
      return to.isValueType ? Conversion(.none, .none) : Conversion(.nullToRef, .nullToRef)
    }
  }

  private static func figureNew(from: PSType, to: PSType, _ context: RuntimeContext) -> Conversion {
    if from === to { return Conversion(.assignable, .identity) }
    if to.isAssignable(from: from) { return Conversion(.assignable, .assignable) }
    if let basic = figureBasic(from, to) { return basic }
    switch figureLanguage(from, to, context) {
    case .found(let conversion): return conversion
    case .first(let kind, let rank): return figureOther(from, to, first: (kind, rank), context)
    case .none: return figureOther(from, to, first: nil, context)
    }
  }

  // MARK: - Numbers and text

  private static func isNumeric(_ type: PSType) -> Bool { type.typeCode.isNumeric && !type.isEnum }

  private static func figureBasic(_ from: PSType, _ to: PSType) -> Conversion? {
    if isNumeric(from) {
      switch to.code {
      case .string: return Conversion(.numericToString, .numericString)
      case .char: return Conversion(.numericToChar, .numericString)
      default: return isNumeric(to) ? Conversion(.numeric, numericRank(from.typeCode, to.typeCode)) : nil
      }
    }
    switch from.code {
    case .bigInteger: return to.code == .char ? Conversion(.numericToChar, .numericString) : nil
    case .string: return figureFromString(to)
    case .char where to.code == .single || to.code == .double: return Conversion(.charToNumeric, .language)
    default: return nil
    }
  }

  private static func figureFromString(_ to: PSType) -> Conversion? {
    switch to.code {
    case .sbyte, .byte, .int16, .uint16, .int32, .uint32, .int64, .uint64:
      Conversion(.stringToInteger, .numericString)
    case .bigInteger: Conversion(.stringToBigInteger, .numericString)
    case .single, .double: Conversion(.stringToReal, .numericString)
    case .decimal: Conversion(.stringToDecimal, .numericString)
    case .regex: Conversion(.stringToRegex, .language)
    case .type: Conversion(.stringToType, .language)
    case .uri: Conversion(.stringToUri, .language)
    default: to.elementType === PSType.char && to.rank == 1 ? Conversion(.stringToChars, .stringToCharArray) : nil
    }
  }

  private static func numericRank(_ from: TypeCode, _ to: TypeCode) -> ConversionRank {
    if from.isInteger && to.isInteger {
      let a = size(from)
      let b = size(to)
      if from.isSigned == to.isSigned { return a < b ? .numericImplicit : .numericExplicit }
      if from.isSigned { return b >= a ? .numericExplicit1 : .numericExplicit }
      return b > a ? .numericImplicit : .numericExplicit
    }
    if from.isInteger { return .numericImplicit }
    if from == .decimal { return to.isFloating ? .numericExplicit1 : .numericExplicit }
    return from == .single && to == .double ? .numericImplicit : .numericExplicit
  }

  private static func size(_ code: TypeCode) -> Int {
    switch code {
    case .sbyte, .byte: 1
    case .int16, .uint16: 2
    case .int32, .uint32: 4
    default: 8
    }
  }

  // MARK: - The language's own conversions

  private enum LanguageResult {
    case found(Conversion)
    /// A conversion that can fail for some values; another is tried then.
    case first(Conversion.Kind, ConversionRank)
    case none
  }

  private static func figureLanguage(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> LanguageResult {
    switch to.code {
    case .nullable:
      guard let inner = to.arguments.first else { return .none }
      let rank = figure(from: from, to: inner, context).rank
      return rank == .none ? .none : .found(Conversion(.toNullable, rank))
    case .void: return .found(Conversion(.toVoid, .language))
    case .bool: return .found(Conversion(.toBool, .language))
    case .string: return .found(Conversion(.toText, .toString))
    case .hashtable:
      return implementsDictionary(from) ? .found(Conversion(.dictionaryToHashtable, .language)) : .none
    case .psReference: return .found(Conversion(.toReference, .language))
    case .xml: return .found(Conversion(.toXml, .language))
    case .enum where from.typeCode.isInteger: return .found(Conversion(.integerToEnum, .language))
    default: break
    }
    if to.isArray { return figureArray(from, to, context) }
    if to === PSType.arrayBase {
      if isEnumerable(from) { return .found(Conversion(.enumerableToArray, .language)) }
      return .first(
        .scalarToArray, ConversionRank(rawValue: ConversionRank.assignable.rawValue & ConversionRank.valueDependent))
    }
    if from.code == .scriptBlock, isDelegate(to) { return .found(Conversion(.blockToDelegate, .language)) }
    if to.definitionName == "System.Collections.Specialized.StringCollection" {
      return .found(Conversion(.toStringCollection, isEnumerable(from) ? .language : .languageS2A))
    }
    return .none
  }

  private static func figureArray(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> LanguageResult {
    guard let element = to.elementType else { return .none }
    if let fromElement = from.elementType {
      let isRelated = !fromElement.isValueType && element.isAssignable(from: fromElement)
      return .found(isRelated ? Conversion(.relatedArrays, .language) : Conversion(.unrelatedArrays, .unrelatedArrays))
    }
    if isEnumerable(from) { return .found(Conversion(.enumerableToArray, .language)) }
    let rank = figure(from: from, to: element, context).rank
    if rank == .none { return .none }
    return .first(.scalarToArray, ConversionRank(rawValue: rank.rawValue & ConversionRank.valueDependent))
  }

  /// Whether the language goes through values of a type: enumerable, but no text, dictionary or XML node.
  static func isEnumerable(_ type: PSType) -> Bool {
    if type.isArray || type.code == .list { return true }
    if type.code == .string || !implements(type, "System.Collections.IEnumerable") { return false }
    return !implementsDictionary(type) && !isXmlNode(type)
  }

  private static func implementsDictionary(_ type: PSType) -> Bool {
    type.code == .hashtable || type.code == .orderedDictionary || implements(type, "System.Collections.IDictionary")
  }

  private static func isXmlNode(_ type: PSType) -> Bool {
    var up: PSType? = type
    while let t = up {
      if t.name == "XmlNode" && t.namespace == "System.Xml" { return true }
      up = t.baseType
    }
    return false
  }

  static func implements(_ type: PSType, _ interface: String) -> Bool {
    if type.flags.contains(.interface) && type.definitionName == interface { return true }
    var up: PSType? = type
    while let t = up {
      if t.interfaces.contains(interface) { return true }
      up = t.baseType
    }
    return false
  }

  private static func isDelegate(_ type: PSType) -> Bool {
    var up = type.baseType
    while let t = up {
      if t.name == "Delegate" && t.namespace == "System" { return true }
      up = t.baseType
    }
    return false
  }

  // MARK: - Parse methods, constructors, casts

  private static func figureOther(
    _ from: PSType, _ to: PSType, first: (Conversion.Kind, ConversionRank)?, _ context: RuntimeContext
  ) -> Conversion {
    var found = figureParse(from, to, context) ?? figureConstructor(from, to, context) ?? figureCast(from, to, context)
    if found == nil {
      if isConvertible(from) {
        found = figureConvertible(from, to, context)
      } else if implementsDictionary(from), canSetProperties(to, context) {
        found = Conversion(.properties, .constructor)
      }
    }
    found = found ?? figureCollection(from, to, context)
    if found == nil, from.code == .psCustomObject, hasProperties(to, context) {
      found = Conversion(.properties, .constructor)
    }
    guard let first else { return found ?? Conversion(.none, .none) }
    guard let found else { return Conversion(first.0, first.1) }
    return Conversion(.either(first.0, found.kind), max(first.1, found.rank))
  }

  private static func figureParse(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> Conversion? {
    if to.isEnum {
      if from.code == .string { return Conversion(.stringToEnum, .parse) }
      return isEnumerable(from) ? Conversion(.enumerableToEnum, .parse) : nil
    }
    guard from.code == .string, let withCulture = MemberConversions.parseTakesCulture(to, context) else { return nil }
    return Conversion(.parse(withCulture: withCulture), .parse)
  }

  private static func figureConstructor(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> Conversion? {
    if from.typeCode.isInteger && !from.isEnum && isCollection(to) { return nil }
    return MemberConversions.hasConstructor(to, taking: from, context) ? Conversion(.construct, .constructor) : nil
  }

  private static func isCollection(_ type: PSType) -> Bool {
    implements(type, "System.Collections.IList") || implements(type, "System.Collections.ICollection")
  }

  private static func figureCast(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> Conversion? {
    guard let name = CastOperators.find(from: from, to: to) else { return nil }
    return Conversion(.cast(name: name), name == "op_Implicit" ? .implicitCast : .explicitCast)
  }

  private static func isConvertible(_ type: PSType) -> Bool {
    type.code == .string || type.isEnum || type.typeCode >= .bool
  }

  private static func figureConvertible(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> Conversion? {
    if isNumeric(from) {
      guard !to.isArray, figure(from: .string, to: to, context).rank != .none else { return nil }
      return Conversion(.numericThroughText, .iConvertible)
    }
    return from.code == .string ? nil : Conversion(.iConvertible, .iConvertible)
  }

  /// Generic collections that a constructor fills from a list: ``List`1``, ``HashSet`1``, ``Queue`1`` ...
  private static func figureCollection(_ from: PSType, _ to: PSType, _ context: RuntimeContext) -> Conversion? {
    guard to.arguments.count == 1, let element = to.arguments.first, !to.flags.contains(.abstract),
      implements(to, "System.Collections.IEnumerable"), MemberConversions.takesCollection(to, context)
    else { return nil }
    let isScalar = element.isAssignable(from: from)
    return Conversion(.elementsToCollection(isScalar: isScalar), isScalar ? .constructorS2A : .constructor)
  }

  /// Whether a dictionary can be turned into a value of the type by setting properties.
  private static func canSetProperties(_ to: PSType, _ context: RuntimeContext) -> Bool {
    if MemberConversions.hasDefaultConstructor(to, context) { return true }
    return to.isValueType && !isPrimitive(to)
  }

  private static func isPrimitive(_ type: PSType) -> Bool {
    type.typeCode.isNumericOrPrimitive && type.code != .decimal && !type.isEnum
  }

  /// Whether an object of properties can become a value of the type.
  private static func hasProperties(_ to: PSType, _ context: RuntimeContext) -> Bool {
    if to.flags.contains(.abstract) || isPrimitive(to) { return false }
    return to.isValueType || MemberConversions.hasDefaultConstructor(to, context)
  }
}

/// The cast operators of .NET's types that conversions use: `op_Implicit` and `op_Explicit`.
enum CastOperators {
  static func find(from: PSType, to: PSType) -> String? {
    if from.code == .bigInteger, to.typeCode.isNumeric, !to.isEnum { return "op_Explicit" }
    if from.definitionName == "System.Management.Automation.SemanticVersion", to.code == .version {
      return "op_Implicit"
    }
    return nil
  }
}
