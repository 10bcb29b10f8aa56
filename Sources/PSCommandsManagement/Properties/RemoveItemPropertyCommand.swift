import PSEngine
import PSRuntime

/// Removes properties of items. Follows Microsoft.PowerShell.Management/Remove-ItemProperty.
struct RemoveItemPropertyCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "ItemProperty", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init("Name", .mandatory, .position(1), .valueFromPipelineByPropertyName, .alias("PSProperty")) { $0.name = $1 },
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
  var name: [String] = []
  var path: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, context in
      for name in name { try item.properties().removeProperty(item.path, name, context) }
    }
  }
}
