extension Service {
  /// The services of a fresh server, sorted by name.
  static func standard() -> [Service] {
    var processID = 604
    return TextTable(table).map { line in
      processID += 148
      let isRunning = line[2] == "Running"
      return Service(
        name: String(line[0]), displayName: String(line[1]), status: isRunning ? .running : .stopped,
        startType: line[3] == "Automatic" ? .automatic : .manual, account: String(line[4]), program: String(line[5]),
        processID: isRunning ? processID : 0)
    }
  }

  private static let table: StaticString = #"""
    ADSync	Microsoft Azure AD Sync	Running	Automatic	NT SERVICE\ADSync	C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe
    AzureADConnectHealthSyncInsights	Azure AD Connect Health Sync Insights Service	Running	Automatic	LocalSystem	C:\Program Files\Microsoft Azure AD Connect Health Sync Agent\Insights\Microsoft.Identity.Health.AadSync.Insights.exe
    AzureADConnectHealthSyncMonitor	Azure AD Connect Health Sync Monitoring Service	Running	Automatic	LocalSystem	C:\Program Files\Microsoft Azure AD Connect Health Sync Agent\Monitor\Microsoft.Identity.Health.AadSync.MonitoringAgent.Startup.exe
    Dnscache	DNS Client	Running	Automatic	NT AUTHORITY\NetworkService	C:\Windows\system32\svchost.exe
    EventLog	Windows Event Log	Running	Automatic	NT AUTHORITY\LocalService	C:\Windows\System32\svchost.exe
    gpsvc	Group Policy Client	Running	Automatic	LocalSystem	C:\Windows\system32\svchost.exe
    LanmanServer	Server	Running	Automatic	LocalSystem	C:\Windows\system32\svchost.exe
    LanmanWorkstation	Workstation	Running	Automatic	NT AUTHORITY\NetworkService	C:\Windows\System32\svchost.exe
    Netlogon	Netlogon	Running	Automatic	LocalSystem	C:\Windows\system32\lsass.exe
    Schedule	Task Scheduler	Running	Automatic	LocalSystem	C:\Windows\system32\svchost.exe
    Spooler	Print Spooler	Running	Automatic	LocalSystem	C:\Windows\System32\spoolsv.exe
    W32Time	Windows Time	Running	Manual	NT AUTHORITY\LocalService	C:\Windows\system32\svchost.exe
    WinRM	Windows Remote Management (WS-Management)	Running	Automatic	NT AUTHORITY\NetworkService	C:\Windows\System32\svchost.exe
    wuauserv	Windows Update	Stopped	Manual	LocalSystem	C:\Windows\system32\svchost.exe
    """#
}
