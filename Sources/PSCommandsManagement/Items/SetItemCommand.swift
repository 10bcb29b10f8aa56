import PSEngine
import PSRuntime

/// Changes the value of items. Follows Microsoft.PowerShell.Management/Set-Item.
struct SetItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .set, "Item", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("Path", .mandatory, .position(0), .valueFromPipelineByPropertyName)) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Value", .position(1), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.value = $1 },
    .init("Force") { $0.force = $1 },
    .init("PassThru") { $0.passThru = $1 },
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
  var passThru = SwitchParameter()
  var path: [String] = []
  var value: Value = .null

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path, mustExist: false) { item, context in
      context.collects = true
      try item.items().setItem(item.path, value, context)
      if passThru.isPresent {
        context.collects = false
        try item.items().getItem(item.path, context)
      }
    }
  }
}
