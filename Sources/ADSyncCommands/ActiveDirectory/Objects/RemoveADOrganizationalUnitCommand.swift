import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes an organizational unit; asks first. Follows ActiveDirectory/Remove-ADOrganizationalUnit.
struct RemoveADOrganizationalUnitCommand: DirectoryRemoval {
  static let kind = DirectoryKind.organizationalUnit
  static let metadata = CmdletMetadata.directory(.remove, "ADOrganizationalUnit", changes: true, impact: .high)
  static let parameters: [Parameter<Self>] = removalParameters() + [.init("Recursive") { $0.recursive = $1 }]
  var connection = DirectoryConnection()
  var identity = Value.null
  var recursive = SwitchParameter()
}
