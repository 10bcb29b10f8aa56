import ADSyncWorld
import PSEngine
import PSRuntime

/// The types of the engine's object model, for a session on the simulated server.
enum ADSyncTypes {
  /// Makes the types known by name and registers their members.
  static func register(in context: ExecutionContext) {
    let contents = connectors + runs + spaces + rules + server
    for content in contents { context.types.add(content.psType) }
    for type in enums + DirectoryTypes.all + cloud { context.types.add(type) }
    context.members.register(contents.map { $0.definition })
  }

  private static var connectors: [any WorldContent.Type] {
    [
      Connector.self, ConnectorPartition.self, PartitionScopeView.self, RunProfile.self, RunStep.self,
      ConfigurationParameter.self, ParameterKeyedCollection.self, PasswordHashConfiguration.self,
      PasswordResetConfiguration.self, PasswordSyncConfiguration.self, PartitionPasswordSyncState.self,
      CompanyFeatureView.self, ConnectorStatistics.self, DomainReachability.self, ConnectorTypeView.self,
      DirectoryObjectView.self, PartitionContainer.self, SchemaView.self, SchemaObjectType.self,
      MetaverseSchema.Attribute.self, ConnectorIdentityView.self, DatabaseConfiguration.self,
    ]
  }

  private static var runs: [any WorldContent.Type] {
    [
      SchedulerSettings.self, EarlySchedulerSettings.self, StartCycleResult.self, SchedulerConnectorOverride.self,
      ConnectorRunStatus.self, RunProfileResultView.self, RunStepResult.self,
    ]
  }

  private static var spaces: [any WorldContent.Type] {
    [
      CsObjectView.self, MvObjectView.self, AttributeCollection.self, ShownAttribute.self, LineageEntry.self,
      MetaverseLineage.self, PasswordSyncLogEntry.self, CsGroupSummary.self, CsGroupStatistics.self,
      CsObjectReference.self, ExportError.self, SynchronizationError.self,
    ]
  }

  private static var rules: [any WorldContent.Type] {
    [
      SyncRule.self, ImmutableTag.self, JoinConditionGroup.self, ScopeConditionGroup.self, JoinCondition.self,
      ScopeCondition.self, AttributeFlowMapping.self, RuleAudit.self,
    ]
  }

  private static var server: [any WorldContent.Type] {
    [
      GlobalSettingsView.self, AutoUpgradeView.self, DeletionThreshold.self, EventLogRecord.self, EventLogSummary.self,
      ActivityView.self, SecurityIdentifierView.self, ServiceView.self, ServerFile.self, ScopedPolicy.self,
      WinEventRecord.self, JournalEntry.self, SignInView.self,
    ]
  }

  private static var cloud: [PSType] {
    OnlineRecord.types + OpenRecord.types + GraphRecord.types + CloudStrings.types
  }

  private static var enums: [PSType] {
    [
      ConfigurationParameterType.psType, ParameterScope.psType, SchemaAttributeType.psType,
      SynchronizationPolicyType.psType, AutoUpgradeState.psType, PartitionPasswordSyncState.CycleStatus.psType,
      EventEntryType.psType, ConnectorRunStatus.State.psType, StartCycleResult.Result.psType,
      SyncRule.Direction.psType, SyncRule.LinkType.psType, AttributeFlowMapping.FlowType.psType,
      AttributeFlowMapping.ValueMergeType.psType, ScopeCondition.Comparison.psType,
      Service.Status.psType, ConnectorIdentity.Kind.psType, Service.StartType.psType, ExecutionPolicy.psType,
      ExecutionPolicyScope.psType,
    ]
  }
}
