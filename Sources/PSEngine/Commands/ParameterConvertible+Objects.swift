import PSRuntime

/// Any value, where help shows the type as `psobject`.
public struct PSObjectParameter: ParameterConvertible {
  public var value: Value
  public init(_ value: Value = .null) { self.value = value }
  public static func parameterType(_ types: TypeTable) -> PSType { .psObject }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) -> PSObjectParameter { Self(value) }
  public static var parameterDefault: PSObjectParameter? { Self() }
}

/// A class of objects that parameters can have: `extension Foo: ObjectParameter` with the type's full name is enough.
public protocol ObjectParameter: Obj, ParameterConvertible {
  /// `System.Management.Automation.ScriptBlock`.
  static var parameterTypeName: String { get }
}

extension ObjectParameter {
  public static func parameterType(_ types: TypeTable) -> PSType { types.parameterType(named: parameterTypeName) }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Self {
    guard case .object(let object) = value.base, let result = object as? Self else { throw mismatch(value, context) }
    return result
  }
}

/// A boxed struct of .NET that parameters can have: `extension PSGuid: BoxedParameter {}` is enough.
public protocol BoxedParameter: BoxedValue, ParameterConvertible {}

extension BoxedParameter {
  public static func parameterType(_ types: TypeTable) -> PSType { psType }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Self {
    guard let result = value.base.unboxed(Self.self) else { throw mismatch(value, context) }
    return result
  }
}

extension ScriptBlock: ObjectParameter {
  public static var parameterTypeName: String { "System.Management.Automation.ScriptBlock" }
}

extension PSType: ObjectParameter {
  public static var parameterTypeName: String { "System.Type" }
  public static func parameterType(_ types: TypeTable) -> PSType { .type }
}

/// A parameter of a .NET type that a command passes on as it is: a struct with the type's name and the value is enough.
public protocol NamedParameter: ParameterConvertible {
  /// `System.Version`.
  static var parameterTypeName: String { get }
  /// The converted value, `.null` where nothing was given.
  var value: Value { get }
  init(value: Value)
}

extension NamedParameter {
  public init() { self.init(value: .null) }
  public static func parameterType(_ types: TypeTable) -> PSType { types.parameterType(named: parameterTypeName) }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) -> Self { Self(value: value) }
  public static var parameterDefault: Self? { Self() }
}

/// Any dictionary: the parameter is of type `Hashtable`. Use `DictionaryParameter` for `IDictionary`.
extension PSHashtable: ObjectParameter {
  public static var parameterTypeName: String { "System.Collections.Hashtable" }
  public static func parameterType(_ types: TypeTable) -> PSType { .hashtable }
}

extension ErrorRecord: ObjectParameter {
  public static var parameterTypeName: String { "System.Management.Automation.ErrorRecord" }
  public static func parameterType(_ types: TypeTable) -> PSType { .errorRecord }
}

extension ExceptionObject: ObjectParameter {
  public static var parameterTypeName: String { "System.Exception" }
  public static func parameterType(_ types: TypeTable) -> PSType { .exception }
}

/// `System.Collections.IDictionary`: what is a dictionary passes as it is, nothing is converted.
public struct DictionaryParameter: ParameterConvertible {
  public var table: PSHashtable
  public static func parameterType(_ types: TypeTable) -> PSType {
    types.parameterType(named: "System.Collections.IDictionary", flags: .interface)
  }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> DictionaryParameter {
    guard case .object(let object) = value.base, let table = object as? PSHashtable else {
      throw mismatch(value, context)
    }
    return Self(table: table)
  }
}

/// A Swift enum as a parameter: `enum Kind: Int64, EnumParameter { case always, asNeeded; static let enumTypeName = "..." }`.
///
/// The names of .NET are the cases with their first letter in upper case, unless `enumNames` says otherwise. A type that the
/// session knows by that name already is taken as it is.
public protocol EnumParameter: ParameterConvertible, CaseIterable, RawRepresentable where RawValue == Int64 {
  static var enumTypeName: String { get }
  static var enumNames: [String] { get }
}

extension EnumParameter {
  public static var enumNames: [String] {
    allCases.map {
      let name = String(describing: $0)
      return name.prefix(1).uppercased() + name.dropFirst()
    }
  }
  public static func parameterType(_ types: TypeTable) -> PSType {
    types.enumParameterType(named: enumTypeName) { EnumInfo(names: enumNames, values: allCases.map(\.rawValue)) }
  }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Self {
    guard case .object(let object) = value.base, let e = object as? EnumObject, let result = Self(rawValue: e.rawValue)
    else { throw mismatch(value, context) }
    return result
  }

  /// The value as scripts see it.
  public func value(_ types: TypeTable) -> Value { .object(EnumObject(Self.parameterType(types), rawValue)) }
}

/// A set of flags as a parameter: an `OptionSet` over `Int64` with the names of its members.
public protocol FlagsParameter: ParameterConvertible, OptionSet where RawValue == Int64 {
  static var enumTypeName: String { get }
  static var enumMembers: [(name: String, value: Int64)] { get }
}

extension FlagsParameter {
  public static func parameterType(_ types: TypeTable) -> PSType {
    types.enumParameterType(named: enumTypeName) {
      EnumInfo(names: enumMembers.map(\.name), values: enumMembers.map(\.value), isFlags: true)
    }
  }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Self {
    guard case .object(let object) = value.base, let e = object as? EnumObject else { throw mismatch(value, context) }
    return Self(rawValue: e.rawValue)
  }
  public static var parameterDefault: Self? { Self(rawValue: 0) }

  /// The value as scripts see it.
  public func value(_ types: TypeTable) -> Value { .object(EnumObject(Self.parameterType(types), rawValue)) }
}

extension TypeTable {
  /// A type by full name, made as a plain class where the session does not know it.
  func parameterType(named name: String, flags: PSType.Flags = []) -> PSType {
    if let known = resolve(name) { return known }
    let made = PSType(name, flags: flags, base: .object)
    add(made)
    return made
  }

  func enumParameterType(named name: String, info: () -> EnumInfo) -> PSType {
    if let known = resolve(name), known.isEnum { return known }
    let info = info()
    let made = PSType(name, code: .enum, flags: info.isFlags ? [.valueType, .flagsEnum] : .valueType, base: .enumBase)
    made.enumInfo = info
    add(made)
    return made
  }
}
