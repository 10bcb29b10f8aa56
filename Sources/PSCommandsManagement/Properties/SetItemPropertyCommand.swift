import PSEngine
import PSRuntime

/// Changes properties of items. Follows Microsoft.PowerShell.Management/Set-ItemProperty.
struct SetItemPropertyCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .set, "ItemProperty", defaultParameterSet: "propertyValuePathSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path",
      .sets(
        ["propertyPSObjectPathSet", "propertyValuePathSet"], .mandatory, .position(0), .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "Name",
      .sets(
        ["propertyValueLiteralPathSet", "propertyValuePathSet"], .mandatory, .position(1),
        .valueFromPipelineByPropertyName),
      .alias("PSProperty")
    ) { $0.name = $1 },
    .init(
      "Value",
      .sets(
        ["propertyValueLiteralPathSet", "propertyValuePathSet"], .mandatory, .position(2),
        .valueFromPipelineByPropertyName),
      .allowNull
    ) { $0.value = $1 },
    .init(
      "LiteralPath",
      .sets(
        ["propertyPSObjectLiteralPathSet", "propertyValueLiteralPathSet"], .mandatory, .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init(
      "InputObject",
      .sets(
        ["propertyPSObjectLiteralPathSet", "propertyPSObjectPathSet"], .mandatory, .valueFromPipeline,
        .valueFromPipelineByPropertyName)
    ) { $0.inputObject = $1 },
    .init("PassThru") { $0.passThru = $1 },
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
  var inputObject = PSObjectParameter()
  var literalPath: [String] = []
  var name = ""
  var passThru = SwitchParameter()
  var path: [String] = []
  var value: Value = .null

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    paths.isLiteral = runtime.isBound("LiteralPath")
    let values: [(name: String, value: Value)]
    if runtime.isBound("InputObject") {
      values = try MemberAccess.properties(of: inputObject.value, runtime.context).map {
        (name: $0.name.string, value: try MemberAccess.get(inputObject.value, $0.name, runtime.context))
      }
    } else {
      values = [(name: name, value: value)]
    }
    try paths.forEach(runtime.isBound("LiteralPath") ? literalPath : path) { item, context in
      context.collects = !passThru.isPresent
      try item.properties().setProperty(item.path, values, context)
    }
  }
}
