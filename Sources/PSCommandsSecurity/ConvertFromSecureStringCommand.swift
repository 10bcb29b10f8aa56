import PSEngine
import PSRuntime
import PSTypes

/// Makes text of a secure string, plain or encrypted with a key. Follows Microsoft.PowerShell.Security/ConvertFrom-SecureString.
struct ConvertFromSecureStringCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertFrom, "SecureString", defaultParameterSet: "Secure")

  static let parameters: [Parameter<Self>] = [
    .init("AsPlainText", .set("AsPlainText")) { $0.asPlainText = $1 },
    .init("Key", .set("Open")) { $0.key = $1 },
    .init("SecureKey", .set("Secure", .position(1))) { $0.secureKey = $1 },
    .init("SecureString", .mandatory, .position(0), .valueFromPipeline) { $0.secureString = $1 },
  ]

  var asPlainText = SwitchParameter()
  var key: [UInt8] = []
  var secureKey = SecureStringParameter()
  var secureString = SecureStringParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let secure = secureString.value.base.asObject as? SecureStringObject else { return }
    if asPlainText.isPresent { return try runtime.writeObject(secure.text) }
    let secret = (secureKey.value.base.asObject as? SecureStringObject).map { Array($0.text.string.utf8) } ?? key
    try runtime.writeObject(EncryptedText.encrypt(secure.text, key: secret))
  }
}
