import ADSyncWorld
import PSEngine
import PSRuntime

/// Users by filter, LDAP filter or identity. Follows ActiveDirectory/Get-ADUser.
struct GetADUserCommand: DirectorySearch {
  static let kind = DirectoryKind.user
  static let metadata = CmdletMetadata.directory(.get, "ADUser", set: "Filter")
  static let parameters: [Parameter<Self>] = searchParameters()
  var connection = DirectoryConnection()
  var search = DirectorySearchArguments()
}
