import PSEngine
import PSFormatting

/// The commands of Microsoft.PowerShell.Core; names only, nothing is touched at start-up.
public enum CoreModule {
  public static let module = CommandModule(name: "Microsoft.PowerShell.Core", version: "7.6.5.500", isCore: true) {
    cmdlets + FormattingCommands.core
  }

  private static let cmdlets: [CmdletEntry] = [
    CmdletEntry("Export-ModuleMember", ExportModuleMemberCommand.self),
    CmdletEntry("ForEach-Object", ForEachObjectCommand.self),
    CmdletEntry("Get-Command", GetCommandCommand.self),
    CmdletEntry("Get-Module", GetModuleCommand.self),
    CmdletEntry("Import-Module", ImportModuleCommand.self),
    CmdletEntry("Invoke-Command", InvokeCommandCommand.self),
    CmdletEntry("New-Module", NewModuleCommand.self),
    CmdletEntry("Out-Null", OutNullCommand.self),
    CmdletEntry("Remove-Module", RemoveModuleCommand.self),
    CmdletEntry("Set-StrictMode", SetStrictModeCommand.self),
    CmdletEntry("Where-Object", WhereObjectCommand.self),
  ]
}
