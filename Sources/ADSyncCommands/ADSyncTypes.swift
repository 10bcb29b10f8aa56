import ADSyncWorld
import PSEngine
import PSRuntime

/// The types of the engine's object model, for a session on the simulated server.
public enum ADSyncTypes {
  /// Makes the types known by name and registers their members.
  public static func register(in context: ExecutionContext) {
    for content in contents { context.types.add(content.psType) }
    for type in enums { context.types.add(type) }
    context.members.register(contents.map { $0.definition })
  }

  private static var contents: [any WorldContent.Type] {
    [
      Connector.self, ConnectorPartition.self, PartitionScopeView.self, RunProfile.self, RunStep.self,
      ConfigurationParameter.self, ParameterKeyedCollection.self, PasswordHashConfiguration.self,
      PasswordResetConfiguration.self, PasswordSyncConfiguration.self, PartitionPasswordSyncState.self,
      CompanyFeatureView.self, ConnectorStatistics.self, DomainReachability.self, EventLogRecord.self,
      EventLogSummary.self, ActivityView.self,
    ]
  }

  private static var enums: [PSType] {
    [
      ConfigurationParameterType.psType, ParameterScope.psType, SchemaAttributeType.psType,
      SynchronizationPolicyType.psType, AutoUpgradeState.psType, PartitionPasswordSyncState.CycleStatus.psType,
      EventEntryType.psType,
    ]
  }
}
