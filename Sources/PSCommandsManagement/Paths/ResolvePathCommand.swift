import PSEngine
import PSRuntime

/// Gives the paths that patterns mean. Follows Microsoft.PowerShell.Management/Resolve-Path.
struct ResolvePathCommand: Cmdlet {
  static let metadata = CmdletMetadata(.resolve, "Path", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Relative", .sets(["LiteralPath", "Path"])) { $0.relative = $1 },
    .init("RelativeBasePath") { $0.relativeBasePath = $1 },
    .init("Force") { $0.force = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var force = SwitchParameter()
  var literalPath: [String] = []
  var path: [String] = []
  var relative = SwitchParameter()
  var relativeBasePath = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, _ in
      if relative.isPresent {
        let base =
          relativeBasePath.isEmpty
          ? runtime.session.currentLocation?.providerPath ?? "/"
          : try runtime.session.paths.providerPath(relativeBasePath).path
        try runtime.writeObject(RelativePath.make(item.path, from: base))
      } else {
        try runtime.writeObject(runtime.session.paths.pathInfo(item))
      }
    }
  }
}
