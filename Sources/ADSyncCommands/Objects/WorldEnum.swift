import ADSyncWorld
import PSEngine
import PSRuntime

/// An enumeration of the world that scripts see as one of .NET; the numbers are those of declaration.
protocol WorldEnum: CaseIterable, RawRepresentable, Equatable, SendableMetatype where RawValue == String {
  static var psType: PSType { get }
  /// The value as scripts see it.
  var psValue: Value { get }
  /// The case of a value; nil where it is none of this enumeration.
  static func from(_ value: Value) -> Self?
}

extension WorldEnum {
  /// The value as scripts see it.
  var psValue: Value {
    let index = Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0
    return .object(EnumObject(Self.psType, Int64(index)))
  }

  static func from(_ value: Value) -> Self? {
    guard case .object(let object) = value.base, let number = object as? EnumObject else { return nil }
    return allCases.enumerated().first { Int64($0.offset) == number.rawValue }?.element
  }
}

/// An argument of an enumeration of the world.
struct EnumArgument<E: WorldEnum>: ParameterConvertible {
  let value: E
  static func parameterType(_ types: TypeTable) -> PSType { E.psType }
  static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> EnumArgument {
    guard let chosen = E.from(value) else { throw ServerStrings.unexpected(value, E.psType) }
    return EnumArgument(value: chosen)
  }
}

/// An argument that is an object of the world.
struct ObjectArgument<C: WorldContent>: ParameterConvertible {
  let content: C
  static func parameterType(_ types: TypeTable) -> PSType { C.psType }
  static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> ObjectArgument {
    guard let content = C.from(value) else { throw ServerStrings.unexpected(value, C.psType) }
    return ObjectArgument(content: content)
  }
}

/// A `Guid` argument.
struct GuidArgument: ParameterConvertible {
  let id: UniqueID
  static func parameterType(_ types: TypeTable) -> PSType { .guid }
  static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> GuidArgument {
    guard let guid = value.base.unboxed(Guid.self) else { throw ServerStrings.unexpected(value, .guid) }
    return GuidArgument(id: UniqueID(high: guid.high, low: guid.low))
  }
}

extension PSType {
  /// The namespace of the engine's object model.
  static let objectModel = "Microsoft.IdentityManagement.PowerShell.ObjectModel."

  static func worldClass(_ name: String, interfaces: [String] = []) -> PSType {
    PSType(name.contains(".") ? name : objectModel + name, base: .object, interfaces: interfaces)
  }

  static func worldEnum<E: WorldEnum>(_ name: String, _: E.Type) -> PSType {
    let type = PSType(
      name.contains(".") ? name : objectModel + name, code: .enum, flags: .valueType, base: .enumBase)
    let names = E.allCases.map(\.rawValue)
    type.enumInfo = EnumInfo(names: names, values: names.indices.map(Int64.init))
    return type
  }
}

extension ConfigurationParameterType: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("ConfigurationParameterType", Self.self)
}
extension ParameterScope: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("ParameterScope", Self.self)
}
extension SchemaAttributeType: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("SchemaAttributeType", Self.self)
}
extension SynchronizationPolicyType: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("SynchronizationPolicyType", Self.self)
}
extension AutoUpgradeState: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("AutoUpgradeConfigurationState", Self.self)
}
