import PSEngine
import PSRuntime
import PSTypes

/// Makes a secure string of text, plain or encrypted with a key. Follows Microsoft.PowerShell.Security/ConvertTo-SecureString.
struct ConvertToSecureStringCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertTo, "SecureString", defaultParameterSet: "Secure")

  static let parameters: [Parameter<Self>] = [
    .init("AsPlainText", .set("PlainText", .position(1))) { $0.asPlainText = $1 },
    .init("Force", .set("PlainText", .position(2))) { $0.force = $1 },
    .init("Key", .set("Open")) { $0.key = $1 },
    .init("SecureKey", .set("Secure", .position(1))) { $0.secureKey = $1 },
    .init("String", .mandatory, .position(0), .valueFromPipeline) { $0.string = $1 },
  ]

  var asPlainText = SwitchParameter()
  var force = SwitchParameter()
  var key: [UInt8] = []
  var secureKey = SecureStringParameter()
  var string = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if asPlainText.isPresent { return try runtime.writeObject(SecureStringObject(PSString.make(string))) }
    let secret = (secureKey.value.base.asObject as? SecureStringObject).map { Array($0.text.string.utf8) } ?? key
    guard let text = EncryptedText.decrypt(string, key: secret) else {
      try runtime.throwTerminating(SecurityStrings.badText(string).record)
    }
    try runtime.writeObject(SecureStringObject(text))
  }
}
