import PSEngine
import PSRuntime

/// Refuses: certificates are not read here. Follows Microsoft.PowerShell.Security/Get-PfxCertificate.
struct GetPfxCertificateCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "PfxCertificate", defaultParameterSet: "ByPath")

  static let parameters: [Parameter<Self>] = [
    .init(
      "FilePath", .set("ByPath", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.filePath = $1 },
    .init(
      "LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Password") { $0.password = $1 },
    .init("NoPromptForPassword") { $0.noPromptForPassword = $1 },
  ]

  var filePath: [String] = []
  var literalPath: [String] = []
  var noPromptForPassword = SwitchParameter()
  var password = SecureStringParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw SecurityStrings.refused("Get-PfxCertificate") }
}
