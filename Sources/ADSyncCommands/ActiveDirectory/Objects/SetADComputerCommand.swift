import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a computer. Follows ActiveDirectory/Set-ADComputer.
struct SetADComputerCommand: DirectorySetter {
  static let kind = DirectoryKind.computer
  static let metadata = CmdletMetadata.directory(.set, "ADComputer", set: "Identity", changes: true)
  static let parameters: [Parameter<Self>] =
    setterParameters()
    + propertyParameters(
      "AccountExpirationDate Description DisplayName DNSHostName Enabled ManagedBy OperatingSystem SamAccountName UserPrincipalName"
    )
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var identity = Value.null
  var instance = Value.null
  var passThru = SwitchParameter()
}
