/// The simulated C: drive: a tree in memory.
///
/// Paths are Windows paths with `\` or `/`, with or without `C:`, in any case; `.` and `..` are resolved.
public final class SimulatedDrive {
  /// The folder `C:\`.
  public let root: FileNode
  /// Called after a change with the path and what happened (`written`, `made`, `removed`).
  var onChange: ((String, String) -> Void)?

  init(time: Timestamp) { root = FileNode(name: "C:", isDirectory: true, time: time) }

  /// Takes another tree's contents over.
  func replaceRoot(by other: FileNode) {
    root.children.forEach(root.remove)
    other.children.forEach(root.add)
  }

  /// The parts of a path below `C:\`.
  static func parts(of path: String) -> [Substring] {
    var text = path[...]
    if text.count >= 2, text.dropFirst().first == ":" { text = text.dropFirst(2) }
    var parts: [Substring] = []
    for part in text.split(whereSeparator: { $0 == "\\" || $0 == "/" }) where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }

  /// The file or folder at a path; nil when there is none.
  public func node(at path: String) -> FileNode? {
    var node = root
    for part in SimulatedDrive.parts(of: path) {
      guard let next = node.child(named: part) else { return nil }
      node = next
    }
    return node
  }

  /// Writes a file, making or replacing it. The folder must exist.
  public func write(_ content: [UInt8], to path: String, at time: Timestamp) throws {
    var parts = SimulatedDrive.parts(of: path)
    guard let name = parts.popLast(), let folder = node(at: parts.joined(separator: "\\")), folder.isDirectory else {
      throw WorldError.pathNotFound(path)
    }
    if let file = folder.child(named: name) {
      guard !file.isDirectory else { throw WorldError.pathExists(path) }
      file.content = content
      file.modified = time
    } else {
      folder.add(FileNode(name: String(name), isDirectory: false, time: time, content: content))
    }
    onChange?(path, "written")
  }

  /// Makes a folder and those above it; an existing folder is returned as it is.
  @discardableResult
  public func makeDirectory(at path: String, at time: Timestamp) throws -> FileNode {
    var node = root
    var isNew = false
    for part in SimulatedDrive.parts(of: path) {
      if let next = node.child(named: part) {
        guard next.isDirectory else { throw WorldError.pathExists(path) }
        node = next
      } else {
        let folder = FileNode(name: String(part), isDirectory: true, time: time)
        node.add(folder)
        node = folder
        isNew = true
      }
    }
    if isNew { onChange?(path, "made") }
    return node
  }

  /// Removes a file, or a folder with all that is in it.
  public func remove(_ path: String) throws {
    guard let node = node(at: path), let parent = node.parent else { throw WorldError.pathNotFound(path) }
    parent.remove(node)
    onChange?(path, "removed")
  }
}
