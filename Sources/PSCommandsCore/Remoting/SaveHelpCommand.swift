import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Save-Help.
struct SaveHelpCommand: Cmdlet {
  static let metadata = CmdletMetadata(.save, "Help", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init(
      "DestinationPath", .set("Path", .mandatory, .position(0)), .alias("Path"), .validateNotNull
    ) { $0.destinationPath = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory), .alias("PSPath", "LP"), .validateNotNull
    ) { $0.literalPath = $1 },
    .init(
      "Module",
      .sets(["LiteralPath", "Path"], .position(1), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .alias("Name"),
      .validateNotNull
    ) { $0.module = $1 },
    .init(
      "FullyQualifiedModule", .sets(["LiteralPath", "Path"], .valueFromPipelineByPropertyName), .validateNotNull
    ) { $0.fullyQualifiedModule = $1 },
    .init("UICulture", .position(2), .validateNotNull) { $0.uiCulture = $1 },
    .init("Credential") { $0.credential = $1 },
    .init("UseDefaultCredentials") { $0.useDefaultCredentials = $1 },
    .init("Force") { $0.force = $1 },
    .init("Scope", .valueFromPipelineByPropertyName) { $0.scope = $1 },
  ]

  var credential = PSCredentialParameter()
  var destinationPath: [String] = []
  var force = SwitchParameter()
  var fullyQualifiedModule: [ModuleSpecification] = []
  var literalPath: [String] = []
  var module: [PSModuleInfoParameter] = []
  var scope = UpdateHelpScopeParameter()
  var uiCulture: [CultureInfoParameter] = []
  var useDefaultCredentials = SwitchParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Save-Help") }
}
