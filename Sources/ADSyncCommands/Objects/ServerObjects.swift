import ADSyncWorld
import PSEngine
import PSRuntime

/// An object of the ADSync object model as a script holds it.
public class ServerObject: Obj {
  private let objectType: PSType
  init(_ type: PSType) {
    objectType = type
    super.init()
  }
  public override var type: PSType { objectType }
}

/// `Connector`, with its parameter collections.
final class ConnectorObject: ServerObject {
  let connector: Connector
  init(_ connector: Connector) {
    self.connector = connector
    super.init(ServerTypes.connector)
  }
}

/// `ConfigurationParameter`.
final class ParameterObject: ServerObject {
  let parameter: ConfigurationParameter
  init(_ parameter: ConfigurationParameter) {
    self.parameter = parameter
    super.init(ServerTypes.parameter)
  }
}

/// `ParameterKeyedCollection`: enumerates its parameters.
final class ParameterCollectionObject: ServerObject {
  let collection: ParameterKeyedCollection
  init(_ collection: ParameterKeyedCollection) {
    self.collection = collection
    super.init(ServerTypes.parameterCollection)
  }
  override var elements: ValueSequence? { ArraySequence(collection.items.map { .object(ParameterObject($0)) }) }
}

extension Timestamp {
  /// The time as .NET shows it in the server's local time.
  var local: Value {
    guard let date = PSDateTime(ticks: ticks, kind: .utc) else { return .null }
    return .dateTime(date.local())
  }
}

extension UniqueID {
  var value: Value { Guid(description).map { .boxed($0) } ?? .text(description) }
}
