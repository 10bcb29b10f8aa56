import ADSyncWorld
import PSEngine
import PSRuntime

/// The server's global settings. Follows ADSync/Get-ADSyncGlobalSettings.
struct GetADSyncGlobalSettingsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncGlobalSettings", shouldProcess: true)
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(GlobalSettingsView(parameters: world.globalSettings()).psValue)
  }
}

/// Takes changed global settings over. Follows ADSync/Set-ADSyncGlobalSettings.
struct SetADSyncGlobalSettingsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncGlobalSettings")
  static let parameters: [Parameter<Self>] = [
    .init("GlobalSettings", .mandatory, .position(0), .valueFromPipeline) { $0.settings = $1 }
  ]
  var settings: ObjectArgument<GlobalSettingsView>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let settings else { return }
    try world.setGlobalSettings(settings.content.parameters)
    try runtime.writeObject(GlobalSettingsView(parameters: world.globalSettings()).psValue)
  }
}

/// The parameters of the global settings. Follows ADSync/Get-ADSyncGlobalSettingsParameter.
struct GetADSyncGlobalSettingsParameterCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncGlobalSettingsParameter")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(Array(world.globalSettings())) }
}

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

/// The limit of deletions an export may bring. Follows ADSync/Get-ADSyncExportDeletionThreshold.
struct GetADSyncExportDeletionThresholdCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncExportDeletionThreshold", shouldProcess: true)
  static let parameters: [Parameter<Self>] = DeletionThreshold.account { $0.account = $1 }
  var account = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(DeletionThreshold(threshold: world.exportDeletionThreshold()).psValue)
  }
}

/// Sets the limit. Follows ADSync/Enable-ADSyncExportDeletionThreshold.
struct EnableADSyncExportDeletionThresholdCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.enable, "ADSyncExportDeletionThreshold", shouldProcess: true)
  static let parameters: [Parameter<Self>] =
    [.init("DeletionThreshold", .mandatory, .position(0)) { $0.threshold = $1 }]
    + DeletionThreshold.account { $0.account = $1 }
  var threshold: UInt32 = 0
  var account = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try runtime.shouldProcess(target: "Export deletion threshold") else { return }
    try world.setExportDeletionThreshold(Int(threshold))
  }
}

/// Takes the limit away. Follows ADSync/Disable-ADSyncExportDeletionThreshold.
struct DisableADSyncExportDeletionThresholdCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.disable, "ADSyncExportDeletionThreshold", shouldProcess: true)
  static let parameters: [Parameter<Self>] = DeletionThreshold.account { $0.account = $1 }
  var account = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try runtime.shouldProcess(target: "Export deletion threshold") else { return }
    try world.setExportDeletionThreshold(nil)
  }
}

/// A new password for the cloud account. Follows ADSync/Add-ADSyncAADServiceAccount.
struct AddADSyncAADServiceAccountCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncAADServiceAccount", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("AADCredential", .mandatory, .position(0)) { $0.credential = $1 },
    .init("Name", .position(1)) { $0.name = $1 },
  ]
  var credential = Value.null
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.resetCloudAccount(name: name) }
}
