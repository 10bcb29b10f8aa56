/// An error found while parsing.
public struct ParseError: Sendable {
  public let extent: ScriptExtent
  /// PowerShell's id, such as `MissingEndCurlyBrace`.
  public let errorId: String
  public let message: String
  /// More input could make the text right: a prompt goes on reading.
  public let incompleteInput: Bool
}

/// What parsing gives: always a tree, and what was wrong.
public struct ParseResult: Sendable {
  public let ast: ScriptBlockAst
  /// Number of tokens that PowerShell counts, comments and the end of the input included.
  public let tokenCount: Int
  /// The tokens, if they were asked for.
  public let tokens: [Token]?
  public let errors: [ParseError]

  /// The text breaks off: a prompt should read another line before it complains.
  public var isIncomplete: Bool { errors.contains { $0.incompleteInput } }
}
