import PSEngine
import PSRuntime

/// What one path of `Get-ChildItem` lists.
///
/// A provider walks a whole container itself; with `-Include` or `-Exclude` the walk is ours, a container's items before the
/// items in them, each item in its place.
struct ChildListing {
  var paths: ItemPaths
  let recurse: Bool
  let depth: Int?
  let namesOnly: Bool

  func list(_ text: String) throws {
    let context = paths.context()
    let isPattern = !paths.isLiteral && PathResolver.hasWildcards(text)
    if isPattern { return try listPattern(text, context) }
    let item = try paths.session.paths.resolve(text, literal: paths.isLiteral, context)[0]
    context.drive = item.drive
    if try item.isContainer(context) { return try listContainer(item, context) }
    if recurse, item.provider is any NavigationCmdletProvider {
      return try listNamed(paths.childName(item), below: item, context)
    }
    if try paths.accepts(item) { try write(item, name: paths.childName(item), context) }
  }

  private func listContainer(_ item: ProviderPath, _ context: ProviderContext) throws {
    if !recurse, !paths.include.isEmpty { return }
    if paths.hasFilters || namesOnly { return try walk(item, prefix: "", depth: depth, paths, context) }
    try item.containers().getChildItems(item.path, recurse: recurse, depth: depth, context)
  }

  private func listPattern(_ text: String, _ context: ProviderContext) throws {
    var plain = paths
    if recurse {
      plain.include = []
      plain.exclude = []
      plain.filter = nil
    }
    let leaf = FilePath.lastComponent(text.replacing("\\", with: "/"))
    if recurse, leaf != "*", PathResolver.hasWildcards(leaf) {
      let parent = FilePath.parent(text.replacing("\\", with: "/"))
      for item in try plain.resolve(parent.isEmpty ? "." : parent, context) { try listNamed(leaf, in: item, context) }
      return
    }
    for item in try plain.resolve(text, context) {
      context.drive = item.drive
      if recurse, try item.isContainer(context) {
        try listContainer(item, context)
      } else if try paths.accepts(item) {
        try write(item, name: paths.childName(item), context)
      }
    }
  }

  /// `Get-ChildItem x.txt -Recurse`: what has the name anywhere below the folder of the path.
  private func listNamed(_ name: String, below item: ProviderPath, _ context: ProviderContext) throws {
    var parent = item
    parent.path = try item.navigation().parentPath(item.path, root: item.drive?.root ?? "")
    try listNamed(name, in: parent, context)
  }

  private func listNamed(_ name: String, in parent: ProviderPath, _ context: ProviderContext) throws {
    var named = paths
    named.include = paths.include.isEmpty ? [name] : paths.include + [name]
    context.drive = parent.drive
    try walk(parent, prefix: "", depth: depth, named, context)
  }

  /// Goes through a container ourselves.
  private func walk(
    _ item: ProviderPath, prefix: String, depth: Int?, _ paths: ItemPaths, _ context: ProviderContext
  ) throws {
    let provider = try item.containers()
    let navigation = provider as? any NavigationCmdletProvider
    let children = try provider.childNames(item.path, context)
    for child in children {
      var place = item
      place.path = navigation?.makePath(item.path, child.name) ?? child.name
      if try paths.accepts(name: child.name) { try write(place, name: prefix + child.name, context) }
      if child.isContainer, recurse, !namesOnly, depth.map({ $0 > 0 }) ?? true {
        try walk(place, prefix: prefix + child.name + "/", depth: depth.map { $0 - 1 }, paths, context)
      }
    }
    guard namesOnly, recurse, depth.map({ $0 > 0 }) ?? true else { return }
    for child in children where child.isContainer {
      var place = item
      place.path = navigation?.makePath(item.path, child.name) ?? child.name
      try walk(place, prefix: prefix + child.name + "/", depth: depth.map { $0 - 1 }, paths, context)
    }
  }

  /// Writes one item if the provider's own filters let it through.
  private func write(_ item: ProviderPath, name: String, _ context: ProviderContext) throws {
    let isContainer = try item.isContainer(context)
    let selection = FileSystemProvider.Selection(context)
    if item.provider is FileSystemProvider, !selection.accepts(item.path, isFolder: isContainer) { return }
    if namesOnly { return try context.writeObject(.text(name)) }
    try item.items().getItem(item.path, context)
  }
}
