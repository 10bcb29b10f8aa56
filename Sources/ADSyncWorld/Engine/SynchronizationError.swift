/// An error of an object in synchronization.
public struct SynchronizationError: Equatable, Sendable {
  public internal(set) var retryCount: Int
  public let initialOccurrence: Timestamp
  public internal(set) var latestOccurrence: Timestamp
  /// `extension-unexpected-attribute-value`, `ambiguous-import-flow-from-multiple-connectors` ...
  public let errorType: String
  /// The step of the engine: `import-flow`, `export-flow`, `join` ...
  public let step: String
  public let message: String
}
