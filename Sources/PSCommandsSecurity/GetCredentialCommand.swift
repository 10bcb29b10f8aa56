import PSEngine
import PSRuntime
import PSTypes

/// Asks for a user name and a password. Follows Microsoft.PowerShell.Security/Get-Credential.
struct GetCredentialCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Credential", defaultParameterSet: "CredentialSet")

  static let parameters: [Parameter<Self>] = [
    .init("Credential", .set("CredentialSet", .position(0)), .validateNotNull) { $0.credential = $1 },
    .init("Message", .set("MessageSet"), .validateNotNullOrEmpty) { $0.message = $1 },
    .init("Title", .set("MessageSet"), .validateNotNullOrEmpty) { $0.title = $1 },
    .init("UserName", .set("MessageSet", .position(0)), .validateNotNullOrEmpty) { $0.userName = $1 },
  ]

  var credential = PSCredentialParameter()
  var message = ""
  var title = ""
  var userName = ""

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if credential.value.base.asObject is CredentialObject { return try runtime.writeObject(credential.value) }
    let caption = title.isEmpty ? "PowerShell credential request" : title
    let text = message.isEmpty ? "Enter your credentials." : message
    let given = try runtime.host.ui.promptForCredential(caption: caption, message: text, userName: userName, target: "")
    try runtime.writeObject(given)
  }
}
