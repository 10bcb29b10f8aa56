import PSEngine
import PSRuntime

/// Reads the password hash sync channel of an AD connector. Facts 1.2.
struct GetADSyncAADPasswordSyncConfigurationCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "ADSyncAADPasswordSyncConfiguration", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.GetADSyncAADPasswordSyncConfigurationCmdlet")

  static let parameters: [Parameter<Self>] = [.init("SourceConnector", .position(0)) { $0.source = $1 }]

  var source: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world()
    for configuration in try runtime.attempt({ try world.passwordSyncConfiguration(source: source) }) {
      let object = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
      object.set(PSString.make("SourceConnector"), .text(configuration.sourceConnector))
      object.set(PSString.make("TargetConnector"), .text(configuration.targetConnector))
      object.set(PSString.make("Enabled"), .bool(configuration.isEnabled))
      try runtime.writeObject(object)
    }
  }
}

/// Switches the password hash sync channel of an AD connector; switching it on with the full-sync parameter set on the connector
/// begins a full password sync. Facts 1.2.
struct SetADSyncAADPasswordSyncConfigurationCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "ADSyncAADPasswordSyncConfiguration", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.SetADSyncAADPasswordSyncConfigurationCmdlet")

  static let parameters: [Parameter<Self>] = [
    .init("SourceConnector", .mandatory, .position(0)) { $0.source = $1 },
    .init("TargetConnector", .mandatory, .position(1)) { $0.target = $1 },
    .init("Enable", .mandatory, .position(2)) { $0.enable = $1 },
  ]

  var source = ""
  var target = ""
  var enable = false

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world()
    try runtime.attempt { try world.setPasswordSyncConfiguration(source: source, target: target, enable: enable) }
  }
}
