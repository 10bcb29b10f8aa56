import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a group; asks first. Follows ActiveDirectory/Remove-ADGroup.
struct RemoveADGroupCommand: DirectoryRemoval {
  static let kind = DirectoryKind.group
  static let metadata = CmdletMetadata.directory(.remove, "ADGroup", changes: true, impact: .high)
  static let parameters: [Parameter<Self>] = removalParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var recursive = SwitchParameter()
}
