import ADSyncWorld
import PSEngine
import PSRuntime

/// The .NET types of the ADSync object model and of the event log.
enum ServerTypes {
  private static let model = "Microsoft.IdentityManagement.PowerShell.ObjectModel."

  nonisolated(unsafe) static let connector = PSType(model + "Connector", base: .object)
  nonisolated(unsafe) static let parameter = PSType(model + "ConfigurationParameter", base: .object)
  nonisolated(unsafe) static let parameterCollection = PSType(
    model + "ParameterKeyedCollection", base: .object,
    interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable"])
  nonisolated(unsafe) static let parameterType = enumeration(
    "ConfigurationParameterType", ConfigurationParameterType.allCases.map(\.rawValue))
  nonisolated(unsafe) static let parameterScope = enumeration("ParameterScope", ParameterScope.allCases.map(\.rawValue))
  nonisolated(unsafe) static let eventLogEntry = PSType(EventLogEntryObject.typeName, base: .object)

  static var types: [PSType] { [connector, parameter, parameterCollection, parameterType, parameterScope, eventLogEntry] }

  static var definitions: [TypeDefinition] {
    [ConnectorMembers.definition, ParameterMembers.definition, ParameterMembers.collection, EventLogEntryMembers.definition]
  }

  private static func enumeration(_ name: String, _ names: [String]) -> PSType {
    let type = PSType(model + name, code: .enum, flags: [.valueType, .sealed], base: .enumBase)
    type.enumInfo = EnumInfo(names: names, values: names.indices.map { Int64($0) })
    return type
  }

  /// A value of one of the two enumerations by its name.
  static func value(_ type: PSType, _ name: String) -> Value {
    .object(EnumObject(type, type.enumInfo?.value(name) ?? 0))
  }
}
