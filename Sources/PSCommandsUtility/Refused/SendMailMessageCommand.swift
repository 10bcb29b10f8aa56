import PSEngine
import PSFormatting
import PSRuntime

/// Refuses to run: there are no mails here. Parameters of Microsoft.PowerShell.Utility/Send-MailMessage.
struct SendMailMessageCommand: RefusedCmdlet {
  static let subject = "sending mail"
  static let metadata = CmdletMetadata(.send, "MailMessage")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Attachments", .valueFromPipeline, .valueFromPipelineByPropertyName, .alias("PsPath"), .validateNotNullOrEmpty
    ) { (_: inout Self, _: [PSString]) in },
    .init("Bcc", .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) { (_: inout Self, _: [PSString]) in },
    .init("Body", .position(2), .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) {
      (_: inout Self, _: PSString) in
    },
    .init("BodyAsHtml", .valueFromPipelineByPropertyName, .alias("BAH")) { (_: inout Self, _: SwitchParameter) in },
    .init("Encoding", .encodingName, .valueFromPipelineByPropertyName, .alias("BE"), .validateNotNullOrEmpty) {
      (_: inout Self, _: EncodingParameter) in
    },
    .init("Cc", .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) { (_: inout Self, _: [PSString]) in },
    .init("DeliveryNotificationOption", .valueFromPipelineByPropertyName, .alias("DNO"), .validateNotNullOrEmpty) {
      (_: inout Self, _: DeliveryNotificationOptions) in
    },
    .init("From", .mandatory, .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) {
      (_: inout Self, _: PSString) in
    },
    .init("SmtpServer", .position(3), .valueFromPipelineByPropertyName, .alias("ComputerName"), .validateNotNullOrEmpty)
    { (_: inout Self, _: PSString) in },
    .init("Priority", .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) { (_: inout Self, _: MailPriority) in
    },
    .init("ReplyTo", .valueFromPipelineByPropertyName) { (_: inout Self, _: [PSString]) in },
    .init("Subject", .position(1), .valueFromPipelineByPropertyName, .alias("sub")) { (_: inout Self, _: PSString) in },
    .init("To", .mandatory, .position(0), .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) {
      (_: inout Self, _: [PSString]) in
    },
    .init("Credential", .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) {
      (_: inout Self, _: PSCredentialParameter) in
    },
    .init("UseSsl", .valueFromPipelineByPropertyName) { (_: inout Self, _: SwitchParameter) in },
    .init("Port", .valueFromPipelineByPropertyName, .validateRange(0, .max)) { (_: inout Self, _: Int32) in },
  ]
}
