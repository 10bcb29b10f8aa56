import ADSyncWorld
import PSEngine
import PSRuntime

/// Lets an account end never. Follows ActiveDirectory/Clear-ADAccountExpiration.
struct ClearADAccountExpirationCommand: AccountChange {
  static let metadata = CmdletMetadata.directory(.clear, "ADAccountExpiration", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var passThru = SwitchParameter()

  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    try world.setAccountExpiration(nil, of: account)
  }
}
