/// How the synchronization of one object went: ten steps, and what changed in the tenant.
public struct SingleObjectResult: Sendable {
  /// One of the ten documented steps.
  public struct Step: Sendable {
    public let number: Int
    public let name: String
    public let isSuccess: Bool
    /// Why it failed, or why nothing was to be done; empty otherwise.
    public let message: String
  }

  /// An attribute of the object in the tenant that changed.
  public struct Change: Sendable {
    public let name: String
    public let before: String
    public let after: String
  }

  public internal(set) var steps: [Step] = []
  public internal(set) var changes: [Change] = []
  public internal(set) var connectorName = ""
  public internal(set) var targetName = ""
  public internal(set) var sourceID = ""
  public internal(set) var targetID = ""
  /// `Create`, `Update`, or `None` where nothing was sent.
  public internal(set) var action = "None"

  /// Every step went well.
  public var isSuccess: Bool { steps.allSatisfy(\.isSuccess) }
}
