import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches the automatic upgrade. Follows ADSync/Set-ADSyncAutoUpgrade.
struct SetADSyncAutoUpgradeCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAutoUpgrade")
  static let parameters: [Parameter<Self>] = [
    .init("AutoUpgradeState", .mandatory, .position(0)) { $0.state = $1 },
    .init("SuspensionReason", .position(1)) { $0.reason = $1 },
  ]
  var state: EnumArgument<AutoUpgradeState>?
  var reason: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let state else { return }
    try world.setAutoUpgrade(state.value, suspensionReason: reason)
  }
}
