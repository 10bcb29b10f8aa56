import PSRuntime

extension PathResolver {
  /// Whether a text has wildcards that are not escaped.
  public static func hasWildcards(_ text: String) -> Bool {
    WildcardPattern.containsWildcardCharacters(PSString.make(text))
  }

  /// The items that a path means: those that a pattern fits, in order of names; the one path where there is no wildcard.
  ///
  /// - Parameter mustExist: whether a path without wildcards that is not there is an error.
  /// - Throws: `ItemNotFoundException` (`PathNotFound`), `DriveNotFoundException`.
  public func resolve(_ text: String, literal: Bool = false, mustExist: Bool = true, _ context: ProviderContext) throws
    -> [ProviderPath]
  {
    if literal || !PathResolver.hasWildcards(text) {
      let plain = literal ? text : WildcardPattern.unescape(PSString.make(text)).string
      let path = try providerPath(plain)
      context.drive = path.drive
      if mustExist, let items = path.provider as? any ItemCmdletProvider, try !items.itemExists(path.path, context) {
        throw ProviderStrings.pathNotFound(shownForError(path, plain))
      }
      return [path]
    }
    let pattern = try providerPath(text)
    context.drive = pattern.drive
    return try expand(pattern, context)
  }

  /// How an error names a path: the file system's as a whole path, others as they were written.
  private func shownForError(_ path: ProviderPath, _ text: String) -> String {
    path.provider.name == "FileSystem" ? path.path : shown(path)
  }

  private func expand(_ pattern: ProviderPath, _ context: ProviderContext) throws -> [ProviderPath] {
    guard let container = pattern.provider as? any ContainerCmdletProvider else { return [] }
    let root = pattern.drive?.root ?? ""
    guard let navigation = container as? any NavigationCmdletProvider else {
      return try matches(pattern.path, in: root, container, context).map {
        ProviderPath(info: pattern.info, drive: pattern.drive, path: $0.name)
      }
    }
    var rest = Substring(pattern.path)
    let start = rest.hasPrefix(root) ? root : ""
    rest = rest.dropFirst(start.count)
    let parts = rest.split(separator: navigation.separator).map(String.init)
    var found = [start]
    for (i, part) in parts.enumerated() {
      found = try step(part, from: found, isLast: i == parts.count - 1, navigation, context)
      if found.isEmpty { break }
    }
    return found.map { ProviderPath(info: pattern.info, drive: pattern.drive, path: $0) }
  }

  /// One part of a pattern: below each place what fits.
  private func step(
    _ part: String, from places: [String], isLast: Bool, _ provider: any NavigationCmdletProvider,
    _ context: ProviderContext
  ) throws -> [String] {
    if !PathResolver.hasWildcards(part) {
      let plain = WildcardPattern.unescape(PSString.make(part)).string
      return try places.map { provider.makePath($0, plain) }.filter { try provider.itemExists($0, context) }
    }
    return try places.flatMap { place in
      try matches(part, in: place, provider, context)
        .filter { isLast || $0.isContainer }
        .map { provider.makePath(place, $0.name) }
    }
  }

  private func matches(
    _ pattern: String, in place: String, _ provider: any ContainerCmdletProvider, _ context: ProviderContext
  ) throws -> [(name: String, isContainer: Bool)] {
    let wildcard: WildcardPattern
    do {
      wildcard = try WildcardPattern(PSString.make(pattern), options: .ignoreCase)
    } catch {
      throw RuntimeException(
        error.message, id: WildcardPatternError.errorId, category: .invalidArgument, type: .wildcardPattern)
    }
    return try provider.childNames(place, context).filter { wildcard.isMatch(PSString.make($0.name)) }
  }

  /// The files that a bare word of a native command means; empty where none fits. Names beginning with a dot only where the
  /// pattern says so.
  func globFiles(_ word: String) throws -> [String] {
    let context = ProviderContext(session)
    guard let current = session.drives.current, current.provider.name == "FileSystem" else { return [] }
    let showsHidden = FilePath.lastComponent(word).hasPrefix(".")
    let found = try resolve(word, context).map(\.path).filter {
      showsHidden || !FilePath.lastComponent($0).hasPrefix(".")
    }
    if word.hasPrefix("/") { return found.sorted() }
    let folder = absolute(current, current.currentLocation)
    return found.map { path in
      path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }.sorted()
  }
}

extension PSType {
  public nonisolated(unsafe) static let wildcardPattern = PSType(
    "System.Management.Automation.WildcardPatternException", base: .runtimeException)
}
