/// A change that waits to be synchronized (import) or to be sent (export).
public enum PendingChange: String, Sendable {
  case none
  case add
  case update
  case delete
}
