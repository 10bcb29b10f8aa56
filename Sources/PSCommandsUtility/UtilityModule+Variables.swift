import PSEngine

extension UtilityModule {
  static let variables: [CmdletEntry] = [
    CmdletEntry("Clear-Variable", ClearVariableCommand.self),
    CmdletEntry("Export-Alias", ExportAliasCommand.self),
    CmdletEntry("Get-Alias", GetAliasCommand.self),
    CmdletEntry("Get-Variable", GetVariableCommand.self),
    CmdletEntry("Import-Alias", ImportAliasCommand.self),
    CmdletEntry("New-Alias", NewAliasCommand.self),
    CmdletEntry("New-Variable", NewVariableCommand.self),
    CmdletEntry("Remove-Alias", RemoveAliasCommand.self),
    CmdletEntry("Remove-Variable", RemoveVariableCommand.self),
    CmdletEntry("Set-Alias", SetAliasCommand.self),
    CmdletEntry("Set-Variable", SetVariableCommand.self),
  ]
}
