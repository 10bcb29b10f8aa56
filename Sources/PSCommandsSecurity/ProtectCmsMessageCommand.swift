import PSEngine
import PSRuntime

/// Refuses: messages are not encrypted here. Follows Microsoft.PowerShell.Security/Protect-CmsMessage.
struct ProtectCmsMessageCommand: Cmdlet {
  static let metadata = CmdletMetadata(.protect, "CmsMessage", defaultParameterSet: "ByContent")

  static let parameters: [Parameter<Self>] = [
    .init("To", .mandatory, .position(0)) { $0.to = $1 },
    .init(
      "Content", .set("ByContent", .mandatory, .position(1), .valueFromPipeline), .allowNull, .allowEmptyString
    ) { $0.content = $1 },
    .init("OutFile", .position(2)) { $0.outFile = $1 },
    .init("Path", .set("ByPath", .mandatory, .position(1))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .position(1))) { $0.literalPath = $1 },
  ]

  var content = PSObjectParameter()
  var literalPath = ""
  var outFile = ""
  var path = ""
  var to: [CmsMessageRecipientParameter] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw SecurityStrings.refused("Protect-CmsMessage") }
}
