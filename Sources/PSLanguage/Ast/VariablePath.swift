/// What a variable reference names: `$x`, `$script:x`, `$env:PATH`, `$function:f`.
///
/// A qualifier `global`, `local`, `private`, `script` is a scope; `variable:` may stand before a name; `using:` is its
/// own; any other qualifier is a drive. A colon as first character qualifies nothing.
public final class VariablePath: Sendable {
  /// What stands before the first colon.
  public enum Qualifier: UInt8, Sendable {
    case none, global, local, `private`, script, variable, using, drive
  }

  /// The whole path as written, without `$`, `@` and braces.
  public let userPath: String
  public let qualifier: Qualifier
  /// The path behind the qualifier's colon, or the whole path.
  public let unqualifiedPath: String

  /// Splits a path at its first colon, as PowerShell does it.
  public init(_ path: String) {
    userPath = path
    guard let colon = path.utf8.firstIndex(of: 0x3A) else {
      qualifier = .none
      unqualifiedPath = path
      return
    }
    unqualifiedPath = String(path[path.index(after: colon)...])
    qualifier = colon == path.startIndex ? .none : Self.qualifiers[path[..<colon].lowercased()] ?? .drive
  }

  private static let qualifiers: [String: Qualifier] = [
    "global": .global, "local": .local, "private": .private, "script": .script, "variable": .variable, "using": .using,
  ]

  public var isGlobal: Bool { qualifier == .global }
  public var isLocal: Bool { qualifier == .local }
  public var isPrivate: Bool { qualifier == .private }
  public var isScript: Bool { qualifier == .script }
  /// No qualifier was written.
  public var isUnqualified: Bool { qualifier == .none }
  /// No scope was written.
  public var isUnscopedVariable: Bool { qualifier == .none || qualifier == .variable }
  /// It names a variable and not an item of a drive.
  public var isVariable: Bool { !isDriveQualified }
  /// It names an item of a drive; `using:` counts as one, as in PowerShell.
  public var isDriveQualified: Bool { qualifier == .drive || qualifier == .using }
  /// Name of the drive (`env` of `env:PATH`), or nil for a variable.
  public var driveName: String? {
    isDriveQualified ? userPath.utf8.firstIndex(of: 0x3A).map { String(userPath[..<$0]) } : nil
  }
}
