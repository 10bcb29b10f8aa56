import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes an organizational unit. Follows ActiveDirectory/Set-ADOrganizationalUnit.
struct SetADOrganizationalUnitCommand: DirectorySetter {
  static let kind = DirectoryKind.organizationalUnit
  static let metadata = CmdletMetadata.directory(.set, "ADOrganizationalUnit", set: "Identity", changes: true)
  static let parameters: [Parameter<Self>] =
    setterParameters()
    + propertyParameters(
      "City Country Description DisplayName ManagedBy PostalCode State StreetAddress ProtectedFromAccidentalDeletion")
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var identity = Value.null
  var instance = Value.null
  var passThru = SwitchParameter()
}
