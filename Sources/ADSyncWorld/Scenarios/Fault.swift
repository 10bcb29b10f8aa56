/// What goes wrong in a world; each fault leaves the events that the real server leaves (facts 2.4).
public enum Fault: Sendable, Equatable {
  /// A fault of one AD connector; nil means all of them.
  case domain(DomainFault, connector: String?)
  /// A fault of the connection to the tenant.
  case cloud(CloudFault)
  /// The health task fails during the ping (event 662).
  case healthTask
}
