import PSEngine
import PSRuntime

/// Moves items. Follows Microsoft.PowerShell.Management/Move-Item.
struct MoveItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .move, "Item", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Destination", .position(1), .valueFromPipelineByPropertyName) { $0.destination = $1 },
    .init("Force") { $0.force = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var destination = ""
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var passThru = SwitchParameter()
  var path: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    let target = runtime.isBound("Destination") && !destination.isEmpty ? destination : "."
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, context in
      let place = try paths.session.paths.providerPath(target)
      guard place.provider === item.provider else { throw ManagementStrings.otherProvider() }
      context.collects = !passThru.isPresent
      try item.navigation().moveItem(item.path, to: place.path, context)
    }
  }
}
