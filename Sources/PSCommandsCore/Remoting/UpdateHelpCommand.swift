import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Update-Help.
struct UpdateHelpCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .update, "Help", defaultParameterSet: "Path", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Module",
      .sets(["LiteralPath", "Path"], .position(0), .valueFromPipelineByPropertyName),
      .alias("Name"),
      .validateNotNull
    ) { $0.module = $1 },
    .init("SourcePath", .set("Path", .position(1)), .alias("Path"), .validateNotNull) { $0.sourcePath = $1 },
    .init("UICulture", .position(2), .validateNotNull) { $0.uiCulture = $1 },
    .init(
      "FullyQualifiedModule", .sets(["LiteralPath", "Path"], .valueFromPipelineByPropertyName), .validateNotNull
    ) { $0.fullyQualifiedModule = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .valueFromPipelineByPropertyName), .alias("PSPath", "LP"), .validateNotNull
    ) { $0.literalPath = $1 },
    .init("Recurse") { $0.recurse = $1 },
    .init("Credential") { $0.credential = $1 },
    .init("UseDefaultCredentials") { $0.useDefaultCredentials = $1 },
    .init("Force") { $0.force = $1 },
    .init("Scope", .valueFromPipelineByPropertyName) { $0.scope = $1 },
  ]

  var credential = PSCredentialParameter()
  var force = SwitchParameter()
  var fullyQualifiedModule: [ModuleSpecification] = []
  var literalPath: [String] = []
  var module: [String] = []
  var recurse = SwitchParameter()
  var scope = UpdateHelpScopeParameter()
  var sourcePath: [String] = []
  var uiCulture: [CultureInfoParameter] = []
  var useDefaultCredentials = SwitchParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Update-Help") }
}
