import ADSyncWorld

/// Texts of the module ADSyncTools.
enum SyncToolsStrings {
  static func invalidValue(_ value: String) -> String { "The value '\(value)' cannot be converted." }

  static func objectNotFound(_ name: String) -> WorldError {
    WorldError(
      id: "ADObjectNotFound", category: .objectNotFound,
      message: "Unable to find the object '\(name)' in the Active Directory forest.", exceptionType: "System.Exception",
      target: name)
  }

  static func invalidGuid(_ value: String) -> WorldError {
    WorldError(
      id: "InvalidConsistencyGuid", category: .invalidArgument, message: invalidValue(value),
      exceptionType: "System.ArgumentException", target: value)
  }

  static let notFound = "Not Found"
}
