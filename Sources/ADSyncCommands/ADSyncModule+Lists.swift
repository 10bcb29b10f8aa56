import PSEngine

extension ADSyncModule {
  static let connectors: [CmdletEntry] = [
    CmdletEntry("Add-ADSyncADDSConnectorAccount", AddADSyncADDSConnectorAccountCommand.self),
    CmdletEntry("Add-ADSyncConnector", AddADSyncConnectorCommand.self),
    CmdletEntry("Get-ADSyncAADConnectorExportApiVersion", GetADSyncAADConnectorExportApiVersionCommand.self),
    CmdletEntry("Get-ADSyncAADConnectorImportApiVersion", GetADSyncAADConnectorImportApiVersionCommand.self),
    CmdletEntry("Get-ADSyncConnector", GetADSyncConnectorCommand.self),
    CmdletEntry(
      "Get-ADSyncConnectorHierarchyProvisioningDNComponent",
      GetADSyncConnectorHierarchyProvisioningDNComponentCommand.self),
    CmdletEntry(
      "Get-ADSyncConnectorHierarchyProvisioningMapping", GetADSyncConnectorHierarchyProvisioningMappingCommand.self),
    CmdletEntry(
      "Get-ADSyncConnectorHierarchyProvisioningObjectClass",
      GetADSyncConnectorHierarchyProvisioningObjectClassCommand.self),
    CmdletEntry("Get-ADSyncConnectorParameter", GetADSyncConnectorParameterCommand.self),
    CmdletEntry("Get-ADSyncConnectorPartition", GetADSyncConnectorPartitionCommand.self),
    CmdletEntry("Get-ADSyncConnectorPartitionHierarchy", GetADSyncConnectorPartitionHierarchyCommand.self),
    CmdletEntry("Get-ADSyncConnectorStatistics", GetADSyncConnectorStatisticsCommand.self),
    CmdletEntry("Get-ADSyncDomainReachabilityStatus", GetADSyncDomainReachabilityStatusCommand.self),
    CmdletEntry("Search-ADSyncDirectoryObjects", SearchADSyncDirectoryObjectsCommand.self),
    CmdletEntry("Test-ADSyncADDSConnectivity", TestADSyncADDSConnectivityCommand.self),
    CmdletEntry("Test-AdSyncAzureServiceConnectivity", TestAdSyncAzureServiceConnectivityCommand.self),
    CmdletEntry("Test-AdSyncUserHasPermissions", TestAdSyncUserHasPermissionsCommand.self),
  ]

  static let passwordSync: [CmdletEntry] = [
    CmdletEntry("Get-ADSyncAADPasswordResetConfiguration", GetADSyncAADPasswordResetConfigurationCommand.self),
    CmdletEntry("Get-ADSyncAADPasswordSyncConfiguration", GetADSyncAADPasswordSyncConfigurationCommand.self),
    CmdletEntry("Get-ADSyncPartitionPasswordSyncState", GetADSyncPartitionPasswordSyncStateCommand.self),
    CmdletEntry("Invoke-ADSyncCSObjectPasswordHashSync", InvokeADSyncCSObjectPasswordHashSyncCommand.self),
    CmdletEntry("Set-ADSyncAADCompanyFeature", SetADSyncAADCompanyFeatureCommand.self),
    CmdletEntry("Set-ADSyncAADPasswordResetConfiguration", SetADSyncAADPasswordResetConfigurationCommand.self),
    CmdletEntry("Set-ADSyncAADPasswordSyncConfiguration", SetADSyncAADPasswordSyncConfigurationCommand.self),
    CmdletEntry("Set-ADSyncAADPasswordSyncState", SetADSyncAADPasswordSyncStateCommand.self),
  ]

  static let scheduler: [CmdletEntry] = [
    CmdletEntry("Get-ADSyncConnectorRunStatus", GetADSyncConnectorRunStatusCommand.self),
    CmdletEntry("Get-ADSyncRunProfileResult", GetADSyncRunProfileResultCommand.self),
    CmdletEntry("Get-ADSyncRunStepResult", GetADSyncRunStepResultCommand.self),
    CmdletEntry("Get-ADSyncScheduler", GetADSyncSchedulerCommand.self),
    CmdletEntry("Get-ADSyncSchedulerConnectorOverride", GetADSyncSchedulerConnectorOverrideCommand.self),
    CmdletEntry("Get-ADSyncSchedulerSettings", GetADSyncSchedulerSettingsCommand.self),
    CmdletEntry("Invoke-ADSyncRunProfile", InvokeADSyncRunProfileCommand.self),
    CmdletEntry("Invoke-ADSyncSpecificObjectRunProfile", InvokeADSyncSpecificObjectRunProfileCommand.self),
    CmdletEntry("Set-ADSyncScheduler", SetADSyncSchedulerCommand.self),
    CmdletEntry("Set-ADSyncSchedulerConnectorOverride", SetADSyncSchedulerConnectorOverrideCommand.self),
    CmdletEntry("Start-ADSyncPurgeRunHistory", StartADSyncPurgeRunHistoryCommand.self),
    CmdletEntry("Start-ADSyncSyncCycle", StartADSyncSyncCycleCommand.self),
    CmdletEntry("Stop-ADSyncRunProfile", StopADSyncRunProfileCommand.self),
    CmdletEntry("Stop-ADSyncSyncCycle", StopADSyncSyncCycleCommand.self),
  ]

