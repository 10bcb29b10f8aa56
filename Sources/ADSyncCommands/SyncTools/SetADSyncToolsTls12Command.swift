import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches TLS 1.2 on or off in the registry and shows the values. Follows ADSyncTools/Set-ADSyncToolsTls12.
struct SetADSyncToolsTls12Command: ServerCommand {
  static let metadata = CmdletMetadata.function(.set, "ADSyncToolsTls12")
  static let parameters: [Parameter<Self>] = [.init("Enabled", .position(0)) { $0.enabled = $1 }]
  var enabled: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard world.server.isElevated else { return try world.checkAccess() }
    let isOn = enabled ?? true
    for setting in TlsSettings.all {
      let value: UInt32 = isOn == (setting.on == 1) ? 1 : 0
      _ = try world.server.registry.makeKey(at: setting.path)
      try world.server.registry.set(.dword(value), named: setting.name, at: setting.path)
    }
    try GetADSyncToolsTls12Command().run(runtime, world)
  }
}
