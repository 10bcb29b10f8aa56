/// The status of one attempt in the log of an object.
public enum PasswordSyncStatus: String, CaseIterable, Sendable {
  case success = "Success"
  case filteredByTarget = "FilteredByTarget"
  case noTargetConnection = "NoTargetConnection"
  case sourceConnectorNotPresent = "SourceConnectorNotPresent"
  case targetNotExportedToDirectory = "TargetNotExportedToDirectory"
  case migratedCheckDetails = "MigratedCheckDetailsForMoreInfo"
  case error = "Error"
  case unknown = "Unknown"
  case missingAttribute = "MissingAttribute"
  case retryRequestedByTarget = "RetryRequestedByTarget"
}
