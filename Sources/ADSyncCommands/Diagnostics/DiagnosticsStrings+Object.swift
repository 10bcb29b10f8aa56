import ADSyncWorld

/// The words about one object.
extension DiagnosticsStrings {
  static let listOfConnectors = "List of AD Connectors:"
  static let askConnector = "Please enter AD Connector Name: "
  static func unknownConnector(_ name: String) -> String {
    "There is no AD Connector with name \"\(name)\". Please try again!"
  }
  static func channel(_ name: String, isOn: Bool) -> String {
    "Password Hash Synchronization is \(isOn ? "enabled" : "disabled") for AD Connector - \(name)"
  }
  static let askName = "Please enter AD connector space object Distinguished Name: "
  static let askAnother = "Would you like to try another Distinguished Name?"
  static func found(_ name: String, _ isFound: Bool) -> String {
    isFound
      ? "The object is available in the AD connector space - \(name)"
      : "The object is not found in the AD connector space - \(name)"
  }
  static func linked(_ isLinked: Bool) -> String {
    isLinked
      ? "The object is a connector, it has a link to the metaverse"
      : "The object is a disconnector, it does not have a link to the metaverse"
  }
  static func synced(_ isSynced: Bool) -> String {
    "The object is \(isSynced ? "synced" : "not synced") to the AAD connector space"
  }
  static func rule(_ side: String, _ isFound: Bool) -> String {
    isFound
      ? "Password Hash Synchronization rule is found for \(side) connector space object"
      : "There is no Password Hash Synchronization rule for \(side) connector space object"
  }
  static func syncError(_ text: String) -> String { "Synchronization error: \(text)" }
  static func exportError(_ text: String) -> String { "Export error: \(text)" }
  static let ruleHelp = "For more help see - https://go.microsoft.com/fwlink/?linkid=847233"
  static func lastAttempt(_ time: Timestamp) -> String {
    "Password Hash Synchronization agent read the last password change for the specified object at: "
      + time.diagnosticText
  }
  static let result = "The result of the Password Hash Synchronization attempt was:"
  static let noHistory =
    "There is no password change history for the specified object. The history is purged once in a week."

  /// What a status of the log means; nil for statuses that speak for themselves.
  static func meaning(of status: PasswordSyncStatus) -> (text: String, isGood: Bool) {
    switch status {
    case .success: ("Password hash is synchronized successfully", true)
    case .filteredByTarget:
      (
        "The user must change the password at the next logon. Temporary passwords are not synchronized.", false
      )
    case .targetNotExportedToDirectory:
      ("The object in the AAD connector space has not been exported yet.", false)
    case .noTargetConnection:
      ("The object is not synced to the AAD connector space, or its synchronization rule is not available.", false)
    default: (status.rawValue, false)
    }
  }
  static let onlyUsers = "Password Hash Synchronization is only supported for the object type user"
}
