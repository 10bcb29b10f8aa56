import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a group. Follows ActiveDirectory/Set-ADGroup.
struct SetADGroupCommand: DirectorySetter {
  static let kind = DirectoryKind.group
  static let metadata = CmdletMetadata.directory(.set, "ADGroup", set: "Identity", changes: true)
  static let parameters: [Parameter<Self>] =
    setterParameters()
    + propertyParameters("Description DisplayName GroupCategory GroupScope HomePage ManagedBy SamAccountName")
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var identity = Value.null
  var instance = Value.null
  var passThru = SwitchParameter()
}
