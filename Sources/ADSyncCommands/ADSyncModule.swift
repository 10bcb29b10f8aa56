import ADSyncWorld
import PSEngine
import PSRuntime

/// The modules and types that a session on the simulated server has beyond PowerShell's own.
enum ADSyncModule {
  /// All modules of a world's server.
  static func modules(for world: World) -> [CommandModule] {
    [
      module(for: world.server.build), serverManagement, serverSecurity, diagnostics, syncDiagnostics,
      SyncModules.configuration, SyncModules.tools, DirectoryModule.module, rehearsal,
    ] + CloudModules.all
  }

  /// The module ADSync, with the forms of cmdlets that a build has.
  static func module(for build: ServerBuild) -> CommandModule {
    let isOld = build.companyFeatureTakesConnectorName
    return CommandModule(name: "ADSync", version: "1.0.0.0") {
      let feature =
        isOld
        ? CmdletEntry("Get-ADSyncAADCompanyFeature", GetADSyncAADCompanyFeatureByConnectorCommand.self)
        : CmdletEntry("Get-ADSyncAADCompanyFeature", GetADSyncAADCompanyFeatureCommand.self)
      return [feature] + connectors + passwordSync + scheduler + settings + spaces + rules + configuration
        + applications
    }
  }

  /// The Windows-only cmdlets of Microsoft.PowerShell.Management that read and change the server.
  static let serverManagement = CommandModule(name: "Microsoft.PowerShell.Management", version: "3.1.0.0") {
    [
      CmdletEntry("Clear-EventLog", ClearEventLogCommand.self),
      CmdletEntry("Get-EventLog", GetEventLogCommand.self),
      CmdletEntry("Get-Service", GetServiceCommand.self),
      CmdletEntry("New-EventLog", NewEventLogCommand.self),
      CmdletEntry("Restart-Service", RestartServiceCommand.self),
      CmdletEntry("Start-Service", StartServiceCommand.self),
      CmdletEntry("Stop-Service", StopServiceCommand.self),
      CmdletEntry("Write-EventLog", WriteEventLogCommand.self),
    ]
  }

  /// The cmdlets of Microsoft.PowerShell.Security that answer for the server.
  static let serverSecurity = CommandModule(name: "Microsoft.PowerShell.Security", version: "3.0.0.0") {
    [
      CmdletEntry("Get-ExecutionPolicy", GetServerExecutionPolicyCommand.self),
      CmdletEntry("Set-ExecutionPolicy", SetServerExecutionPolicyCommand.self),
    ]
  }

  /// The cmdlets of Microsoft.PowerShell.Diagnostics.
  static let diagnostics = CommandModule(name: "Microsoft.PowerShell.Diagnostics", version: "3.0.0.0") {
    [CmdletEntry("Get-WinEvent", GetWinEventCommand.self)]
  }

  /// The module ADSyncDiagnostics.
  static let syncDiagnostics = CommandModule(name: "ADSyncDiagnostics", version: "1.0") {
    [
      CmdletEntry("Invoke-ADSyncDiagnostics", InvokeADSyncDiagnosticsCommand.self),
      CmdletEntry("Invoke-ADSyncSingleObjectSync", InvokeADSyncSingleObjectSyncCommand.self),
    ]
  }

  /// Rehearse's own commands.
  static let rehearsal = CommandModule(name: "Rehearse", version: "0.1") {
    [
      CmdletEntry("Get-RehearsalJournal", GetRehearsalJournalCommand.self),
      CmdletEntry("Step-RehearsalClock", StepRehearsalClockCommand.self),
      CmdletEntry("Test-RehearsalSignIn", TestRehearsalSignInCommand.self),
    ]
  }
}
