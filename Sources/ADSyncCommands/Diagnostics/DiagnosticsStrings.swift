import ADSyncWorld

/// The words of the diagnostics. Short ones are those of the product's screens; longer advice is our own.
enum DiagnosticsStrings {
  static let phs = "Password Hash Synchronization"
  static let general = "Password Hash Synchronization General Diagnostics"
  static let single = "Password Hash Synchronization Single Object Diagnostics"
  static let utility = "Single Object Password Hash Synchronization Utility"

  static let staging =
    "Staging mode is enabled on this server. Password Hash Synchronization does not work while it is."
  static let noADConnector = "No Active Directory connector is found."
  static let noAADConnector = "No Azure Active Directory connector is found."
  static func tenant(_ name: String) -> String { "AAD Tenant - \(name)" }
  static func cloud(isOn: Bool) -> String {
    "Password Hash Synchronization cloud configuration is \(isOn ? "enabled" : "disabled")"
  }
  static func connector(_ name: String) -> String { "AD Connector - \(name)" }
  static func channel(isOn: Bool) -> String { "Password Hash Synchronization is \(isOn ? "enabled" : "disabled")" }
  static func heartbeat(_ time: Timestamp) -> String {
    "Latest Password Hash Synchronization heartbeat is detected at: \(time.diagnosticText)"
  }
  static let noHeartbeat = "No heartbeat of Password Hash Synchronization was detected within the last 3 hours."
  static func notRunning(_ name: String) -> String {
    "Password Hash Synchronization is NOT running for AD Connector: \(name)"
  }
  static func askRestart(_ name: String) -> String {
    "Would you like to RESTART password hash synchronization for AD Connector: \(name)?"
  }
  static let restarting = "Restarting..."
  static func restarted(_ name: String, _ isDone: Bool) -> String {
    isDone
      ? "Password Hash Synchronization is successfully restarted for AD Connector: \(name)"
      : "Password Hash Synchronization could NOT be restarted for AD Connector: \(name)"
  }

  static let partitions = "Directory Partitions:"
  static func partition(_ name: String) -> String { "Directory Partition - \(name)" }
  static func excluded(_ name: String) -> String { "Domain \"\(name)\" is excluded from synchronization" }
  static func notADomain(_ name: String) -> String { "The partition \"\(name)\" is not a domain" }
  static let neverAttempted =
    "There was no attempt to synchronize passwords from this directory partition"
  static func inProgress(_ time: Timestamp) -> String {
    "Passwords are being synchronized from this directory partition since: \(time.diagnosticText)"
  }
  static let neverCompleted =
    "There was no successful attempt to synchronize passwords from this directory partition"
  static func lastCycle(_ start: Timestamp, _ end: Timestamp) -> String {
    "Last successful attempt to synchronize passwords from this directory partition started at: "
      + "\(start.diagnosticText) and ended at: \(end.diagnosticText)"
  }
  static func preferred(_ isOnly: Bool) -> String {
    "Only Use Preferred Domain Controllers: \(isOnly ? "True" : "False")"
  }
  static let checking = "Checking connectivity to the domain..."
  static func reachable(_ domain: String, _ isReachable: Bool) -> String {
    "Domain \"\(domain)\" is \(isReachable ? "reachable" : "not reachable")"
  }
  static let differs = "Password Hash Synchronization local and cloud configurations are different"
  static let allOff = "Password Hash Synchronization is disabled for all AD Connectors"
  static let enableInWizard = "Enable it on the page 'Optional features' of the Azure AD Connect wizard."
  static let helpful = "Did you find this helpful?"
  static let askSingle = "Would you like to diagnose single object issues?"
  static let moreHelp = [
    "For more help:", "\t- Please see - https://go.microsoft.com/fwlink/?linkid=847231",
    "\t- Please open a service request with Microsoft support",
  ]
  static let fips =
    "The MD5 algorithm is refused by the FIPS policy of this server. Add the node enforceFIPSPolicy to "
    + "miiserver.exe.config: https://go.microsoft.com/fwlink/?linkid=875725"
  static func healthTask(_ time: Timestamp) -> String { "A health task failed at: \(time.diagnosticText)" }
}
