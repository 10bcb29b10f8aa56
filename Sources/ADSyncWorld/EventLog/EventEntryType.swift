/// The level of an event log entry, in the words of .NET's `EventLogEntryType`.
public enum EventEntryType: String, Sendable {
  case error = "Error"
  case warning = "Warning"
  case information = "Information"
  case successAudit = "SuccessAudit"
  case failureAudit = "FailureAudit"
}
