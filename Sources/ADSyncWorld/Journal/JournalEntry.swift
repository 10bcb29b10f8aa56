/// One change that somebody made to the world.
public struct JournalEntry: Equatable, Sendable {
  /// When, in UTC.
  public let time: Timestamp
  /// Who: a command's name, or the part of the server that acted by itself (`password hash sync`).
  public let actor: String
  /// What kind of thing changed: `Connector`, `User`, `Company feature` ...
  public let kind: String
  /// The thing's name.
  public let object: String
  /// The property that changed; empty for "made" and "removed".
  public let property: String
  /// The value before, as text; nil when there was none. Never a password, hash or key.
  public let before: String?
  /// The value after, as text; nil when it is gone.
  public let after: String?
}
