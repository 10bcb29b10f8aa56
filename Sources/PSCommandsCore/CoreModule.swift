import PSEngine
import PSFormatting
import PSRuntime

/// The commands of Microsoft.PowerShell.Core; names only, nothing is touched at start-up.
public enum CoreModule {
  public static let module = CommandModule(
    name: "Microsoft.PowerShell.Core", version: "7.6.5.500", functions: DefaultFunctions.text,
    functionNames: DefaultFunctions.names, isCore: true
  ) {
    cmdlets + FormattingCommands.core
  }

  /// The commands of Microsoft.PowerShell.Host.
  public static let host = CommandModule(name: "Microsoft.PowerShell.Host") {
    [
      CmdletEntry("Start-Transcript", StartTranscriptCommand.self),
      CmdletEntry("Stop-Transcript", StopTranscriptCommand.self),
    ]
  }

  /// The types of the objects that the commands write, for `MemberCatalogue.register`.
  public static var definitions: [TypeDefinition] { [JobObject.definition, HistoryInfo.definition] }

  private static let cmdlets: [CmdletEntry] = [
    CmdletEntry("Add-History", AddHistoryCommand.self),
    CmdletEntry("Clear-History", ClearHistoryCommand.self),
    CmdletEntry("Debug-Job", DebugJobCommand.self),
    CmdletEntry("Disable-ExperimentalFeature", DisableExperimentalFeatureCommand.self),
    CmdletEntry("Enable-ExperimentalFeature", EnableExperimentalFeatureCommand.self),
    CmdletEntry("Enter-PSHostProcess", EnterPSHostProcessCommand.self),
    CmdletEntry("Enter-PSSession", EnterPSSessionCommand.self),
    CmdletEntry("Exit-PSHostProcess", ExitPSHostProcessCommand.self),
    CmdletEntry("Exit-PSSession", ExitPSSessionCommand.self),
    CmdletEntry("Export-ModuleMember", ExportModuleMemberCommand.self),
    CmdletEntry("ForEach-Object", ForEachObjectCommand.self),
    CmdletEntry("Get-Command", GetCommandCommand.self),
    CmdletEntry("Get-ExperimentalFeature", GetExperimentalFeatureCommand.self),
    CmdletEntry("Get-Help", GetHelpCommand.self),
    CmdletEntry("Get-History", GetHistoryCommand.self),
    CmdletEntry("Get-Job", GetJobCommand.self),
    CmdletEntry("Get-Module", GetModuleCommand.self),
    CmdletEntry("Get-PSHostProcessInfo", GetPSHostProcessInfoCommand.self),
    CmdletEntry("Get-PSSession", GetPSSessionCommand.self),
    CmdletEntry("Get-PSSubsystem", GetPSSubsystemCommand.self),
    CmdletEntry("Import-Module", ImportModuleCommand.self),
    CmdletEntry("Invoke-Command", InvokeCommandCommand.self),
    CmdletEntry("Invoke-History", InvokeHistoryCommand.self),
    CmdletEntry("New-Module", NewModuleCommand.self),
    CmdletEntry("New-ModuleManifest", NewModuleManifestCommand.self),
    CmdletEntry("New-PSRoleCapabilityFile", NewPSRoleCapabilityFileCommand.self),
    CmdletEntry("New-PSSession", NewPSSessionCommand.self),
    CmdletEntry("New-PSSessionConfigurationFile", NewPSSessionConfigurationFileCommand.self),
    CmdletEntry("New-PSSessionOption", NewPSSessionOptionCommand.self),
    CmdletEntry("New-PSTransportOption", NewPSTransportOptionCommand.self),
    CmdletEntry("Out-Null", OutNullCommand.self),
    CmdletEntry("Receive-Job", ReceiveJobCommand.self),
    CmdletEntry("Register-ArgumentCompleter", RegisterArgumentCompleterCommand.self),
    CmdletEntry("Remove-Job", RemoveJobCommand.self),
    CmdletEntry("Remove-Module", RemoveModuleCommand.self),
    CmdletEntry("Remove-PSSession", RemovePSSessionCommand.self),
    CmdletEntry("Save-Help", SaveHelpCommand.self),
    CmdletEntry("Set-PSDebug", SetPSDebugCommand.self),
    CmdletEntry("Set-StrictMode", SetStrictModeCommand.self),
    CmdletEntry("Start-Job", StartJobCommand.self),
    CmdletEntry("Stop-Job", StopJobCommand.self),
    CmdletEntry("Switch-Process", SwitchProcessCommand.self),
    CmdletEntry("Test-ModuleManifest", TestModuleManifestCommand.self),
    CmdletEntry("Update-Help", UpdateHelpCommand.self),
    CmdletEntry("Wait-Job", WaitJobCommand.self),
    CmdletEntry("Where-Object", WhereObjectCommand.self),
  ]
}
