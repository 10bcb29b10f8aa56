import ADSyncWorld
import PSEngine
import PSRuntime

/// The modules and types that a session on the simulated server has beyond PowerShell's own.
public enum ADSyncModule {
  /// All modules of a world's server.
  static func modules(for world: World) -> [CommandModule] { [module(for: world.server.build), serverManagement, rehearsal] }

  /// The module ADSync, with the forms of cmdlets that a build has.
  public static func module(for build: ServerBuild) -> CommandModule {
    let isOld = build.companyFeatureTakesConnectorName
    return CommandModule(name: "ADSync", version: "1.0.0.0") {
      let feature =
        isOld
        ? CmdletEntry("Get-ADSyncAADCompanyFeature", GetADSyncAADCompanyFeatureByConnectorCommand.self)
        : CmdletEntry("Get-ADSyncAADCompanyFeature", GetADSyncAADCompanyFeatureCommand.self)
      return [feature] + connectors + passwordSync + scheduler + settings + spaces + rules
    }
  }

  /// The Windows-only cmdlets of Microsoft.PowerShell.Management that read and change the server.
  public static let serverManagement = CommandModule(name: "Microsoft.PowerShell.Management", version: "3.1.0.0") {
    [
      CmdletEntry("Clear-EventLog", ClearEventLogCommand.self),
      CmdletEntry("Get-EventLog", GetEventLogCommand.self),
      CmdletEntry("New-EventLog", NewEventLogCommand.self),
      CmdletEntry("Write-EventLog", WriteEventLogCommand.self),
    ]
  }

  /// Rehearse's own commands.
  public static let rehearsal = CommandModule(name: "Rehearse", version: "0.1") {
    [CmdletEntry("Step-RehearsalClock", StepRehearsalClockCommand.self)]
  }
}
