/// What a configuration parameter belongs to (`ParameterScope`). ConnectorGlobal and SynchronizationGlobal are documented.
public enum ParameterScope: String, CaseIterable, Sendable {
  case synchronizationGlobal = "SynchronizationGlobal"
  case connectorGlobal = "ConnectorGlobal"
  case connectorConnectivity = "ConnectorConnectivity"
  case connectorPartition = "ConnectorPartition"
  case connectorCapabilities = "ConnectorCapabilities"
  case connectorSchema = "ConnectorSchema"
}
