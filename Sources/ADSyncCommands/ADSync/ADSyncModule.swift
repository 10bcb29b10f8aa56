import PSEngine

/// The commands of the ADSync module.
enum ADSyncModule {
  static let module = CommandModule(name: "ADSync", version: "1.0.0.0") {
    [
      CmdletEntry("Add-ADSyncConnector", AddADSyncConnectorCommand.self),
      CmdletEntry("Get-ADSyncAADCompanyFeature", GetADSyncAADCompanyFeatureCommand.self),
      CmdletEntry("Get-ADSyncAADPasswordSyncConfiguration", GetADSyncAADPasswordSyncConfigurationCommand.self),
      CmdletEntry("Get-ADSyncConnector", GetADSyncConnectorCommand.self),
      CmdletEntry("Set-ADSyncAADPasswordSyncConfiguration", SetADSyncAADPasswordSyncConfigurationCommand.self),
    ]
  }
}
