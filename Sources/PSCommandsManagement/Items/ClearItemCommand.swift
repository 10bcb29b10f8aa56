import PSEngine
import PSRuntime

/// Empties the value of items. Follows Microsoft.PowerShell.Management/Clear-Item.
struct ClearItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .clear, "Item", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Force") { $0.force = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var path: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, context in
      try item.items().clearItem(item.path, context)
    }
  }
}
