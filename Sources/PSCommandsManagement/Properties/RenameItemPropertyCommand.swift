import PSEngine
import PSRuntime

/// Gives properties of items another name. Follows Microsoft.PowerShell.Management/Rename-ItemProperty.
struct RenameItemPropertyCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .rename, "ItemProperty", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init("Name", .mandatory, .position(1), .valueFromPipelineByPropertyName, .alias("PSProperty")) { $0.name = $1 },
    .init("NewName", .mandatory, .position(2), .valueFromPipelineByPropertyName) { $0.newName = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("PassThru") { $0.passThru = $1 },
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
  var literalPath = ""
  var name = ""
  var newName = ""
  var passThru = SwitchParameter()
  var path = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    try paths.forEach([runtime.isBound("LiteralPath") ? literalPath : path]) { item, context in
      context.collects = !passThru.isPresent
      try item.properties().renameProperty(item.path, name, to: newName, context)
    }
  }
}
