import PSEngine
import PSRuntime

/// Gives the provider's own paths. Follows Microsoft.PowerShell.Management/Convert-Path.
struct ConvertPathCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convert, "Path", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init("Force") { $0.force = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
  ]

  var force = SwitchParameter()
  var literalPath: [String] = []
  var path: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let paths = ItemPaths(runtime)
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, _ in
      try runtime.writeObject(item.path)
    }
  }
}
