import PSRuntime

/// A provider over a table of names of the session: variables, functions, aliases, the environment.
///
/// Its one drive has an empty root and no containers but that root; an item's path is its name.
public class SessionStateProvider: ContainerCmdletProvider, ContentCmdletProvider {
  unowned let session: SessionState
  init(_ session: SessionState) { self.session = session }

  public var name: String { "" }
  var driveName: String { name }
  var driveDescription: String { "" }
  public var capabilities: ProviderCapabilities { .shouldProcess }
  public var separator: Character { "/" }

  // What subclasses do.
  func names() -> [String] { [] }
  /// The object that `Get-Item` shows; nil where the name is not there.
  func item(_ name: String) throws -> Value? { nil }
  /// What `$drive:name` and `Get-Content` give.
  func value(_ name: String) throws -> Value? { try item(name) }
  func set(_ name: String, _ value: Value, _ context: ProviderContext?) throws {}
  func remove(_ name: String, _ context: ProviderContext) throws {}
  func rename(_ name: String, to newName: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "RenameItem")
  }
  /// How error texts and `-WhatIf` name an item.
  var itemWord: String { name }

  public func defaultDrives(_ session: SessionState) -> [PSDriveInfo] {
    [PSDriveInfo(driveName, session.providerInfo(self), root: "", description: driveDescription)]
  }

  public func itemExists(_ path: String, _ context: ProviderContext) throws -> Bool {
    try path.isEmpty || item(path) != nil
  }

  public func getItem(_ path: String, _ context: ProviderContext) throws {
    if path.isEmpty { return try getChildItems(path, recurse: false, depth: nil, context) }
    guard let item = try item(path) else { throw ProviderStrings.pathNotFound(path) }
    try context.writeItem(item, path: path, isContainer: false, provider: self)
  }

  public func setItem(_ path: String, _ value: Value, _ context: ProviderContext) throws {
    guard try context.shouldProcess("Item: \(path) Value: \(try text(value))", "Set Item") else { return }
    try set(path, value, context)
  }

  public func clearItem(_ path: String, _ context: ProviderContext) throws {
    guard try context.shouldProcess("Item: \(path)", "Clear Item") else { return }
    try set(path, .null, context)
  }

  public func childNames(_ path: String, _ context: ProviderContext) throws -> [(name: String, isContainer: Bool)] {
    names().sorted { $0.lowercased() < $1.lowercased() }.map { ($0, false) }
  }

  public func getChildItems(_ path: String, recurse: Bool, depth: Int?, _ context: ProviderContext) throws {
    if !path.isEmpty { return try getItem(path, context) }
    for (name, _) in try childNames(path, context) {
      guard let item = try item(name) else { continue }
      try context.writeItem(item, path: name, isContainer: false, provider: self)
    }
  }

  public func newItem(_ path: String, type: String?, value: Value, _ context: ProviderContext) throws {
    if try item(path) != nil && !context.force {
      throw ProviderStrings.itemError(
        "An item at path '\(path)' already exists.", id: "Argument", path, category: .invalidArgument, type: .psArgument
      )
    }
    guard try context.shouldProcess("Item: \(path) Type: \(type ?? "") Value: \(try text(value))", "New Item") else {
      return
    }
    try set(path, value, context)
    if let made = try item(path) { try context.writeItem(made, path: path, isContainer: false, provider: self) }
  }

  public func removeItem(_ path: String, recurse: Bool, _ context: ProviderContext) throws {
    guard try context.shouldProcess("Item: \(path)", "Remove Item") else { return }
    try remove(path, context)
  }

  public func renameItem(_ path: String, to newName: String, _ context: ProviderContext) throws {
    guard try context.shouldProcess("Item: \(path) Destination: \(newName)", "Rename Item") else { return }
    try rename(path, to: newName, context)
  }

  public func copyItem(_ path: String, to destination: String, recurse: Bool, _ context: ProviderContext) throws {
    guard let value = try value(path) else { throw ProviderStrings.pathNotFound(path) }
    guard try context.shouldProcess("Item: \(path) Destination: \(destination)", "Copy Item") else { return }
    try set(destination, value, context)
  }

  public func hasChildItems(_ path: String, _ context: ProviderContext) throws -> Bool { path.isEmpty }

  func text(_ value: Value) throws -> String { try LanguagePrimitives.text(value, session.context).string }

  // MARK: - Content

  public func contentReader(_ path: String, _ context: ProviderContext) throws -> ContentReader {
    guard let value = try value(path) else { throw ProviderStrings.pathNotFound(path) }
    return SessionStateContent(value) { _ in }
  }

  public func contentWriter(_ path: String, append: Bool, _ context: ProviderContext) throws -> ContentWriter {
    let start: Value = append ? try value(path) ?? .nothing : .nothing
    return SessionStateContent(start) { [unowned self] in try set(path, $0, context) }
  }

  public func clearContent(_ path: String, _ context: ProviderContext) throws { try set(path, .null, context) }
}

/// The content of a variable, function or alias: its value, item by item.
private final class SessionStateContent: ContentReader, ContentWriter {
  private var items: [Value]
  private let store: (Value) throws -> Void
  private var hasWritten = false

  init(_ value: Value, store: @escaping (Value) throws -> Void) {
    self.store = store
    if case .array(let array) = value.base {
      items = array.items
    } else if case .nothing = value {
      items = []
    } else {
      items = [value]
    }
  }

  func read(_ count: Int) -> [Value] {
    let n = count <= 0 ? items.count : min(count, items.count)
    defer { items.removeFirst(n) }
    return Array(items[..<n])
  }

  func write(_ values: [Value]) {
    hasWritten = true
    items += values
  }

  func close() throws {
    guard hasWritten else { return }
    try store(items.count == 1 ? items[0] : .array(PSArray(items)))
  }
}
