import ADSyncWorld
import PSEngine
import PSRuntime

/// Unlocks an account that wrong passwords have locked. Follows ActiveDirectory/Unlock-ADAccount.
struct UnlockADAccountCommand: AccountChange {
  static let metadata = CmdletMetadata.directory(.unlock, "ADAccount", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var passThru = SwitchParameter()

  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    try world.setValues(["0"], of: "lockoutTime", on: account)
  }
}
