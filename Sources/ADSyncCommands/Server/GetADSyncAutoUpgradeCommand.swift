import ADSyncWorld
import PSEngine
import PSRuntime

/// The state of the automatic upgrade. Follows ADSync/Get-ADSyncAutoUpgrade.
struct GetADSyncAutoUpgradeCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAutoUpgrade")
  static let parameters: [Parameter<Self>] = [.init("Detail") { $0.detail = $1 }]
  var detail = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let upgrade = try world.autoUpgrade()
    guard detail.isPresent else { return try runtime.writeObject(upgrade.state.psValue) }
    try runtime.writeObject(AutoUpgradeView(state: upgrade.state, reason: upgrade.suspensionReason).psValue)
  }
}
