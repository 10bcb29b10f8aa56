import PSRuntime

/// What a provider knows of the command that calls it: its streams, its parameters, the drive.
///
/// Commands make one for each call; `runtime` is nil where the engine itself asks (`$env:PATH`), and results are collected.
public final class ProviderContext {
  public let session: SessionState
  public let runtime: CommandRuntime?
  public var force = false
  /// `-Filter`, in the provider's own language.
  public var filter: String?
  public var include: [String] = []
  public var exclude: [String] = []
  public var credential: Value = .null
  /// The drive of the path at hand; nil for provider-qualified paths.
  public var drive: PSDriveInfo?
  /// Values of the provider's dynamic parameters by name.
  public var dynamicParameters: [String: Value] = [:]
  /// Whether results are only names (`Get-ChildItem -Name`).
  public var namesOnly = false
  /// What was written where there is no runtime, and what `PassThru`-less commands throw away.
  public private(set) var collected: [Value] = []
  public var collects: Bool

  public init(_ session: SessionState, _ runtime: CommandRuntime? = nil) {
    self.session = session
    self.runtime = runtime
    collects = runtime == nil
  }

  public var context: ExecutionContext { session.context }

  /// Whether an item may be changed: `ShouldProcess` of the command, yes where the engine asks.
  public func shouldProcess(_ target: String, _ action: String) throws -> Bool {
    try runtime?.shouldProcess(target: target, action: action) ?? true
  }

  /// Writes a non-terminating error of the provider.
  public func writeError(_ record: ErrorRecord) throws {
    if let runtime { return try runtime.writeError(record) }
    throw RuntimeException(record)
  }

  /// Takes what was collected.
  public func takeCollected() -> [Value] {
    defer { collected = [] }
    return collected
  }

  // MARK: - Results

  /// Writes an item with the notes `PSPath`, `PSParentPath`, `PSChildName`, `PSDrive`, `PSProvider`, `PSIsContainer`.
  public func writeItem(_ value: Value, path: String, isContainer: Bool, provider: any CmdletProvider) throws {
    let noted = note(value, path: path, isContainer: isContainer, provider: provider)
    if collects { collected.append(noted) } else { try runtime?.writeObject(noted) }
  }

  /// Writes a plain object without notes, such as a name.
  public func writeObject(_ value: Value) throws {
    if collects { collected.append(value) } else { try runtime?.writeObject(value) }
  }

  /// Writes a property object with the notes of its item.
  public func writeProperty(_ value: Value, path: String, provider: any CmdletProvider) throws {
    let noted = note(value, path: path, isContainer: nil, provider: provider)
    if collects { collected.append(noted) } else { try runtime?.writeObject(noted) }
  }

  /// The value with the notes of its place.
  public func note(_ value: Value, path: String, isContainer: Bool?, provider: any CmdletProvider) -> Value {
    let info = session.providerInfo(provider)
    let prefix = info.qualifiedName + "::"
    let navigation = provider as? any NavigationCmdletProvider
    let bag = noteBag(value)
    bag.set(ProviderNotes.path, .text(prefix + path))
    if let navigation {
      let parent = navigation.parentPath(path, root: drive?.root ?? "")
      if !parent.isEmpty { bag.set(ProviderNotes.parentPath, .text(prefix + parent)) }
      bag.set(ProviderNotes.childName, .text(navigation.childName(path)))
    } else {
      bag.set(ProviderNotes.childName, .text(path))
    }
    if let drive { bag.set(ProviderNotes.drive, .object(drive)) }
    bag.set(ProviderNotes.provider, .object(info))
    if let isContainer { bag.set(ProviderNotes.isContainer, .bool(isContainer)) }
    guard case .object(let object) = value else { return .object(PSObject(value, attached: bag)) }
    if object !== bag { object.attached = bag }
    return value
  }

  private func noteBag(_ value: Value) -> PSCustomObject {
    if case .object(let object) = value {
      if let custom = object as? PSCustomObject { return custom }
      if let known = object.attached { return known }
    }
    return PSCustomObject(shape: session.context.emptyShape, slots: [])
  }
}

/// Names of the notes that providers put on their items.
enum ProviderNotes {
  nonisolated(unsafe) static let path = PSString.make("PSPath")
  nonisolated(unsafe) static let parentPath = PSString.make("PSParentPath")
  nonisolated(unsafe) static let childName = PSString.make("PSChildName")
  nonisolated(unsafe) static let drive = PSString.make("PSDrive")
  nonisolated(unsafe) static let provider = PSString.make("PSProvider")
  nonisolated(unsafe) static let isContainer = PSString.make("PSIsContainer")
}
