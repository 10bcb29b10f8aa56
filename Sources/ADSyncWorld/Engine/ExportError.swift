/// An error of an object in an export.
public struct ExportError: Equatable, Sendable {
  public internal(set) var retryCount: Int
  public let initialOccurrence: Timestamp
  public internal(set) var latestOccurrence: Timestamp
  public let errorType: String
  public let errorName: String
  public let errorCode: String
  public let errorLiteral: String
  public let extraDetails: String
}
