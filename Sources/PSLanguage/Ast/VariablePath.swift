/// What a variable reference names: `$x`, `$script:x`, `$env:PATH`, `$function:f`.
///
/// A qualifier `global`, `local`, `private`, `script`, `using`, `workflow` is a scope; `variable:` may stand before a name; any other
/// qualifier is a drive, and the whole path then belongs to its provider.
public final class VariablePath: @unchecked Sendable {
  /// What stands before the first colon.
  public enum Qualifier: UInt8, Sendable {
    case none, global, local, `private`, script, using, workflow, variable, drive
  }

  /// The whole path as written, without `$`, `@` and braces.
  public let userPath: String
  public let qualifier: Qualifier
  /// The path without a scope qualifier; with `drive`, the whole path.
  public let unqualifiedPath: String

  /// Splits a path at its first colon, as PowerShell does it.
  public init(_ path: String) {
    userPath = path
    let bytes = path.utf8
    guard let colon = bytes.firstIndex(of: 0x3A), colon != bytes.startIndex else {
      qualifier = .none
      unqualifiedPath = path
      return
    }
    qualifier = Self.qualifiers[path[..<colon].lowercased()] ?? .drive
    unqualifiedPath = qualifier == .drive ? path : String(path[path.index(after: colon)...])
  }

  private static let qualifiers: [String: Qualifier] = [
    "global": .global, "local": .local, "private": .private, "script": .script, "using": .using, "workflow": .workflow,
    "variable": .variable,
  ]

  public var isGlobal: Bool { qualifier == .global }
  public var isLocal: Bool { qualifier == .local }
  public var isPrivate: Bool { qualifier == .private }
  public var isScript: Bool { qualifier == .script }
  /// No scope and no drive was written (`variable:` counts as written).
  public var isUnqualified: Bool { qualifier == .none }
  /// The text begins with a scope name.
  public var isUnscopedVariable: Bool { qualifier == .none || qualifier == .variable }
  /// It names a variable and not an item of another drive.
  public var isVariable: Bool { qualifier != .drive }
  public var isDriveQualified: Bool { qualifier == .drive }
  /// Name of the drive (`env` of `env:PATH`), or nil for a variable.
  public var driveName: String? {
    isDriveQualified ? userPath.utf8.firstIndex(of: 0x3A).map { String(userPath[..<$0]) } : nil
  }
  /// `$_` or `$this`-like names compare without case; this is the test for `$_`.
  public var isUnderbar: Bool { qualifier == .none && userPath == "_" }
}
