import PSEngine
import PSRuntime

/// Makes properties of items. Follows Microsoft.PowerShell.Management/New-ItemProperty.
struct NewItemPropertyCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "ItemProperty", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("Path", .mandatory, .position(0))) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Name", .mandatory, .position(1), .valueFromPipelineByPropertyName, .alias("PSProperty")) { $0.name = $1 },
    .init("PropertyType", .valueFromPipelineByPropertyName, .alias("Type")) { $0.propertyType = $1 },
    .init("Value", .valueFromPipelineByPropertyName) { $0.value = $1 },
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
  var name = ""
  var path: [String] = []
  var propertyType = ""
  var value: Value = .null

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, context in
      try item.properties().newProperty(
        item.path, name, type: propertyType.isEmpty ? nil : propertyType, value: value, context)
    }
  }
}
