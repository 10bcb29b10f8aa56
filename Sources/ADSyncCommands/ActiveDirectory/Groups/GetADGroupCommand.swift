import ADSyncWorld
import PSEngine
import PSRuntime

/// Groups by filter, LDAP filter or identity. Follows ActiveDirectory/Get-ADGroup.
struct GetADGroupCommand: DirectorySearch {
  static let kind = DirectoryKind.group
  static let metadata = CmdletMetadata.directory(.get, "ADGroup", set: "Filter")
  static let parameters: [Parameter<Self>] = searchParameters()
  var connection = DirectoryConnection()
  var search = DirectorySearchArguments()
}
