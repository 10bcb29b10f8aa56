import ADSyncWorld
import PSEngine
import PSFormatting
import PSRuntime

/// The drive C: of the simulated server: items and content over the world's files.
///
/// Its own name keeps it apart from the machine's file system, where scripts and their output stand.
final class ServerDriveProvider: NavigationCmdletProvider {
  private let world: World
  init(_ world: World) { self.world = world }

  var name: String { "ServerFileSystem" }
  var separator: Character { "\\" }
  var home: String? { #"C:\Users\Administrator"# }
  var capabilities: ProviderCapabilities { [.filter, .shouldProcess] }

  func defaultDrives(_ session: SessionState) -> [PSDriveInfo] {
    [PSDriveInfo("C", session.providerInfo(self), root: #"C:\"#, description: "System")]
  }

  func dynamicParameters(of command: String, path: String, _ types: TypeTable) -> [ParameterMetadata] {
    switch command {
    case "Get-ChildItem": [flag("Directory", types, "ad"), flag("File", types, "af")]
    case "Get-Content": [flag("Raw", types), encoding(types)]
    case "Set-Content", "Add-Content": [flag("NoNewline", types), encoding(types)]
    default: []
    }
  }

  private func flag(_ name: String, _ types: TypeTable, _ aliases: String...) -> ParameterMetadata {
    ParameterMetadata(name, SwitchParameter.self, types, .alias(aliases))
  }

  /// Taken for the scripts that name one: the server's files are UTF-8.
  private func encoding(_ types: TypeTable) -> ParameterMetadata {
    ParameterMetadata("Encoding", EncodingParameter.self, types, .encodingName, .validateNotNullOrEmpty)
  }

  private static func isOn(_ name: String, _ context: ProviderContext) -> Bool {
    context.dynamicParameters[name].map { LanguagePrimitives.isTrue($0) } ?? false
  }

  private var drive: SimulatedDrive { world.server.drive }

  private func node(_ path: String) throws -> FileNode {
    guard let node = drive.node(at: path) else { throw ProviderStrings.pathNotFound(path) }
    return node
  }

  // MARK: - Items

  func itemExists(_ path: String, _ context: ProviderContext) -> Bool { drive.node(at: path) != nil }

  func isItemContainer(_ path: String, _ context: ProviderContext) -> Bool {
    drive.node(at: path)?.isDirectory ?? false
  }

  func getItem(_ path: String, _ context: ProviderContext) throws { try write(node(path), context) }

  private func write(_ node: FileNode, _ context: ProviderContext) throws {
    try context.writeItem(
      ServerFile(node: node).psValue, path: node.path, isContainer: node.isDirectory, provider: self)
  }

  func getChildItems(_ path: String, recurse: Bool, depth: Int?, _ context: ProviderContext) throws {
    let folder = try node(path)
    guard folder.isDirectory else { return try write(folder, context) }
    let filter = try context.filter.map { try WildcardPattern(PSString.make($0), options: .ignoreCase) }
    let (foldersOnly, filesOnly) = (Self.isOn("Directory", context), Self.isOn("File", context))
    for child in folder.children where filter?.isMatch(PSString.make(child.name)) ?? true {
      if child.isDirectory ? filesOnly : foldersOnly { continue }
      if context.namesOnly { try context.writeObject(.text(child.name)) } else { try write(child, context) }
    }
    guard recurse, depth ?? 1 > 0 else { return }
    for child in folder.children where child.isDirectory {
      try getChildItems(child.path, recurse: true, depth: depth.map { $0 - 1 }, context)
    }
  }

  func childNames(_ path: String, _ context: ProviderContext) throws -> [(name: String, isContainer: Bool)] {
    try node(path).children.map { ($0.name, $0.isDirectory) }
  }

  func newItem(_ path: String, type: String?, value: Value, _ context: ProviderContext) throws {
    guard try context.shouldProcess(path, "Create File") else { return }
    try Self.attempt(context.context) {
      if type?.lowercased().hasPrefix("d") ?? false {
        try drive.makeDirectory(at: path, at: world.clock.now)
      } else {
        let text = value.isNull ? "" : try LanguagePrimitives.text(value, context.context).string
        try drive.write(Array(text.utf8), to: path, at: world.clock.now)
      }
    }
    try write(node(path), context)
  }

  func removeItem(_ path: String, recurse: Bool, _ context: ProviderContext) throws {
    guard try context.shouldProcess(path, "Remove File") else { return }
    try Self.attempt(context.context) { try drive.remove(path) }
  }

  func copyItem(_ path: String, to destination: String, recurse: Bool, _ context: ProviderContext) throws {
    let source = try node(path)
    var target = destination
    if drive.node(at: destination)?.isDirectory ?? false { target = makePath(destination, source.name) }
    guard try context.shouldProcess("Item: \(path) Destination: \(target)", "Copy File") else { return }
    try Self.attempt(context.context) { try drive.write(source.content, to: target, at: world.clock.now) }
  }

  /// Changes the world's files; what they refuse is an error as scripts know it.
  private static func attempt(_ context: ExecutionContext, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as WorldError {
      throw RuntimeException(ServerStrings.record(error, types: context.types))
    }
  }

  // MARK: - Paths

  func isAbsolutePath(_ path: String) -> Bool { false }

  func makePath(_ parent: String, _ child: String) -> String {
    parent.isEmpty || parent.hasSuffix("\\") ? parent + child : parent + "\\" + child
  }

  func parentPath(_ path: String, root: String) -> String {
    let parts = path.split(separator: "\\").dropLast()
    return parts.count == 1 ? parts.joined() + "\\" : parts.joined(separator: "\\")
  }

  func childName(_ path: String) -> String { path.split(separator: "\\").last.map(String.init) ?? path }

  func normalizePath(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(whereSeparator: { $0 == "\\" || $0 == "/" }) where part != "." {
      if part == ".." { if parts.count > 1 { parts.removeLast() } } else { parts.append(part) }
    }
    return parts.count == 1 && parts[0].hasSuffix(":") ? parts[0] + "\\" : parts.joined(separator: "\\")
  }
}

extension ServerDriveProvider: ContentCmdletProvider {
  func contentReader(_ path: String, _ context: ProviderContext) throws -> ContentReader {
    LineReader(String(decoding: try node(path).content, as: UTF8.self), isRaw: Self.isOn("Raw", context))
  }

  func contentWriter(_ path: String, append: Bool, _ context: ProviderContext) throws -> ContentWriter {
    let old = append ? drive.node(at: path)?.content ?? [] : []
    return FileWriter(
      path, old: old, ending: Self.isOn("NoNewline", context) ? "" : "\r\n", world, context.context)
  }

  func clearContent(_ path: String, _ context: ProviderContext) throws {
    try Self.attempt(context.context) { try drive.write([], to: path, at: world.clock.now) }
  }

  /// Lines of a file, or its whole text.
  private final class LineReader: ContentReader {
    private var lines: ArraySlice<Value>
    init(_ text: String, isRaw: Bool) {
      if isRaw {
        lines = text.isEmpty ? [] : [.text(text)]
        return
      }
      var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
        Value.text(String($0))
      }
      if text.last?.isNewline ?? true, !lines.isEmpty { lines.removeLast() }
      self.lines = lines[...]
    }
    func read(_ count: Int) -> [Value] {
      let taken = count <= 0 ? lines : lines.prefix(count)
      lines = lines.dropFirst(taken.count)
      return Array(taken)
    }
    func close() {}
  }

  /// Collects lines and writes the file when it is closed.
  private final class FileWriter: ContentWriter {
    private let path: String
    private var bytes: [UInt8]
    private let ending: String
    private let world: World
    private let context: ExecutionContext

    init(_ path: String, old: [UInt8], ending: String, _ world: World, _ context: ExecutionContext) {
      self.path = path
      bytes = old
      self.ending = ending
      self.world = world
      self.context = context
    }
    func write(_ values: [Value]) throws {
      for value in values { bytes += Array((try LanguagePrimitives.text(value, context).string + ending).utf8) }
    }
    func close() throws {
      try ServerDriveProvider.attempt(context) { try world.server.drive.write(bytes, to: path, at: world.clock.now) }
    }
  }
}

/// A file or folder of the server.
struct ServerFile: WorldContent {
  let node: FileNode
  nonisolated(unsafe) static let psType = PSType.worldClass("Rehearse.ServerFile")

  static var members: [TypeDefinition.Member] {
    [
      text("Mode") { $0.node.isDirectory ? "d-----" : "-a----" },
      property("LastWriteTime", "datetime", { $0.node.modified.localValue }),
      property("Length", "long", { $0.node.isDirectory ? .null : .long(Int64($0.node.content.count)) }),
      text("Name") { $0.node.name },
      text("FullName") { $0.node.path },
      property("CreationTime", "datetime", { $0.node.created.localValue }),
      flag("PSIsContainer") { $0.node.isDirectory },
    ]
  }
}
