import ADSyncWorld

/// Texts of the module ADSyncConfig.
enum SyncConfigStrings {
  /// The last word of the program that sets permissions.
  static let done = "The command completed successfully"

  static func action(_ feature: String) -> String { "Grant \(feature) permissions" }

  static func noAccount(_ name: String) -> WorldError {
    error(
      "ADConnectorAccountNotFound", "The AD Connector Account '\(name)' could not be found in Active Directory.", name)
  }

  static func noDomain(_ name: String) -> WorldError {
    error("ADDomainNotFound", "The Active Directory domain '\(name)' could not be found.", name)
  }

  static func noObject(_ dn: String) -> WorldError {
    error("ADObjectNotFound", "The Active Directory object '\(dn)' could not be found.", dn)
  }

  static func noConnector() -> WorldError {
    error("NoADConnector", "No Active Directory connector is configured on this server.", "")
  }

  private static func error(_ id: String, _ message: String, _ target: String) -> WorldError {
    WorldError(id: id, category: .objectNotFound, message: message, exceptionType: "System.Exception", target: target)
  }
}
