import PSEngine
import PSRuntime

/// Lists the items in containers. Follows Microsoft.PowerShell.Management/Get-ChildItem.
struct GetChildItemCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "ChildItem", defaultParameterSet: "Items", outputTypes: ["System.IO.FileInfo", "System.IO.DirectoryInfo"],
    typeName: "Microsoft.PowerShell.Commands.GetChildItemCommand")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("Items", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralItems", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Filter", .position(1)) { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Recurse", .alias("s", "r")) { $0.recurse = $1 },
    .init("Depth") { $0.depth = $1 },
    .init("Force") { $0.force = $1 },
    .init("Name") { $0.name = $1 },
  ]

  var depth: UInt32 = 0
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var name = SwitchParameter()
  var path: [String] = []
  var recurse = SwitchParameter()

  func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] {
    runtime.providerParameters("Get-ChildItem")
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    let limit = runtime.isBound("Depth") ? Int(depth) : nil
    let listing = ChildListing(
      paths: paths, recurse: recurse.isPresent || limit != nil, depth: limit, namesOnly: name.isPresent)
    let given = runtime.isBound("LiteralPath") ? literalPath : path
    for text in given.isEmpty ? [""] : given {
      try paths.guarded { try listing.list(text.isEmpty ? "." : text) }
    }
  }
}
