import PSEngine

extension UtilityModule {
  static let misc: [CmdletEntry] = session + time + debugging

  private static let session: [CmdletEntry] = [
    CmdletEntry("Add-Type", AddTypeCommand.self),
    CmdletEntry("Get-Culture", GetCultureCommand.self),
    CmdletEntry("Get-Error", GetErrorCommand.self),
    CmdletEntry("Get-Host", GetHostCommand.self),
    CmdletEntry("Get-PSCallStack", GetPSCallStackCommand.self),
    CmdletEntry("Get-Random", GetRandomCommand.self),
    CmdletEntry("Get-Runspace", GetRunspaceCommand.self),
    CmdletEntry("Get-SecureRandom", GetSecureRandomCommand.self),
    CmdletEntry("Get-UICulture", GetUICultureCommand.self),
    CmdletEntry("Get-Verb", GetVerbCommand.self),
    CmdletEntry("Export-PSSession", ExportPSSessionCommand.self),
    CmdletEntry("Import-PSSession", ImportPSSessionCommand.self),
    CmdletEntry("Invoke-Expression", InvokeExpressionCommand.self),
    CmdletEntry("Invoke-RestMethod", InvokeRestMethodCommand.self),
    CmdletEntry("Invoke-WebRequest", InvokeWebRequestCommand.self),
    CmdletEntry("New-Guid", NewGuidCommand.self),
    CmdletEntry("New-TemporaryFile", NewTemporaryFileCommand.self),
    CmdletEntry("Read-Host", ReadHostCommand.self),
    CmdletEntry("Send-MailMessage", SendMailMessageCommand.self),
    CmdletEntry("Unblock-File", UnblockFileCommand.self),
  ]

  private static let time: [CmdletEntry] = [
    CmdletEntry("Get-Date", GetDateCommand.self),
    CmdletEntry("Get-Uptime", GetUptimeCommand.self),
    CmdletEntry("Measure-Command", MeasureCommandCommand.self),
    CmdletEntry("New-TimeSpan", NewTimeSpanCommand.self),
    CmdletEntry("Set-Date", SetDateCommand.self),
    CmdletEntry("Start-Sleep", StartSleepCommand.self),
  ]

  private static let debugging: [CmdletEntry] = [
    CmdletEntry("Debug-Runspace", DebugRunspaceCommand.self),
    CmdletEntry("Disable-PSBreakpoint", DisablePSBreakpointCommand.self),
    CmdletEntry("Disable-RunspaceDebug", DisableRunspaceDebugCommand.self),
    CmdletEntry("Enable-PSBreakpoint", EnablePSBreakpointCommand.self),
    CmdletEntry("Enable-RunspaceDebug", EnableRunspaceDebugCommand.self),
    CmdletEntry("Get-Event", GetEventCommand.self),
    CmdletEntry("Get-EventSubscriber", GetEventSubscriberCommand.self),
    CmdletEntry("Get-PSBreakpoint", GetPSBreakpointCommand.self),
    CmdletEntry("Get-RunspaceDebug", GetRunspaceDebugCommand.self),
    CmdletEntry("Get-TraceSource", GetTraceSourceCommand.self),
    CmdletEntry("New-Event", NewEventCommand.self),
    CmdletEntry("Register-EngineEvent", RegisterEngineEventCommand.self),
    CmdletEntry("Register-ObjectEvent", RegisterObjectEventCommand.self),
    CmdletEntry("Remove-Event", RemoveEventCommand.self),
    CmdletEntry("Remove-PSBreakpoint", RemovePSBreakpointCommand.self),
    CmdletEntry("Set-PSBreakpoint", SetPSBreakpointCommand.self),
    CmdletEntry("Set-TraceSource", SetTraceSourceCommand.self),
    CmdletEntry("Trace-Command", TraceCommandCommand.self),
    CmdletEntry("Unregister-Event", UnregisterEventCommand.self),
    CmdletEntry("Wait-Debugger", WaitDebuggerCommand.self),
    CmdletEntry("Wait-Event", WaitEventCommand.self),
  ]
}
