import PSEngine
import PSRuntime

/// Copies items. Follows Microsoft.PowerShell.Management/Copy-Item.
struct CopyItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .copy, "Item", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Destination", .position(1), .valueFromPipelineByPropertyName) { $0.destination = $1 },
    .init("Container") { $0.container = $1 },
    .init("Force") { $0.force = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Recurse") { $0.recurse = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var container = SwitchParameter()
  var credential = PSCredentialParameter()
  var destination = ""
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var passThru = SwitchParameter()
  var path: [String] = []
  var recurse = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    let target = runtime.isBound("Destination") && !destination.isEmpty ? destination : "."
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, context in
      let place = try paths.session.paths.providerPath(target)
      guard place.info === item.info || place.provider === item.provider else {
        throw ManagementStrings.otherProvider()
      }
      context.collects = !passThru.isPresent
      var end = place.path
      if target.hasSuffix("/"), !end.hasSuffix("/"), try !place.isContainer(context) { end += "/" }
      try item.containers().copyItem(item.path, to: end, recurse: recurse.isPresent, context)
    }
  }
}
