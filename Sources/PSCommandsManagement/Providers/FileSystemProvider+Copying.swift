import Glibc
import PSEngine
import PSRuntime
import PSTypes

extension FileSystemProvider {
  public func copyItem(_ path: String, to destination: String, recurse: Bool, _ context: ProviderContext) throws {
    guard FileSystem.status(path) != nil else { throw ProviderStrings.pathNotFound(path) }
    if FileSystem.isDirectory(path) {
      try copyFolder(path, to: destination, recurse: recurse, isTop: true, context)
    } else {
      try copyFile(path, to: destination, context)
    }
  }

  private func copyFile(_ path: String, to destination: String, _ context: ProviderContext) throws {
    var target = destination
    if FileSystem.isDirectory(target) { target = FilePath.join(target, FilePath.lastComponent(path)) }
    if target == path { throw FileSystemStrings.copyOntoItself(path) }
    guard try context.shouldProcess("Item: \(path) Destination: \(target)", "Copy File") else { return }
    try attempt(path, io: "CopyFileInfoItemIOError", denied: "CopyFileInfoItemUnauthorizedAccessError") {
      if destination.hasSuffix("/"), !FileSystem.isDirectory(destination) {
        throw FileSystem.notFound(part: destination)
      }
      if context.force, let status = FileSystem.status(target), status.mode & 0o222 == 0 {
        chmod(target, status.mode & 0o777 | 0o200)
      }
      try FileSystem.copy(path, target, overwriting: true)
      if let status = FileSystem.status(path) { try FileSystem.setTime(target, write: status.write) }
    }
    try write(target, context)
  }

  private func copyFolder(
    _ path: String, to destination: String, recurse: Bool, isTop: Bool, _ context: ProviderContext
  ) throws {
    var target = destination
    if let status = FileSystem.status(target) {
      guard status.isDirectory else { throw FileSystemStrings.folderOntoFile(path) }
      if isTop { target = FilePath.join(target, FilePath.lastComponent(path)) }
    }
    if target == path { throw FileSystemStrings.copyOntoItself(path) }
    guard try context.shouldProcess("Item: \(path) Destination: \(target)", "Copy Directory") else { return }
    if !FileSystem.isDirectory(target) {
      try attempt(path, io: "CopyDirectoryInfoItemIOError", denied: "CopyDirectoryInfoItemUnauthorizedAccessError") {
        try FileSystem.makeDirectories(target)
      }
      try write(target, context)
    } else if isTop, !recurse, !context.force {
      throw FileSystemStrings.exists(target)
    }
    guard recurse else { return }
    try copyChildren(of: path, to: target, context)
  }

  private func copyChildren(of path: String, to target: String, _ context: ProviderContext) throws {
    let children = try sortedChildren(path)
    for name in children.files {
      if let filter = context.filter, !filter.isEmpty, !FileSystem.matches(name.lowercased(), filter.lowercased()) {
        continue
      }
      if try !context.exclude.isEmpty && Patterns.matches(name, context.exclude) { continue }
      do {
        try copyFile(FilePath.join(path, name), to: FilePath.join(target, name), context)
      } catch let error as RuntimeException {
        try context.writeError(error.record)
      }
    }
    for name in children.folders where FilePath.join(path, name) != target {
      try copyFolder(FilePath.join(path, name), to: FilePath.join(target, name), recurse: true, isTop: false, context)
    }
  }

  public func moveItem(_ path: String, to destination: String, _ context: ProviderContext) throws {
    let isFolder = FileSystem.isDirectory(path)
    var target = destination
    if FileSystem.isDirectory(target) { target = FilePath.join(target, FilePath.lastComponent(path)) }
    guard try context.shouldProcess("Item: \(path) Destination: \(target)", isFolder ? "Move Directory" : "Move File")
    else { return }
    let io = isFolder ? "MoveDirectoryItemIOError" : "MoveFileInfoItemIOError"
    let denied = isFolder ? "MoveDirectoryItemUnauthorizedAccessError" : "MoveFileInfoItemUnauthorizedAccessError"
    try attempt(path, io: io, denied: denied) {
      if target != path, FileSystem.status(target, followingLinks: false) != nil {
        if isFolder || !context.force { throw FileSystemStrings.alreadyExists(target) }
        unlink(target)
      }
      if isFolder, (target + "/").hasPrefix(path + "/"), target != path { throw FileSystemStrings.moveIntoItself(path) }
      try relocate(path, target)
    }
    try write(target, context)
  }

  /// Renames, or copies and removes where the target lies on another file system.
  private func relocate(_ path: String, _ target: String) throws {
    if rename(path, target) == 0 { return }
    guard errno == EXDEV else { throw FileSystem.failure(path) }
    try copyTree(path, target)
    try FileSystem.removeTree(path)
  }

  private func copyTree(_ path: String, _ target: String) throws {
    guard FileSystem.isDirectory(path) else { return try FileSystem.copy(path, target, overwriting: true) }
    try FileSystem.makeDirectories(target)
    for name in try FileSystem.list(path) { try copyTree(FilePath.join(path, name), FilePath.join(target, name)) }
  }
}
