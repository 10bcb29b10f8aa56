import PSEngine
import PSRuntime

/// Paths as text, whatever exists.
enum PathText {
  /// `C` of `C:\x`, nil where there is none.
  static func drive(of path: String) -> String? {
    guard let colon = path.firstIndex(of: ":"), colon > path.startIndex else { return nil }
    let name = path[..<colon]
    return name.contains { "/\\".contains($0) } ? nil : String(name)
  }

  /// Joins two parts with one separator.
  static func join(_ parent: String, _ child: String, _ session: SessionState) -> String {
    let left = parent.replacing("\\", with: "/")
    let right = child.replacing("\\", with: "/")
    if right.isEmpty { return left.hasSuffix("/") || left.isEmpty ? left : left + "/" }
    if left.isEmpty { return right.hasPrefix("/") ? right : "/" + right }
    let rest = right.drop { $0 == "/" }
    return left.hasSuffix("/") ? left + rest : left + "/" + rest
  }
}

/// Paths seen from a folder: `Resolve-Path -Relative`.
enum RelativePath {
  static func make(_ path: String, from base: String) -> String {
    if path == base { return "." }
    let there = path.split(separator: "/"), here = base.split(separator: "/")
    var common = 0
    while common < there.count, common < here.count, there[common] == here[common] { common += 1 }
    let up = Array(repeating: "..", count: here.count - common)
    let parts = up + there[common...].map(String.init)
    let joined = parts.joined(separator: "/")
    return up.isEmpty ? "./" + joined : joined
  }
}

/// The location of a drive that need not be current.
enum DriveLocation {
  static func of(_ drive: PSDriveInfo, _ session: SessionState) -> PathInfo {
    let path = session.paths.absolute(drive, drive.currentLocation)
    return session.paths.pathInfo(ProviderPath(info: drive.providerInfo, drive: drive, path: path))
  }
}

/// A stack of locations: `Get-Location -Stack`, newest first.
final class PathInfoStack: Obj {
  let name: String
  let locations: [PathInfo]
  init(_ name: String, _ locations: [PathInfo]) {
    self.name = name
    self.locations = locations
    super.init()
  }
  static nonisolated(unsafe) let stackType = PSType("System.Management.Automation.PathInfoStack", base: .object)
  override var type: PSType { PathInfoStack.stackType }

  static let definition = TypeDefinition(
    "System.Management.Automation.PathInfoStack",
    [
      .property(
        "Name", type: "string", get: { value, _ in .text((value.base.asObject as? PathInfoStack)?.name ?? "") }),
      .property(
        "Count", type: "int",
        get: { value, _ in .int(Int32((value.base.asObject as? PathInfoStack)?.locations.count ?? 0)) }),
      .method("ToArray", signatures: ["System.Management.Automation.PathInfo[] ToArray()"]) { call in
        .array(PSArray(((call.target.base.asObject as? PathInfoStack)?.locations ?? []).map { .object($0) }))
      },
    ])
}
