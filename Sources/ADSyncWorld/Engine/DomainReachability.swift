/// Whether a domain answers, in the cmdlet's order of properties.
public struct DomainReachability: Equatable, Sendable {
  public let fullName: String
  public let isReachable: Bool
  /// Empty when all is well.
  public let exceptionMessage: String
}
