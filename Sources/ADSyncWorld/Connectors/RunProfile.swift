/// A named way to run a connector: import, synchronize or export.
public struct RunProfile: Equatable, Sendable {
  public let name: String
  public let identifier: UniqueID
  public let connectorIdentifier: UniqueID
  public var version: Int
  public var runSteps: [RunStep]
}
