import PSEngine
import PSRuntime
import PSTypes

/// The open writers of `Set-Content` and `Add-Content`, one for each item.
struct ContentWriters {
  private var writers: [any ContentWriter] = []
  private(set) var isOpen = false

  /// Opens a writer for each path; a path need not exist where it has no wildcards.
  mutating func open(_ texts: [String], append: Bool, _ paths: ItemPaths) throws {
    isOpen = true
    var opened: [any ContentWriter] = []
    try paths.forEach(texts, mustExist: false) { item, context in
      let content = try item.content()
      guard try context.shouldProcess("Path: \(item.path)", append ? "Add Content" : "Set Content") else { return }
      if !append, item.provider is FileSystemProvider, FileSystem.isDirectory(item.path) {
        throw FileSystemStrings.setFolder(item.path)
      }
      opened.append(try content.contentWriter(item.path, append: append, context))
    }
    writers = opened
  }

  func write(_ values: [Value], passThru: Bool, _ runtime: CommandRuntime) throws {
    for writer in writers {
      do {
        try writer.write(values)
      } catch let error as RuntimeException {
        try runtime.writeError(error)
      }
    }
    guard passThru, !writers.isEmpty else { return }
    for value in values { try runtime.writeObject(value) }
  }

  mutating func close() throws {
    let open = writers
    writers = []
    for writer in open { try writer.close() }
  }
}
