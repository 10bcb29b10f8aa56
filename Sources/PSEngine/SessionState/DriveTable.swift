import PSRuntime

/// The providers, drives and locations of a session.
public final class DriveTable {
  private unowned let session: SessionState
  private var providers: [ProviderInfo] = []
  /// In order of creation; the first file system drive is where a session starts.
  private var drives: [PSDriveInfo] = []
  private var waiting: [any CmdletProvider] = []
  private var currentDrive: PSDriveInfo?
  private var stacks: [String: [PathInfo]] = [:]
  /// The stack that `Push-Location` without a name uses.
  public var defaultStack = "default"

  init(_ session: SessionState) { self.session = session }

  // MARK: - Providers

  /// Adds a provider; its drives are made when drives are first asked for.
  public func register(_ provider: any CmdletProvider) { waiting.append(provider) }

  private func start() {
    guard !waiting.isEmpty else { return }
    let started = waiting
    waiting = []
    for provider in started {
      providers.append(ProviderInfo(provider))
      for drive in provider.defaultDrives(session) { drives.append(drive) }
    }
  }

  public var allProviders: [ProviderInfo] {
    start()
    return providers
  }

  /// The info of a provider that has been registered.
  public func info(_ provider: any CmdletProvider) -> ProviderInfo {
    if let known = providers.first(where: { $0.provider === provider }) { return known }
    let made = ProviderInfo(provider)
    return made
  }

  /// A provider by name, with or without its module.
  ///
  /// - Throws: `ProviderNotFoundException`.
  public func provider(named name: String) throws -> ProviderInfo {
    let wanted = name.lowercased()
    let found = allProviders.first { $0.name.lowercased() == wanted || $0.qualifiedName.lowercased() == wanted }
    guard let found else { throw ProviderStrings.providerNotFound(name) }
    return found
  }

  // MARK: - Drives

  public var allDrives: [PSDriveInfo] {
    start()
    return drives
  }

  /// A drive by name ignoring case; nil where there is none.
  public func drive(named name: String) -> PSDriveInfo? {
    let wanted = name.lowercased()
    return allDrives.first { $0.name.lowercased() == wanted }
  }

  public func add(_ drive: PSDriveInfo) throws {
    if self.drive(named: drive.name) != nil { throw ProviderStrings.driveExists(drive.name) }
    drives.append(drive)
  }

  public func remove(_ drive: PSDriveInfo, force: Bool = false) throws {
    if drive === current && !force { throw ProviderStrings.driveInUse(drive.name) }
    drives.removeAll { $0 === drive }
  }

  // MARK: - Location

  /// The drive of the current location.
  public var current: PSDriveInfo? {
    if let currentDrive { return currentDrive }
    let all = allDrives
    currentDrive = all.first { $0.provider.name == "FileSystem" } ?? all.first
    if let drive = currentDrive, drive.provider.name == "FileSystem", drive.currentLocation.isEmpty {
      setFolder(session.files.currentFolder, on: drive)
    }
    return currentDrive
  }

  private func setFolder(_ folder: String, on drive: PSDriveInfo) {
    guard folder.hasPrefix(drive.root) else { return }
    var rest = folder.dropFirst(drive.root.count)
    while rest.first == "/" { rest = rest.dropFirst() }
    drive.currentLocation = String(rest)
  }

  /// Makes a drive and a place on it the current location; the place is relative to the drive's root.
  public func setLocation(_ drive: PSDriveInfo, _ location: String) {
    _ = current
    drive.currentLocation = location
    currentDrive = drive
  }

  /// A named stack of locations, the newest last.
  public func stack(_ name: String?) -> [PathInfo] { stacks[name ?? defaultStack] ?? [] }

  public func push(_ location: PathInfo, onto name: String? = nil) {
    stacks[name ?? defaultStack, default: []].append(location)
  }

  /// Takes the newest location of a stack, nil where it is empty.
  ///
  /// - Throws: where a stack of that name was never used.
  public func pop(from name: String? = nil) throws -> PathInfo? {
    let key = name ?? defaultStack
    guard stacks[key] != nil || key == defaultStack else { throw ProviderStrings.stackNotFound(key) }
    return stacks[key]?.popLast()
  }

  public func hasStack(_ name: String) -> Bool { stacks[name] != nil }
}

extension SessionState {
  public func providerInfo(_ provider: any CmdletProvider) -> ProviderInfo { drives.info(provider) }

  /// The current location.
  public var currentLocation: PathInfo? {
    guard let drive = drives.current else { return nil }
    let path = paths.absolute(drive, drive.currentLocation)
    return PathInfo(
      drive: drive, provider: drive.providerInfo, providerPath: path,
      path: paths.shown(ProviderPath(info: drive.providerInfo, drive: drive, path: path)))
  }

  /// The folder that programs start in: the location of the file system, also while another drive is current.
  public var currentFileSystemFolder: String {
    if let drive = drives.current, drive.provider.name == "FileSystem" {
      return paths.absolute(drive, drive.currentLocation)
    }
    let other = drives.allDrives.first { $0.provider.name == "FileSystem" && !$0.currentLocation.isEmpty }
    return other.map { paths.absolute($0, $0.currentLocation) } ?? files.currentFolder
  }

  public var homeFolder: String { environment.value("HOME") ?? "/" }
}
