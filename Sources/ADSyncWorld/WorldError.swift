/// What the simulated server refuses, as a value the command layer turns into an error record.
public struct WorldError: Error, Equatable, Sendable {
  /// PowerShell's error categories as far as the server uses them.
  public enum Category: String, Sendable {
    case authenticationError = "AuthenticationError"
    case closeError = "CloseError"
    case invalidArgument = "InvalidArgument"
    case invalidData = "InvalidData"
    case invalidOperation = "InvalidOperation"
    case notSpecified = "NotSpecified"
    case objectNotFound = "ObjectNotFound"
    case operationStopped = "OperationStopped"
    case permissionDenied = "PermissionDenied"
    case parserError = "ParserError"
    case readError = "ReadError"
    case resourceBusy = "ResourceBusy"
    case resourceExists = "ResourceExists"
    case resourceUnavailable = "ResourceUnavailable"
    case writeError = "WriteError"
  }

  /// The part of the fully qualified error id before the comma.
  public let id: String
  public let category: Category
  /// The text of the exception; never holds a password, hash or key.
  public let message: String
  /// The .NET type of the exception, with its namespace.
  public let exceptionType: String
  /// The name of the thing that the error is about; nil when there is none.
  public let target: String?

  public init(
    id: String, category: Category, message: String, exceptionType: String = "System.InvalidOperationException",
    target: String? = nil
  ) {
    self.id = id
    self.category = category
    self.message = message
    self.exceptionType = exceptionType
    self.target = target
  }
}
