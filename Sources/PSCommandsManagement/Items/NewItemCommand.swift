import PSEngine
import PSRuntime

/// Makes items. Follows Microsoft.PowerShell.Management/New-Item.
struct NewItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "Item", defaultParameterSet: "pathSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path",
      .set("nameSet", .position(0), .valueFromPipelineByPropertyName),
      .set("pathSet", .mandatory, .position(0), .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "Name", .set("nameSet", .mandatory, .valueFromPipelineByPropertyName), .allowNull, .allowEmptyString
    ) { $0.name = $1 },
    .init("ItemType", .valueFromPipelineByPropertyName, .alias("Type")) { $0.itemType = $1 },
    .init("Value", .valueFromPipeline, .valueFromPipelineByPropertyName, .alias("Target")) { $0.value = $1 },
    .init("Force") { $0.force = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var force = SwitchParameter()
  var itemType = ""
  var name = ""
  var path: [String] = []
  var value: Value = .null

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.isLiteral = true
    paths.force = force.isPresent
    for parent in path.isEmpty ? ["."] : path {
      try paths.guarded {
        let context = paths.context()
        for item in try places(parent, paths, context) {
          context.drive = item.drive
          try paths.guarded {
            try item.containers().newItem(item.path, type: itemType.isEmpty ? nil : itemType, value: value, context)
          }
        }
      }
    }
  }

  private func places(_ parent: String, _ paths: ItemPaths, _ context: ProviderContext) throws -> [ProviderPath] {
    if name.isEmpty { return [try paths.session.paths.providerPath(parent)] }
    let parents =
      PathResolver.hasWildcards(parent)
      ? try paths.session.paths.resolve(parent, context) : [try paths.session.paths.providerPath(parent)]
    return try parents.map { place in
      var place = place
      if let navigation = place.provider as? any NavigationCmdletProvider {
        place.path = navigation.normalizePath(navigation.makePath(place.path, name))
      } else {
        place.path = place.path.isEmpty ? name : place.path
      }
      _ = try place.items()
      return place
    }
  }
}
