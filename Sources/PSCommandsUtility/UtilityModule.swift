import PSEngine
import PSFormatting

/// The commands of Microsoft.PowerShell.Utility; names only, nothing is touched at start-up.
public enum UtilityModule {
  public static let module = CommandModule(name: "Microsoft.PowerShell.Utility", version: "7.0.0.0") {
    streams + objects + variables + misc + FormattingCommands.utility + data
  }

  private static let streams: [CmdletEntry] = [
    CmdletEntry("Write-Debug", WriteDebugCommand.self),
    CmdletEntry("Write-Error", WriteErrorCommand.self),
    CmdletEntry("Write-Host", WriteHostCommand.self),
    CmdletEntry("Write-Information", WriteInformationCommand.self),
    CmdletEntry("Write-Output", WriteOutputCommand.self),
    CmdletEntry("Write-Progress", WriteProgressCommand.self),
    CmdletEntry("Write-Verbose", WriteVerboseCommand.self),
    CmdletEntry("Write-Warning", WriteWarningCommand.self),
  ]
}
