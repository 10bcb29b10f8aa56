import PSEngine
import PSRuntime

/// Removes items; one with children is asked about. Follows Microsoft.PowerShell.Management/Remove-Item.
struct RemoveItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "Item", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Recurse") { $0.recurse = $1 },
    .init("Force") { $0.force = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var path: [String] = []
  var recurse = SwitchParameter()

  private var yesToAll = false
  private var noToAll = false

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    for text in runtime.isBound("LiteralPath") ? literalPath : path {
      try paths.guarded {
        let context = paths.context()
        for item in try paths.resolve(text, context) {
          context.drive = item.drive
          try paths.guarded { try remove(item, paths, context) }
        }
      }
    }
  }

  private mutating func remove(_ item: ProviderPath, _ paths: ItemPaths, _ context: ProviderContext) throws {
    let provider = try item.containers()
    let isContainer = try item.isContainer(context)
    if isContainer, isCurrentLocation(item, paths.session) {
      return try paths.runtime.writeError(ManagementStrings.inUse(item.path))
    }
    if recurse.isPresent, paths.hasFilters, isContainer { return try removeChildren(item, paths, context) }
    if !recurse.isPresent, isContainer, try provider.hasChildItems(item.path, context), !paths.runtime.whatIfPreference
    {
      let isSure = try paths.runtime.shouldContinue(
        ManagementStrings.hasChildren(paths.session.paths.shown(item)), caption: "Confirm", yesToAll: &yesToAll,
        noToAll: &noToAll)
      guard isSure else { return }
    }
    try provider.removeItem(item.path, recurse: recurse.isPresent || isContainer, context)
  }

  private mutating func removeChildren(_ item: ProviderPath, _ paths: ItemPaths, _ context: ProviderContext) throws {
    for child in try item.navigation().childNames(item.path, context) where try paths.accepts(name: child.name) {
      var place = item
      place.path = try item.navigation().makePath(item.path, child.name)
      try place.containers().removeItem(place.path, recurse: true, context)
    }
  }

  private func isCurrentLocation(_ item: ProviderPath, _ session: SessionState) -> Bool {
    guard item.provider.name == "FileSystem", let here = session.currentLocation?.providerPath else { return false }
    return here == item.path || here.hasPrefix(item.path + "/")
  }
}