  static let settings: [CmdletEntry] = [
    CmdletEntry("Add-ADSyncAADServiceAccount", AddADSyncAADServiceAccountCommand.self),
    CmdletEntry("Disable-ADSyncExportDeletionThreshold", DisableADSyncExportDeletionThresholdCommand.self),
    CmdletEntry("Enable-ADSyncExportDeletionThreshold", EnableADSyncExportDeletionThresholdCommand.self),
    CmdletEntry("Get-ADSyncAutoUpgrade", GetADSyncAutoUpgradeCommand.self),
    CmdletEntry("Get-ADSyncExportDeletionThreshold", GetADSyncExportDeletionThresholdCommand.self),
    CmdletEntry("Get-ADSyncGlobalSettings", GetADSyncGlobalSettingsCommand.self),
    CmdletEntry("Get-ADSyncGlobalSettingsParameter", GetADSyncGlobalSettingsParameterCommand.self),
    CmdletEntry("Remove-ADSyncAADServiceAccount", RemoveADSyncAADServiceAccountCommand.self),
    CmdletEntry("Set-ADSyncAutoUpgrade", SetADSyncAutoUpgradeCommand.self),
    CmdletEntry("Set-ADSyncGlobalSettings", SetADSyncGlobalSettingsCommand.self),
  ]

  static let spaces: [CmdletEntry] = [
    CmdletEntry("Get-ADSyncCSGroupStatistics", GetADSyncCSGroupStatisticsCommand.self),
    CmdletEntry("Get-ADSyncCSGroupSummary", GetADSyncCSGroupSummaryCommand.self),
    CmdletEntry("Get-ADSyncCSObject", GetADSyncCSObjectCommand.self),
    CmdletEntry("Get-ADSyncCSObjectLog", GetADSyncCSObjectLogCommand.self),
    CmdletEntry("Get-ADSyncCSObjectReferences", GetADSyncCSObjectReferencesCommand.self),
    CmdletEntry("Get-ADSyncMVObject", GetADSyncMVObjectCommand.self),
    CmdletEntry("Sync-ADSyncCSObject", SyncADSyncCSObjectCommand.self),
  ]

  static let rules: [CmdletEntry] = [
    CmdletEntry("Add-ADSyncAttributeFlowMapping", AddADSyncAttributeFlowMappingCommand.self),
    CmdletEntry("Add-ADSyncJoinConditionGroup", AddADSyncJoinConditionGroupCommand.self),
    CmdletEntry("Add-ADSyncRule", AddADSyncRuleCommand.self),
    CmdletEntry("Add-ADSyncScopeConditionGroup", AddADSyncScopeConditionGroupCommand.self),
    CmdletEntry("Get-ADSyncRule", GetADSyncRuleCommand.self),
    CmdletEntry("Get-ADSyncRuleAudit", GetADSyncRuleAuditCommand.self),
    CmdletEntry("New-ADSyncRule", NewADSyncRuleCommand.self),
    CmdletEntry("Remove-ADSyncAttributeFlowMapping", RemoveADSyncAttributeFlowMappingCommand.self),
    CmdletEntry("Remove-ADSyncRule", RemoveADSyncRuleCommand.self),
  ]

  static let configuration: [CmdletEntry] = [
    CmdletEntry("Get-ADSyncADConnectorSchemaDsml", GetADSyncADConnectorSchemaDsmlCommand.self),
    CmdletEntry("Get-ADSyncConnectorTypes", GetADSyncConnectorTypesCommand.self),
    CmdletEntry("Get-ADSyncDatabaseConfiguration", GetADSyncDatabaseConfigurationCommand.self),
    CmdletEntry("Get-ADSyncSchema", GetADSyncSchemaCommand.self),
    CmdletEntry("Get-ADSyncServerConfiguration", GetADSyncServerConfigurationCommand.self),
  ]

  static let applications: [CmdletEntry] = [
    CmdletEntry("Add-ADSyncApplicationRegistration", AddADSyncApplicationRegistrationCommand.self),
    CmdletEntry("Add-EntraApplicationRegistration", AddEntraApplicationRegistrationCommand.self),
    CmdletEntry("Get-ADSyncEntraConnectorCredential", GetADSyncEntraConnectorCredentialCommand.self),
    CmdletEntry("Invoke-ADSyncApplicationCredentialRotation", InvokeADSyncApplicationCredentialRotationCommand.self),
    CmdletEntry("Remove-EntraApplicationKey", RemoveEntraApplicationKeyCommand.self),
  ]
}
