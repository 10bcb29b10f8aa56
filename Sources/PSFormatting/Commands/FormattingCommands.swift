import PSEngine

/// The cmdlets of this target, for the lists of the modules that they belong to.
public enum FormattingCommands {
  /// Those of Microsoft.PowerShell.Core.
  public static let core: [CmdletEntry] = [
    CmdletEntry("Out-Default", OutDefaultCommand.self),
    CmdletEntry("Out-Host", OutHostCommand.self),
  ]

  /// Those of Microsoft.PowerShell.Utility.
  public static let utility: [CmdletEntry] = [
    CmdletEntry("Format-Custom", FormatCustomCommand.self),
    CmdletEntry("Format-List", FormatListCommand.self),
    CmdletEntry("Format-Table", FormatTableCommand.self),
    CmdletEntry("Format-Wide", FormatWideCommand.self),
    CmdletEntry("Get-FormatData", GetFormatDataCommand.self),
    CmdletEntry("Out-File", OutFileCommand.self),
    CmdletEntry("Out-String", OutStringCommand.self),
    CmdletEntry("Update-FormatData", UpdateFormatDataCommand.self),
  ]
}
