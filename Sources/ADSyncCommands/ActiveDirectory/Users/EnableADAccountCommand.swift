import ADSyncWorld
import PSEngine
import PSRuntime

/// Enables an account; one without a password is refused. Follows ActiveDirectory/Enable-ADAccount.
struct EnableADAccountCommand: AccountChange {
  static let metadata = CmdletMetadata.directory(.enable, "ADAccount", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var passThru = SwitchParameter()

  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    try world.setAccountEnabled(true, of: account)
  }
}
