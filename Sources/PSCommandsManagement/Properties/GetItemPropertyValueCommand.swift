import PSEngine
import PSRuntime

/// Gets values of properties of items. Follows Microsoft.PowerShell.Management/Get-ItemPropertyValue.
struct GetItemPropertyValueCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "ItemPropertyValue", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.path = $1 },
    .init("Name", .mandatory, .position(1), .alias("PSProperty")) { $0.name = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var exclude: [String] = []
  var filter = ""
  var include: [String] = []
  var literalPath: [String] = []
  var name: [String] = []
  var path: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    let given = runtime.isBound("LiteralPath") ? literalPath : path
    try paths.forEach(given.isEmpty ? ["."] : given) { item, context in
      context.collects = true
      try item.properties().getProperty(item.path, name, context)
      for found in context.takeCollected() {
        for name in name { try runtime.writeObject(try MemberAccess.get(found, PSString.make(name), runtime.context)) }
      }
    }
  }
}
