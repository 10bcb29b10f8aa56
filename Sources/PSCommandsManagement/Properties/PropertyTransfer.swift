import PSEngine
import PSRuntime

/// `Copy-ItemProperty` and `Move-ItemProperty`: reads here, writes there.
func transferProperty(
  _ paths: [String], _ name: String, to destination: String, force: Bool, removes: Bool, passThru: Bool,
  _ runtime: CommandRuntime
) throws {
  var items = ItemPaths(runtime)
  items.force = force
  try items.forEach(paths) { item, context in
    guard let target = try items.session.paths.resolve(destination, literal: items.isLiteral, context).first else {
      throw ProviderStrings.pathNotFound(destination)
    }
    context.collects = true
    try item.properties().getProperty(item.path, [name], context)
    guard let found = context.takeCollected().first else { return }
    let value = try MemberAccess.get(found, PSString.make(name), runtime.context)
    try target.properties().newProperty(target.path, name, type: nil, value: value, context)
    if removes { try item.properties().removeProperty(item.path, name, context) }
    guard passThru else { return }
    context.collects = false
    try target.properties().getProperty(target.path, [name], context)
  }
}
