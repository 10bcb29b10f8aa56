import ADSyncWorld
import PSEngine
import PSRuntime

/// Disables an account. Follows ActiveDirectory/Disable-ADAccount.
struct DisableADAccountCommand: AccountChange {
  static let metadata = CmdletMetadata.directory(.disable, "ADAccount", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var passThru = SwitchParameter()

  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    try world.setAccountEnabled(false, of: account)
  }
}
