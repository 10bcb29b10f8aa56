import ADSyncWorld
import PSEngine
import PSRuntime

/// Computers by filter, LDAP filter or identity. Follows ActiveDirectory/Get-ADComputer.
struct GetADComputerCommand: DirectorySearch {
  static let kind = DirectoryKind.computer
  static let metadata = CmdletMetadata.directory(.get, "ADComputer", set: "Filter")
  static let parameters: [Parameter<Self>] = searchParameters()
  var connection = DirectoryConnection()
  var search = DirectorySearchArguments()
}
