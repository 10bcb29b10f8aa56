import PSEngine
import PSRuntime

/// Writes behind the content of items. Follows Microsoft.PowerShell.Management/Add-Content.
struct AddContentCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .add, "Content", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Value",
      .mandatory,
      .position(1),
      .valueFromPipeline,
      .valueFromPipelineByPropertyName,
      .allowNull,
      .allowEmptyCollection
    ) { $0.value = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Path", .set("Path", .mandatory, .position(0), .valueFromPipelineByPropertyName)) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Force") { $0.force = $1 },
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
  var value: [Value] = []

  private var writers = ContentWriters()

  init() {}

  func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] {
    runtime.providerParameters("Add-Content")
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if !writers.isOpen {
      var paths = ItemPaths(runtime)
      paths.force = force.isPresent
      paths.filter = filter
      paths.include = include
      paths.exclude = exclude
      try writers.open(runtime.isBound("LiteralPath") ? literalPath : path, append: true, paths)
    }
    try writers.write(value, passThru: passThru.isPresent, runtime)
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws { try writers.close() }
  mutating func dispose(_ runtime: CommandRuntime) { try? writers.close() }
}
