import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a user; asks first. Follows ActiveDirectory/Remove-ADUser.
struct RemoveADUserCommand: DirectoryRemoval {
  static let kind = DirectoryKind.user
  static let metadata = CmdletMetadata.directory(.remove, "ADUser", changes: true, impact: .high)
  static let parameters: [Parameter<Self>] = removalParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var recursive = SwitchParameter()
}
