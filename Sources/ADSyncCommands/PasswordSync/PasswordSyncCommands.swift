import ADSyncWorld
import PSEngine
import PSRuntime

/// The password sync channels. Follows ADSync/Get-ADSyncAADPasswordSyncConfiguration.
struct GetADSyncAADPasswordSyncConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADPasswordSyncConfiguration")
  static let parameters: [Parameter<Self>] = [.init("SourceConnector", .position(0)) { $0.source = $1 }]
  var source: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.passwordSyncConfiguration(source: source))
  }
}

/// Switches a password sync channel. Follows ADSync/Set-ADSyncAADPasswordSyncConfiguration.
struct SetADSyncAADPasswordSyncConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAADPasswordSyncConfiguration")
  static let parameters: [Parameter<Self>] = [
    .init("SourceConnector", .mandatory, .position(0)) { $0.source = $1 },
    .init("TargetConnector", .mandatory, .position(1)) { $0.target = $1 },
    .init("Enable", .mandatory, .position(2)) { $0.enable = $1 },
  ]
  var source = ""
  var target = ""
  var enable = false

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setPasswordSyncConfiguration(source: source, target: target, enable: enable)
  }
}

/// The writeback channel of an AAD connector. Follows ADSync/Get-ADSyncAADPasswordResetConfiguration.
struct GetADSyncAADPasswordResetConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADPasswordResetConfiguration")
  static let parameters: [Parameter<Self>] = [.init("Connector", .mandatory, .position(0)) { $0.connector = $1 }]
  var connector = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(world.passwordResetConfiguration(connector: connector).psValue)
  }
}

/// Switches password writeback. Follows ADSync/Set-ADSyncAADPasswordResetConfiguration.
struct SetADSyncAADPasswordResetConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAADPasswordResetConfiguration")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0)) { $0.connector = $1 },
    .init("Enable", .mandatory, .position(1)) { $0.enable = $1 },
  ]
  var connector = ""
  var enable = false

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setPasswordResetConfiguration(connector: connector, enable: enable)
  }
}

/// The state of password sync per partition. Follows ADSync/Get-ADSyncPartitionPasswordSyncState.
struct GetADSyncPartitionPasswordSyncStateCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncPartitionPasswordSyncState")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(world.partitionPasswordSyncStates()) }
}

extension PasswordSyncConfiguration: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("AADPasswordSyncConfiguration")
  static var members: [TypeDefinition.Member] {
    [
      text("SourceConnector") { $0.sourceConnector },
      text("TargetConnector") { $0.targetConnector },
      flag("Enabled") { $0.isEnabled },
    ]
  }
}

extension PartitionPasswordSyncState: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("PartitionPasswordSyncState")
  static var members: [TypeDefinition.Member] {
    [
      id("ConnectorId") { $0.connectorID },
      text("DN") { $0.dn },
      time("PasswordSyncLastSuccessfulCycleStartTimestamp") { $0.lastSuccessfulCycleStart },
      time("PasswordSyncLastSuccessfulCycleEndTimestamp") { $0.lastSuccessfulCycleEnd },
      time("PasswordSyncLastCycleStartTimestamp") { $0.lastCycleStart },
      time("PasswordSyncLastCycleEndTimestamp") { $0.lastCycleEnd },
      choice("PasswordSyncLastCycleStatus") { $0.lastCycleStatus },
    ]
  }
}

extension PartitionPasswordSyncState.CycleStatus: WorldEnum {
  public static var allCases: [PartitionPasswordSyncState.CycleStatus] { [.none, .inProgress, .successful, .failed] }
  nonisolated(unsafe) static let psType = PSType.worldEnum("PasswordSyncLastCycleStatus", Self.self)
}
