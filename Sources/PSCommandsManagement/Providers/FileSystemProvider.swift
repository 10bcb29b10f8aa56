import Glibc
import PSEngine
import PSRuntime
import PSTypes

/// The machine's files: the drives `/` and `Temp`.
public final class FileSystemProvider: NavigationCmdletProvider {
  unowned let session: SessionState
  public init(_ session: SessionState) { self.session = session }

  public var name: String { "FileSystem" }
  public var capabilities: ProviderCapabilities { [.filter, .shouldProcess, .credentials] }
  public var home: String? { session.homeFolder }

  public func defaultDrives(_ session: SessionState) -> [PSDriveInfo] {
    let info = session.providerInfo(self)
    return [
      PSDriveInfo("/", info, root: "/", description: "/"),
      PSDriveInfo("Temp", info, root: "/tmp/", description: "Temporary file system"),
    ]
  }

  public func newDrive(_ drive: PSDriveInfo, _ context: ProviderContext) throws -> PSDriveInfo {
    drive.root = normalizePath(drive.root)
    guard FileSystem.isDirectory(drive.root) else { throw FileSystemStrings.driveRoot(drive.root) }
    return drive
  }

  public func isAbsolutePath(_ path: String) -> Bool { path.hasPrefix("/") }

  public func dynamicParameters(of command: String, path: String, _ types: TypeTable) -> [ParameterMetadata] {
    FileSystemParameters.of(command, types)
  }

  // MARK: - Items

  public func itemExists(_ path: String, _ context: ProviderContext) throws -> Bool {
    guard let status = FileSystem.status(path) ?? FileSystem.status(path, followingLinks: false) else { return false }
    return isInTime(status, context)
  }

  private func isInTime(_ status: FileSystem.Status, _ context: ProviderContext) -> Bool {
    if case .dateTime(let limit)? = context.dynamicParameters["OlderThan"]?.base,
      status.write.local().ticks >= limit.local().ticks
    {
      return false
    }
    if case .dateTime(let limit)? = context.dynamicParameters["NewerThan"]?.base,
      status.write.local().ticks <= limit.local().ticks
    {
      return false
    }
    return true
  }

  public func isItemContainer(_ path: String, _ context: ProviderContext) throws -> Bool {
    FileSystem.isDirectory(path)
  }

  public func getItem(_ path: String, _ context: ProviderContext) throws {
    guard FileSystem.status(path, followingLinks: false) != nil else { throw ProviderStrings.pathNotFound(path) }
    try write(path, context)
  }

  func write(_ path: String, _ context: ProviderContext) throws {
    let isFolder = FileSystem.isDirectory(path)
    try context.writeItem(
      .object(FileObject(path, isDirectory: isFolder)), path: path, isContainer: isFolder, provider: self)
  }

  public func hasChildItems(_ path: String, _ context: ProviderContext) throws -> Bool {
    FileSystem.isDirectory(path) && !((try? FileSystem.list(path)) ?? []).isEmpty
  }

  public func invokeDefaultAction(_ path: String, _ context: ProviderContext) throws {
    guard try context.shouldProcess("Item: \(path)", "Invoke Item") else { return }
    let request = ProcessRequest(
      path: path, arguments: [], name: path,
      environment: session.environment.names.map { $0 + "=" + (session.environment.value($0) ?? "") },
      folder: session.currentFileSystemFolder, capturesOutput: false)
    if try session.processes.run(request, line: { _ in }) == nil { throw FileSystemStrings.cannotStart(path) }
  }

  // MARK: - Paths

  public func parentPath(_ path: String, root: String) -> String { FilePath.parent(path) }
}
