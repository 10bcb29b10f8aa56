// Paths of scripts to paths of providers.
//
// `Provider::path` names the provider; `Drive:path` a drive; a path that is absolute for the current provider (`/tmp` on
// Linux) belongs to its root drive; `~` is the provider's home; everything else is relative to the current location.

import PSRuntime

public struct PathResolver {
  unowned let session: SessionState
  init(_ session: SessionState) { self.session = session }

  // MARK: - Without wildcards

  /// The provider's path of a text, wildcards untouched; nothing has to exist.
  ///
  /// - Throws: `DriveNotFoundException`, `ProviderNotFoundException`.
  public func providerPath(_ text: String) throws -> ProviderPath {
    if let (provider, rest) = providerQualified(text) {
      let info = try session.drives.provider(named: provider)
      let path = (info.provider as? any NavigationCmdletProvider)?.normalizePath(rest) ?? rest
      return ProviderPath(info: info, drive: driveOf(info, path), path: path)
    }
    if let (name, rest) = driveQualified(text) {
      guard let drive = session.drives.drive(named: name) else { throw ProviderStrings.driveNotFound(name) }
      return ProviderPath(info: drive.providerInfo, drive: drive, path: absolute(drive, onDrive(drive, rest)))
    }
    guard let drive = session.drives.current else { throw ProviderStrings.driveNotFound("") }
    return currentProviderPath(text, drive)
  }

  private func currentProviderPath(_ text: String, _ drive: PSDriveInfo) -> ProviderPath {
    let provider = drive.provider
    let separated = text.replacing("\\", with: String(provider.separator))
    if let home = provider.home, separated == "~" || separated.hasPrefix("~" + String(provider.separator)) {
      let path = (provider as? any NavigationCmdletProvider)?.makePath(home, String(separated.dropFirst())) ?? home
      return ProviderPath(
        info: drive.providerInfo, drive: driveOf(drive.providerInfo, path) ?? drive, path: normalize(provider, path))
    }
    if provider.isAbsolutePath(separated) {
      let path = normalize(provider, separated)
      return ProviderPath(info: drive.providerInfo, drive: driveOf(drive.providerInfo, path) ?? drive, path: path)
    }
    if separated.first == provider.separator {
      return ProviderPath(info: drive.providerInfo, drive: drive, path: absolute(drive, String(separated.dropFirst())))
    }
    return ProviderPath(
      info: drive.providerInfo, drive: drive, path: absolute(drive, joined(drive, drive.currentLocation, separated)))
  }

  private func joined(_ drive: PSDriveInfo, _ location: String, _ text: String) -> String {
    if location.isEmpty { return text }
    return location + String(drive.provider.separator) + text
  }

  /// A place on a drive: relative to the drive's location where it does not begin with a separator.
  private func onDrive(_ drive: PSDriveInfo, _ text: String) -> String {
    let separator = drive.provider.separator
    let separated = text.replacing("\\", with: String(separator))
    if separated.first == separator { return String(separated.dropFirst()) }
    return drive.provider is any NavigationCmdletProvider ? joined(drive, drive.currentLocation, separated) : separated
  }

  /// The provider's path of a place on a drive.
  public func absolute(_ drive: PSDriveInfo, _ place: String) -> String {
    guard let navigation = drive.provider as? any NavigationCmdletProvider else {
      return drive.root.isEmpty
        ? place : place.isEmpty ? drive.root : drive.root + String(drive.provider.separator) + place
    }
    return navigation.normalizePath(place.isEmpty ? drive.root : navigation.makePath(drive.root, place))
  }

  private func normalize(_ provider: any CmdletProvider, _ path: String) -> String {
    (provider as? any NavigationCmdletProvider)?.normalizePath(path) ?? path
  }

  /// `Provider::rest`.
  func providerQualified(_ text: String) -> (provider: String, rest: String)? {
    guard let range = text.firstRange(of: "::"), range.lowerBound > text.startIndex else { return nil }
    let name = text[..<range.lowerBound]
    guard !name.contains("/"), !name.contains(":") else { return nil }
    return (String(name), String(text[range.upperBound...]))
  }

  /// `Drive:rest`; a path with a separator before the colon has no drive.
  func driveQualified(_ text: String) -> (drive: String, rest: String)? {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
    let name = text[..<colon]
    guard !name.contains(where: { "/\\.*?[".contains($0) }) else { return nil }
    return (String(name), String(text[text.index(after: colon)...]))
  }

  /// The drive of a provider on which a path lies: `/` on Linux, else the one with the longest root.
  private func driveOf(_ info: ProviderInfo, _ path: String) -> PSDriveInfo? {
    let drives = session.drives.allDrives.filter {
      $0.providerInfo.provider === info.provider && path.hasPrefix($0.root)
    }
    return drives.first(where: \.isUnixRoot) ?? drives.max { $0.root.count < $1.root.count }
  }

  /// A path of the file system; other providers are an error.
  public func fileSystemPath(_ text: String) throws -> String {
    guard session.drives.allProviders.contains(where: { $0.name == "FileSystem" }) else {
      // A session without the provider, as tests make it.
      return FilePath.normalize(text.hasPrefix("/") ? text : session.files.currentFolder + "/" + text)
    }
    let found = try providerPath(text)
    guard found.provider.name == "FileSystem" else { throw ProviderStrings.pathNotFound(text) }
    return found.path
  }

  // MARK: - As scripts write them

  /// `/tmp/x`, `Env:\PATH`, `FileSystem::/x`.
  public func shown(_ path: ProviderPath) -> String {
    guard let drive = path.drive else { return path.info.qualifiedName + "::" + path.path }
    if drive.isUnixRoot
      || drive.provider.isAbsolutePath(path.path) && drive.name + ":" == path.path.prefix(drive.name.count + 1)
    {
      return path.path
    }
    var rest = Substring(path.path)
    if rest.hasPrefix(drive.root) { rest = rest.dropFirst(drive.root.count) }
    while let first = rest.first, first == drive.provider.separator || first == "\\" { rest = rest.dropFirst() }
    return drive.name + ":" + String(drive.provider.separator) + rest
  }

  public func pathInfo(_ path: ProviderPath) -> PathInfo {
    PathInfo(drive: path.drive, provider: path.info, providerPath: path.path, path: shown(path))
  }
}
