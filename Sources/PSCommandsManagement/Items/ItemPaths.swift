import PSEngine
import PSRuntime

/// The paths that a command on items was given, with its filters: resolves them and hands item by item to the command.
///
/// An error of one path is written and the next path follows.
struct ItemPaths {
  let runtime: CommandRuntime
  var isLiteral = false
  var force = false
  var filter: String?
  var include: [String] = []
  var exclude: [String] = []
  var credential: Value = .null

  init(_ runtime: CommandRuntime) {
    self.runtime = runtime
    isLiteral = runtime.isBound("LiteralPath")
  }

  var session: SessionState { runtime.session }

  /// A context for a provider's calls, with the command's switches and dynamic parameters.
  func context() -> ProviderContext {
    let context = ProviderContext(session, runtime)
    context.force = force
    context.filter = filter.flatMap { $0.isEmpty ? nil : $0 }
    context.include = include
    context.exclude = exclude
    context.credential = credential
    context.dynamicParameters = dynamicValues
    return context
  }

  private static let dynamicNames = [
    "Attributes", "Directory", "File", "Hidden", "ReadOnly", "System", "Encoding", "Delimiter", "Raw", "Wait",
    "AsByteStream",
    "Stream", "NoNewline", "OlderThan", "NewerThan", "Type",
  ]
  private var dynamicValues: [String: Value] {
    var result: [String: Value] = [:]
    for name in ItemPaths.dynamicNames { result[name] = runtime.boundValue(name) }
    return result
  }

  /// Runs a body for each item that the paths mean.
  func forEach(_ paths: [String], mustExist: Bool = true, _ body: (ProviderPath, ProviderContext) throws -> Void) throws
  {
    for path in paths {
      try guarded {
        let context = context()
        for found in try resolve(path, mustExist: mustExist, context) {
          try guarded {
            context.drive = found.drive
            try body(found, context)
          }
        }
      }
    }
  }

  /// Runs a body; an error of a statement is written.
  func guarded(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RuntimeException where !error.isScriptTerminating && !error.isFromCommand {
      try runtime.writeError(error)
    }
  }

  /// The items that one path means, filters applied.
  func resolve(_ path: String, mustExist: Bool = true, _ context: ProviderContext) throws -> [ProviderPath] {
    let found = try session.paths.resolve(path, literal: isLiteral, mustExist: mustExist, context)
    let isPattern = !isLiteral && PathResolver.hasWildcards(path)
    return try found.filter { item in
      try accepts(item) && (!isPattern || fitsFilter(item))
    }
  }

  private func fitsFilter(_ item: ProviderPath) throws -> Bool {
    guard let filter, !filter.isEmpty, item.provider.capabilities.contains(.filter) else { return true }
    return try Patterns.matches(childName(item), [filter])
  }

  /// Whether `-Include` and `-Exclude` let an item through.
  func accepts(_ item: ProviderPath) throws -> Bool { try accepts(name: childName(item)) }

  func accepts(name: String) throws -> Bool {
    if !include.isEmpty, try !Patterns.matches(name, include) { return false }
    return try exclude.isEmpty || !Patterns.matches(name, exclude)
  }

  var hasFilters: Bool { !include.isEmpty || !exclude.isEmpty }

  func childName(_ item: ProviderPath) -> String {
    (item.provider as? any NavigationCmdletProvider)?.childName(item.path) ?? item.path
  }
}

/// Lists of wildcard patterns.
enum Patterns {
  /// Whether a name fits one of the patterns, case ignored.
  static func matches(_ name: String, _ patterns: [String]) throws -> Bool {
    let subject = PSString.make(name)
    for pattern in patterns {
      do {
        if try WildcardPattern(PSString.make(pattern), options: .ignoreCase).isMatch(subject) { return true }
      } catch {
        throw RuntimeException(
          error.message, id: WildcardPatternError.errorId, category: .invalidArgument, type: .wildcardPattern)
      }
    }
    return false
  }
}

extension ProviderPath {
  func items() throws -> any ItemCmdletProvider { try provider(named: "ItemCmdletProvider") }
  func containers() throws -> any ContainerCmdletProvider { try provider(named: "ContainerCmdletProvider") }
  func navigation() throws -> any NavigationCmdletProvider { try provider(named: "NavigationCmdletProvider") }
  func content() throws -> any ContentCmdletProvider { try provider(named: "IContentCmdletProvider") }
  func properties() throws -> any PropertyCmdletProvider { try provider(named: "IPropertyCmdletProvider") }

  /// The provider as one that can do more, called `name` in the error where it cannot.
  private func provider<Capable>(named name: String) throws -> Capable {
    guard let capable = provider as? Capable else { throw ProviderStrings.operationNotSupported(name) }
    return capable
  }

  /// Whether the item holds others.
  func isContainer(_ context: ProviderContext) throws -> Bool {
    if let navigation = provider as? any NavigationCmdletProvider {
      return try navigation.isItemContainer(path, context)
    }
    return provider is any ContainerCmdletProvider && path.isEmpty
  }
}

extension CommandRuntime {
  /// The parameters that a command has by the provider of its first path, else of the current location.
  func providerParameters(_ command: String) -> [ParameterMetadata] {
    let text = (boundValue("Path") ?? boundValue("LiteralPath")).flatMap { value -> String? in
      if case .array(let array) = value.base { return array.items.first?.base.asString?.string }
      return value.base.asString?.string
    }
    let found = text.flatMap { try? session.paths.providerPath($0) }
    let provider = found?.provider ?? session.drives.current?.provider
    return provider?.dynamicParameters(of: command, path: found?.path ?? "", context.types) ?? []
  }
}
