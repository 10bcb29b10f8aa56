import PSEngine
import PSRuntime
import PSTypes

extension FileSystemProvider {
  /// Which children a listing shows: `-File`, `-Directory`, `-Hidden`, `-Attributes`, `-Force`, `-Filter`.
  struct Selection {
    let files: Bool
    let folders: Bool
    let readOnly: Bool
    let hidden: Bool
    let force: Bool
    let filter: String?

    init(_ context: ProviderContext) {
      func isOn(_ name: String) -> Bool {
        context.dynamicParameters[name].map { LanguagePrimitives.isTrue($0) } ?? false
      }
      let words =
        context.dynamicParameters["Attributes"].flatMap {
          try? LanguagePrimitives.text($0, context.context).string.lowercased()
        } ?? ""
      files = !(isOn("Directory") || words == "directory")
      folders = !(isOn("File") || words == "!directory" || words == "normal" || words == "archive")
      readOnly = isOn("ReadOnly") || words.contains("readonly")
      hidden = isOn("Hidden") || words.contains("hidden")
      force = context.force || !words.isEmpty
      filter = context.filter.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether an item is shown.
    func accepts(_ path: String, isFolder: Bool) -> Bool {
      guard isFolder ? folders : files else { return false }
      let name = FilePath.lastComponent(path)
      if hidden ? !name.hasPrefix(".") : name.hasPrefix(".") && !force { return false }
      if readOnly, (FileSystem.status(path)?.mode ?? 0o200) & 0o222 != 0 { return false }
      guard let filter else { return true }
      return FileSystem.matches(name.lowercased(), filter.lowercased())
    }

    /// Whether a recursion enters a folder.
    func enters(_ name: String) -> Bool { force || hidden || !name.hasPrefix(".") }
  }

  /// Folders, then files, each in the culture's order ignoring case.
  func sortedChildren(_ path: String) throws -> (folders: [String], files: [String]) {
    let names: [String]
    do {
      names = try FileSystem.list(path)
    } catch let error as RuntimeException {
      error.record.errorId = "DirUnauthorizedAccessError"
      error.record.category = .permissionDenied
      error.record.target = .text(path)
      throw error
    }
    let collator = session.context.texts.collator(session.context.culture)
    let keyed = names.map { name in
      (name: name, key: PSString.make(name).withView { collator.sortKey($0, options: .ignoreCase) })
    }
    let sorted = keyed.sorted { $0.key == $1.key ? $0.name < $1.name : $0.key.lexicographicallyPrecedes($1.key) }.map(
      \.name)
    var result: (folders: [String], files: [String]) = ([], [])
    for name in sorted {
      if FileSystem.isDirectory(FilePath.join(path, name)) {
        result.folders.append(name)
      } else {
        result.files.append(name)
      }
    }
    return result
  }

  public func childNames(_ path: String, _ context: ProviderContext) throws -> [(name: String, isContainer: Bool)] {
    guard FileSystem.isDirectory(path) else { return [] }
    let children = try sortedChildren(path)
    let all =
      children.folders.map { (name: $0, isContainer: true) } + children.files.map { (name: $0, isContainer: false) }
    return all.filter { context.force || !$0.name.hasPrefix(".") }
  }

  public func getChildItems(_ path: String, recurse: Bool, depth: Int?, _ context: ProviderContext) throws {
    let selection = Selection(context)
    guard FileSystem.isDirectory(path) else {
      guard FileSystem.status(path, followingLinks: false) != nil else { throw ProviderStrings.pathNotFound(path) }
      if selection.accepts(path, isFolder: false) { try write(path, context) }
      return
    }
    try list(path, recurse: recurse, depth: depth, selection, context)
  }

  private func list(_ path: String, recurse: Bool, depth: Int?, _ selection: Selection, _ context: ProviderContext)
    throws
  {
    if context.runtime?.isStopping == true { throw FlowControl.stopPipeline }
    let children: (folders: [String], files: [String])
    do {
      children = try sortedChildren(path)
    } catch let error as RuntimeException {
      return try context.writeError(error.record)
    }
    for name in children.folders {
      let child = FilePath.join(path, name)
      if selection.accepts(child, isFolder: true) { try write(child, context) }
    }
    for name in children.files {
      let child = FilePath.join(path, name)
      if selection.accepts(child, isFolder: false) { try write(child, context) }
    }
    guard recurse, depth.map({ $0 > 0 }) ?? true else { return }
    for name in children.folders where selection.enters(name) {
      let child = FilePath.join(path, name)
      if FileSystem.status(child, followingLinks: false)?.isLink == true { continue }
      try list(child, recurse: true, depth: depth.map { $0 - 1 }, selection, context)
    }
  }
}
