import Glibc
import PSEngine
import PSRuntime
import PSTypes

extension FileSystemProvider {
  /// Runs a call on files; what it throws becomes an error with the id of the operation.
  func attempt(_ path: String, io: String, denied: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RuntimeException {
      let isDenied = error.record.exception.exceptionType === PSType.unauthorizedAccess
      try context(error, path, id: isDenied ? denied : io, category: isDenied ? .permissionDenied : .writeError)
    }
  }

  private func context(_ error: RuntimeException, _ path: String, id: String, category: ErrorCategory) throws {
    let record = ErrorRecord(error.record.exception, id: id, category: category, target: .text(path))
    throw RuntimeException(record)
  }

  // MARK: - New

  private enum ItemKind { case file, folder, symbolicLink, hardLink }

  private func kind(_ text: String?) throws -> ItemKind {
    guard let word = text?.lowercased(), !word.isEmpty else { return .file }
    if "directory".hasPrefix(word) || "container".hasPrefix(word) { return .folder }
    if "file".hasPrefix(word) || "leaf".hasPrefix(word) { return .file }
    if "symboliclink".hasPrefix(word) { return .symbolicLink }
    if "hardlink".hasPrefix(word) { return .hardLink }
    if "junction".hasPrefix(word) { return .symbolicLink }
    throw FileSystemStrings.unknownType()
  }

  public func newItem(_ path: String, type: String?, value: Value, _ context: ProviderContext) throws {
    switch try kind(type) {
    case .folder: try newFolder(path, context)
    case .file: try newFile(path, value, context)
    case .symbolicLink: try newLink(path, value, isSymbolic: true, context)
    case .hardLink: try newLink(path, value, isSymbolic: false, context)
    }
  }

  private func newFolder(_ path: String, _ context: ProviderContext) throws {
    let exists = FileSystem.status(path, followingLinks: false) != nil
    if exists, !context.force { throw FileSystemStrings.exists(path) }
    guard try context.shouldProcess("Destination: \(path)", "Create Directory") else { return }
    try attempt(path, io: "CreateDirectoryIOError", denied: "CreateDirectoryUnauthorizedAccessError") {
      try FileSystem.makeDirectories(path)
    }
    try write(path, context)
  }

  private func newFile(_ path: String, _ value: Value, _ context: ProviderContext) throws {
    guard try context.shouldProcess("Destination: \(path)", "Create File") else { return }
    if context.force, !FileSystem.isDirectory(FilePath.parent(path)) {
      try attempt(path, io: "NewItemIOError", denied: "NewItemUnauthorizedAccessError") {
        try FileSystem.makeDirectories(FilePath.parent(path))
      }
    }
    try attempt(path, io: "NewItemIOError", denied: "NewItemUnauthorizedAccessError") {
      if !context.force, FileSystem.status(path) != nil { throw FileSystem.failure(path, EEXIST) }
      if FileSystem.isDirectory(path) { throw FileSystem.failure(path, EACCES) }
      let text = value.isNull ? PSString.empty : try LanguagePrimitives.text(value, session.context)
      try FileSystem.write(path, TextEncoding.utf8.bytes(of: text))
    }
    try write(path, context)
  }

  private func newLink(_ path: String, _ value: Value, isSymbolic: Bool, _ context: ProviderContext) throws {
    let target = try value.isNull ? "" : LanguagePrimitives.text(value, session.context).string
    if target.isEmpty { throw FileSystemStrings.noTarget() }
    guard try context.shouldProcess("Destination: \(path)", isSymbolic ? "Create Symbolic Link" : "Create Hard Link")
    else { return }
    if FileSystem.status(path, followingLinks: false) != nil {
      if !context.force { throw FileSystemStrings.exists(path) }
      unlink(path)
    }
    try attempt(path, io: "NewItemIOError", denied: "NewItemUnauthorizedAccessError") {
      let status = isSymbolic ? symlink(target, path) : link(try session.paths.fileSystemPath(target), path)
      if status != 0 { throw FileSystem.failure(path) }
    }
    try write(path, context)
  }

  // MARK: - Remove and rename

  public func removeItem(_ path: String, recurse: Bool, _ context: ProviderContext) throws {
    guard let status = FileSystem.status(path, followingLinks: false) else { throw ProviderStrings.pathNotFound(path) }
    guard try context.shouldProcess(path, status.isDirectory ? "Remove Directory" : "Remove File") else { return }
    if !context.force, !status.isLink, status.mode & 0o222 == 0 {
      throw FileSystemStrings.readOnly(path)
    }
    try attempt(path, io: "RemoveFileSystemItemIOError", denied: "RemoveFileSystemItemUnAuthorizedAccess") {
      try FileSystem.removeTree(path)
    }
  }

  public func renameItem(_ path: String, to newName: String, _ context: ProviderContext) throws {
    var name = newName
    if name.hasPrefix("./") { name = String(name.dropFirst(2)) }
    if name.contains("/"), FilePath.parent(path) != FilePath.parent(name) { throw FileSystemStrings.renameToPath() }
    let target = FilePath.join(FilePath.parent(path), FilePath.lastComponent(name))
    let isFolder = FileSystem.isDirectory(path)
    guard
      try context.shouldProcess("Item: \(path) Destination: \(target)", isFolder ? "Rename Directory" : "Rename File")
    else { return }
    if target != path {
      try attempt(path, io: "RenameItemIOError", denied: "RenameItemUnauthorizedAccessError") {
        if FileSystem.status(target, followingLinks: false) != nil { throw FileSystem.failure(target, EEXIST) }
        if rename(path, target) != 0 { throw FileSystem.failure(path) }
      }
    }
    try write(target, context)
  }
}
