import ADSyncWorld
import PSEngine
import PSRuntime

/// Objects of any class by filter, LDAP filter or identity. Follows ActiveDirectory/Get-ADObject.
struct GetADObjectCommand: DirectorySearch {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.get, "ADObject", set: "Filter")
  static let parameters: [Parameter<Self>] =
    searchParameters() + [.init("IncludeDeletedObjects") { $0.includeDeleted = $1 }]
  var connection = DirectoryConnection()
  var search = DirectorySearchArguments()
  /// The recycle bin is not enabled: deleted objects are gone.
  var includeDeleted = SwitchParameter()
}
