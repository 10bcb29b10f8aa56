import ADSyncWorld
import PSEngine
import PSRuntime

/// The anchor inside of a distinguished name of the tenant's connector space. Follows
/// ADSyncTools/ConvertFrom-ADSyncToolsAadDistinguishedName.
struct ConvertFromADSyncToolsAadDistinguishedNameCommand: AnchorCommand {
  static let metadata = CmdletMetadata.function(.convertFrom, "ADSyncToolsAadDistinguishedName")
  static let parameters: [Parameter<Self>] = anchorParameters("DistinguishedName")
  var value = Value.null

  static func convert(_ value: Value, _ context: ExecutionContext) throws -> Value? {
    let text = try LanguagePrimitives.text(value, context).string
    guard text.hasPrefixIgnoringCase("CN={"), text.hasSuffix("}") else { return nil }
    let digits = Array(text.utf8.dropFirst(4).dropLast())
    guard !digits.isEmpty, digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(byte)
    }
    return .text(String(decoding: bytes, as: UTF8.self))
  }
}
