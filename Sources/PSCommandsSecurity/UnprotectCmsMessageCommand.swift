import PSEngine
import PSRuntime

/// Refuses: messages are not encrypted here. Follows Microsoft.PowerShell.Security/Unprotect-CmsMessage.
struct UnprotectCmsMessageCommand: Cmdlet {
  static let metadata = CmdletMetadata(.unprotect, "CmsMessage", defaultParameterSet: "ByWinEvent")

  static let parameters: [Parameter<Self>] = [
    .init(
      "EventLogRecord", .set("ByWinEvent", .mandatory, .position(0), .valueFromPipeline)
    ) { $0.eventLogRecord = $1 },
    .init(
      "Content",
      .set("ByContent", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .allowNull,
      .allowEmptyString
    ) { $0.content = $1 },
    .init("Path", .set("ByPath", .mandatory, .position(0))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .position(0))) { $0.literalPath = $1 },
    .init("IncludeContext") { $0.includeContext = $1 },
    .init("To", .position(1)) { $0.to = $1 },
  ]

  var content = ""
  var eventLogRecord = PSObjectParameter()
  var includeContext = SwitchParameter()
  var literalPath = ""
  var path = ""
  var to: [CmsMessageRecipientParameter] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    throw SecurityStrings.refused("Unprotect-CmsMessage")
  }
}
