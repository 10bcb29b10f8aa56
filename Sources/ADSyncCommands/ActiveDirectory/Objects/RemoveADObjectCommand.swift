import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes an object; asks first. Follows ActiveDirectory/Remove-ADObject.
struct RemoveADObjectCommand: DirectoryRemoval {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.remove, "ADObject", changes: true, impact: .high)
  static let parameters: [Parameter<Self>] = removalParameters() + [.init("Recursive") { $0.recursive = $1 }]
  var connection = DirectoryConnection()
  var identity = Value.null
  var recursive = SwitchParameter()
}
