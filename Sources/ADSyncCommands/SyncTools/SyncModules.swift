import ADSyncWorld
import PSEngine
import PSRuntime

/// The product's modules beside the engine's own: permissions and tools.
enum SyncModules {
  static let configuration = CommandModule(name: "ADSyncConfig", version: "1.0") { configurationCmdlets }
  static let tools = CommandModule(name: "ADSyncTools", version: "1.5.0") { toolCmdlets }

  private static let configurationCmdlets: [CmdletEntry] = [
    CmdletEntry("Get-ADSyncADConnectorAccount", GetADSyncADConnectorAccountCommand.self),
    CmdletEntry("Get-ADSyncObjectsWithInheritanceDisabled", GetADSyncObjectsWithInheritanceDisabledCommand.self),
    CmdletEntry("Set-ADSyncBasicReadPermissions", SetADSyncBasicReadPermissionsCommand.self),
    CmdletEntry("Set-ADSyncExchangeHybridPermissions", SetADSyncExchangeHybridPermissionsCommand.self),
    CmdletEntry(
      "Set-ADSyncExchangeMailPublicFolderPermissions", SetADSyncExchangeMailPublicFolderPermissionsCommand.self),
    CmdletEntry("Set-ADSyncMsDsConsistencyGuidPermissions", SetADSyncMsDsConsistencyGuidPermissionsCommand.self),
    CmdletEntry("Set-ADSyncPasswordHashSyncPermissions", SetADSyncPasswordHashSyncPermissionsCommand.self),
    CmdletEntry("Set-ADSyncPasswordWritebackPermissions", SetADSyncPasswordWritebackPermissionsCommand.self),
    CmdletEntry("Set-ADSyncRestrictedPermissions", SetADSyncRestrictedPermissionsCommand.self),
    CmdletEntry("Set-ADSyncUnifiedGroupWritebackPermissions", SetADSyncUnifiedGroupWritebackPermissionsCommand.self),
    CmdletEntry("Show-ADSyncADObjectPermissions", ShowADSyncADObjectPermissionsCommand.self),
  ]

  private static let toolCmdlets: [CmdletEntry] = [
    CmdletEntry("Clear-ADSyncToolsDirSyncOverridesUser", ClearADSyncToolsDirSyncOverridesUserCommand.self),
    CmdletEntry("Clear-ADSyncToolsMsDsConsistencyGuid", ClearADSyncToolsMsDsConsistencyGuidCommand.self),
    CmdletEntry("Compare-ADSyncToolsDirSyncOverrides", CompareADSyncToolsDirSyncOverridesCommand.self),
    CmdletEntry("ConvertFrom-ADSyncToolsAadDistinguishedName", ConvertFromADSyncToolsAadDistinguishedNameCommand.self),
    CmdletEntry("ConvertFrom-ADSyncToolsImmutableID", ConvertFromADSyncToolsImmutableIDCommand.self),
    CmdletEntry("ConvertTo-ADSyncToolsAadDistinguishedName", ConvertToADSyncToolsAadDistinguishedNameCommand.self),
    CmdletEntry("ConvertTo-ADSyncToolsCloudAnchor", ConvertToADSyncToolsCloudAnchorCommand.self),
    CmdletEntry("ConvertTo-ADSyncToolsImmutableID", ConvertToADSyncToolsImmutableIDCommand.self),
    CmdletEntry("Export-ADSyncToolsObjects", ExportADSyncToolsObjectsCommand.self),
    CmdletEntry("Get-ADSyncToolsAadObject", GetADSyncToolsAadObjectCommand.self),
    CmdletEntry("Get-ADSyncToolsDirSyncOverridesUser", GetADSyncToolsDirSyncOverridesUserCommand.self),
    CmdletEntry("Get-ADSyncToolsMsDsConsistencyGuid", GetADSyncToolsMsDsConsistencyGuidCommand.self),
    CmdletEntry("Get-ADSyncToolsRunHistory", GetADSyncToolsRunHistoryCommand.self),
    CmdletEntry("Get-ADSyncToolsTenantAzureEnvironment", GetADSyncToolsTenantAzureEnvironmentCommand.self),
    CmdletEntry("Get-ADSyncToolsTls12", GetADSyncToolsTls12Command.self),
    CmdletEntry("Repair-ADSyncToolsAutoUpgradeState", RepairADSyncToolsAutoUpgradeStateCommand.self),
    CmdletEntry("Search-ADSyncToolsADobject", SearchADSyncToolsADobjectCommand.self),
    CmdletEntry("Set-ADSyncToolsDirSyncOverridesUser", SetADSyncToolsDirSyncOverridesUserCommand.self),
    CmdletEntry("Set-ADSyncToolsMsDsConsistencyGuid", SetADSyncToolsMsDsConsistencyGuidCommand.self),
    CmdletEntry("Set-ADSyncToolsTls12", SetADSyncToolsTls12Command.self),
  ]
}
