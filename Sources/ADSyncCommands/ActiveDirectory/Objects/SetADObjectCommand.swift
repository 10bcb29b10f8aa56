import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes an object. Follows ActiveDirectory/Set-ADObject.
struct SetADObjectCommand: DirectorySetter {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.set, "ADObject", set: "Identity", changes: true)
  static let parameters: [Parameter<Self>] =
    setterParameters() + propertyParameters("Description DisplayName ProtectedFromAccidentalDeletion")
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var identity = Value.null
  var instance = Value.null
  var passThru = SwitchParameter()
}
