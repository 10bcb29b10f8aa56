import Glibc
import PSRuntime

/// What the engine itself asks of files: scripts, modules, programs on the search path.
///
/// The simulated server puts its own drive before the machine's.
public protocol FileAccess: AnyObject {
  /// What stands at a path.
  func kind(_ path: String) -> FileKind
  func isExecutable(_ path: String) -> Bool
  /// The bytes of a file, nil where it cannot be read.
  func read(_ path: String) -> [UInt8]?
  /// The names in a folder, in no order.
  func list(_ path: String) -> [String]
  /// The folder that the process started in.
  var currentFolder: String { get }
}

public enum FileKind: Sendable { case none, file, folder }

/// The machine's own files.
public final class HostFiles: FileAccess {
  public init() {}

  public func kind(_ path: String) -> FileKind {
    var info = stat()
    guard stat(path, &info) == 0 else { return .none }
    return info.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
  public func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  public func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return FileBytes.read(file)
  }

  public func list(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var result: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { result.append(name) }
    }
    return result
  }

  public var currentFolder: String {
    guard let text = getcwd(nil, 0) else { return "/" }
    defer { free(text) }
    return String(cString: text)
  }
}

/// Paths of files as text: `/` separates, `\` is read as `/` where a provider path says so.
public enum FilePath {
  public static func lastComponent(_ path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return trimmed }
    return String(trimmed[trimmed.index(after: slash)...])
  }

  /// What stands before the last slash; empty where there is none, `/` below the root.
  public static func parent(_ path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "" }
    return slash == trimmed.startIndex ? (trimmed.count > 1 ? "/" : "") : String(trimmed[..<slash])
  }

  /// A path seen from a folder.
  public static func absolute(_ path: String, in folder: String) -> String {
    if path.hasPrefix("/") { return path }
    return join(folder, path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  public static func join(_ parent: String, _ child: String) -> String {
    if parent.isEmpty { return child }
    if child.isEmpty { return parent }
    var child = Substring(child)
    while child.first == "/" { child = child.dropFirst() }
    return parent.hasSuffix("/") ? parent + child : parent + "/" + child
  }

  public static func trimmingSlashes(_ path: String) -> String {
    var result = Substring(path)
    while result.count > 1, result.last == "/" { result = result.dropLast() }
    return String(result)
  }

  /// Without `.`, `..` and doubled slashes; an absolute path never goes above the root.
  public static func normalize(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.isEmpty || parts.last == ".." {
          if !isAbsolute { parts.append(part) }
        } else {
          parts.removeLast()
        }
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
