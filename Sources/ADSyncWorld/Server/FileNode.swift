/// A file or folder of the simulated C: drive.
public final class FileNode {
  public internal(set) var name: String
  public let isDirectory: Bool
  public internal(set) var created: Timestamp
  public internal(set) var modified: Timestamp
  /// The bytes of a file; empty for a folder.
  public internal(set) var content: [UInt8]
  /// Files and folders in it, sorted by name without case.
  public private(set) var children: [FileNode] = []
  public private(set) weak var parent: FileNode?

  init(name: String, isDirectory: Bool, time: Timestamp, content: [UInt8] = []) {
    self.name = name
    self.isDirectory = isDirectory
    created = time
    modified = time
    self.content = content
  }

  /// The full path, such as `C:\Program Files`.
  public var path: String {
    guard let parent else { return name + "\\" }
    return parent.parent == nil ? parent.path + name : parent.path + "\\" + name
  }

  /// The child with that name in any case.
  public func child(named name: some StringProtocol) -> FileNode? {
    children.first { $0.name.equalsIgnoringCase(name) }
  }

  func add(_ node: FileNode) {
    let key = node.name.lowercased()
    let index = children.firstIndex { $0.name.lowercased() > key } ?? children.count
    children.insert(node, at: index)
    node.parent = self
  }

  func remove(_ node: FileNode) { children.removeAll { $0 === node } }
}
