import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a computer; asks first. Follows ActiveDirectory/Remove-ADComputer.
struct RemoveADComputerCommand: DirectoryRemoval {
  static let kind = DirectoryKind.computer
  static let metadata = CmdletMetadata.directory(.remove, "ADComputer", changes: true, impact: .high)
  static let parameters: [Parameter<Self>] = removalParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var recursive = SwitchParameter()
}
