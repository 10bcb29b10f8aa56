import ADSyncWorld
import PSEngine
import PSRuntime

/// Organizational units by filter, LDAP filter or identity. Follows ActiveDirectory/Get-ADOrganizationalUnit.
struct GetADOrganizationalUnitCommand: DirectorySearch {
  static let kind = DirectoryKind.organizationalUnit
  static let metadata = CmdletMetadata.directory(.get, "ADOrganizationalUnit", set: "Filter")
  static let parameters: [Parameter<Self>] = searchParameters()
  var connection = DirectoryConnection()
  var search = DirectorySearchArguments()
}
