import PSEngine
import PSRuntime

/// Refuses: messages are not encrypted here. Follows Microsoft.PowerShell.Security/Get-CmsMessage.
struct GetCmsMessageCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "CmsMessage")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Content", .set("ByContent", .mandatory, .position(0), .valueFromPipeline), .allowNull, .allowEmptyString
    ) { $0.content = $1 },
    .init("Path", .set("ByPath", .mandatory, .position(1))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .position(1))) { $0.literalPath = $1 },
  ]

  var content = ""
  var literalPath = ""
  var path = ""

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw SecurityStrings.refused("Get-CmsMessage") }
}
