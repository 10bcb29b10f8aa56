import PSEngine
import PSRuntime

/// The commands of Microsoft.PowerShell.Management; names only, nothing is touched at start-up.
public enum ManagementModule {
  public static let module = CommandModule(name: "Microsoft.PowerShell.Management") { cmdlets }

  /// The types of the objects that the commands write, for `MemberCatalogue.register`.
  public static var definitions: [TypeDefinition] { [PathInfoStack.definition, ProcessObject.definition] }

  private static let cmdlets: [CmdletEntry] = [
    CmdletEntry("Add-Content", AddContentCommand.self),
    CmdletEntry("Clear-Content", ClearContentCommand.self),
    CmdletEntry("Clear-Item", ClearItemCommand.self),
    CmdletEntry("Clear-ItemProperty", ClearItemPropertyCommand.self),
    CmdletEntry("Convert-Path", ConvertPathCommand.self),
    CmdletEntry("Copy-Item", CopyItemCommand.self),
    CmdletEntry("Copy-ItemProperty", CopyItemPropertyCommand.self),
    CmdletEntry("Debug-Process", DebugProcessCommand.self),
    CmdletEntry("Get-ChildItem", GetChildItemCommand.self),
    CmdletEntry("Get-Clipboard", GetClipboardCommand.self),
    CmdletEntry("Get-Content", GetContentCommand.self),
    CmdletEntry("Get-Item", GetItemCommand.self),
    CmdletEntry("Get-ItemProperty", GetItemPropertyCommand.self),
    CmdletEntry("Get-ItemPropertyValue", GetItemPropertyValueCommand.self),
    CmdletEntry("Get-Location", GetLocationCommand.self),
    CmdletEntry("Get-PSDrive", GetPSDriveCommand.self),
    CmdletEntry("Get-PSProvider", GetPSProviderCommand.self),
    CmdletEntry("Get-Process", GetProcessCommand.self),
    CmdletEntry("Get-TimeZone", GetTimeZoneCommand.self),
    CmdletEntry("Invoke-Item", InvokeItemCommand.self),
    CmdletEntry("Join-Path", JoinPathCommand.self),
    CmdletEntry("Move-Item", MoveItemCommand.self),
    CmdletEntry("Move-ItemProperty", MoveItemPropertyCommand.self),
    CmdletEntry("New-Item", NewItemCommand.self),
    CmdletEntry("New-ItemProperty", NewItemPropertyCommand.self),
    CmdletEntry("New-PSDrive", NewPSDriveCommand.self),
    CmdletEntry("Pop-Location", PopLocationCommand.self),
    CmdletEntry("Push-Location", PushLocationCommand.self),
    CmdletEntry("Remove-Item", RemoveItemCommand.self),
    CmdletEntry("Remove-ItemProperty", RemoveItemPropertyCommand.self),
    CmdletEntry("Remove-PSDrive", RemovePSDriveCommand.self),
    CmdletEntry("Rename-Item", RenameItemCommand.self),
    CmdletEntry("Rename-ItemProperty", RenameItemPropertyCommand.self),
    CmdletEntry("Resolve-Path", ResolvePathCommand.self),
    CmdletEntry("Restart-Computer", RestartComputerCommand.self),
    CmdletEntry("Set-Clipboard", SetClipboardCommand.self),
    CmdletEntry("Set-Content", SetContentCommand.self),
    CmdletEntry("Set-Item", SetItemCommand.self),
    CmdletEntry("Set-ItemProperty", SetItemPropertyCommand.self),
    CmdletEntry("Set-Location", SetLocationCommand.self),
    CmdletEntry("Split-Path", SplitPathCommand.self),
    CmdletEntry("Start-Process", StartProcessCommand.self),
    CmdletEntry("Stop-Computer", StopComputerCommand.self),
    CmdletEntry("Stop-Process", StopProcessCommand.self),
    CmdletEntry("Test-Connection", TestConnectionCommand.self),
    CmdletEntry("Test-Path", TestPathCommand.self),
    CmdletEntry("Wait-Process", WaitProcessCommand.self),
  ]
}
