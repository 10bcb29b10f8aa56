import PSEngine
import PSRuntime

/// Copies a property to another item. Follows Microsoft.PowerShell.Management/Copy-ItemProperty.
struct CopyItemPropertyCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .copy, "ItemProperty", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init("Destination", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.destination = $1 },
    .init("Name", .mandatory, .position(2), .valueFromPipelineByPropertyName, .alias("PSProperty")) { $0.name = $1 },
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
  var destination = ""
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var name = ""
  var passThru = SwitchParameter()
  var path: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try transferProperty(
      runtime.isBound("LiteralPath") ? literalPath : path, name, to: destination, force: force.isPresent,
      removes: false,
      passThru: passThru.isPresent, runtime)
  }
}
