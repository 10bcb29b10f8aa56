import ADSyncWorld
import PSEngine
import PSRuntime

/// Modules by the paths that they have on the server's drive: the files there are empty, the code is built in.
enum ServerModulePath {
  /// The module at a path: a folder, its manifest or its script; empty where the drive has none there, nil for other drives.
  static func name(at path: String, _ session: SessionState, modules: [String]) throws -> String? {
    let place = try session.paths.providerPath(path)
    guard let drive = place.provider as? ServerDriveProvider else { return nil }
    let context = ProviderContext(session)
    var known = drive.itemExists(place.path, context)
    let endings = [".psd1", ".psm1"]
    if !known { known = endings.contains { drive.itemExists(place.path + $0, context) } }
    guard known, let file = place.path.split(separator: "\\").last else { return "" }
    let stem = endings.contains { file.hasSuffixIgnoringCase($0) } ? file.dropLast(5) : file
    return modules.first { $0.equalsIgnoringCase(stem) } ?? ""
  }
}
