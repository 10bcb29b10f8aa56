import ADSyncWorld
import PSEngine
import PSRuntime

/// The distinguished name that an anchor has in the tenant's connector space. Follows
/// ADSyncTools/ConvertTo-ADSyncToolsAadDistinguishedName.
struct ConvertToADSyncToolsAadDistinguishedNameCommand: AnchorCommand {
  static let metadata = CmdletMetadata.function(.convertTo, "ADSyncToolsAadDistinguishedName")
  static let parameters: [Parameter<Self>] = anchorParameters("ImmutableId")
  var value = Value.null

  static func convert(_ value: Value, _ context: ExecutionContext) throws -> Value? {
    let text = try LanguagePrimitives.text(value, context).string
    let digits = text.utf8.map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }
    return .text("CN={\(digits.joined())}")
  }
}
