import PSEngine
import PSRuntime

/// Gives an item another name. Follows Microsoft.PowerShell.Management/Rename-Item.
struct RenameItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .rename, "Item", defaultParameterSet: "ByPath", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("ByPath", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("NewName", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.newName = $1 },
    .init("Force") { $0.force = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var force = SwitchParameter()
  var literalPath = ""
  var newName = ""
  var passThru = SwitchParameter()
  var path = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.isLiteral = runtime.parameterSetName == "ByLiteralPath"
    let text = paths.isLiteral ? literalPath : path
    try paths.guarded {
      let context = paths.context()
      let found = try paths.resolve(text, context)
      guard found.count == 1, let item = found.first else {
        throw found.isEmpty ? ProviderStrings.pathNotFound(text) : ProviderStrings.multiplePaths(text)
      }
      context.drive = item.drive
      context.collects = !passThru.isPresent
      try item.containers().renameItem(item.path, to: newName, context)
    }
  }
}
