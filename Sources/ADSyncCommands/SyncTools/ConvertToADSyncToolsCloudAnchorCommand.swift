import ADSyncWorld
import PSEngine
import PSRuntime

/// `User_<guid>` of the anchor that the engine keeps in base64. Follows ADSyncTools/ConvertTo-ADSyncToolsCloudAnchor.
struct ConvertToADSyncToolsCloudAnchorCommand: AnchorCommand {
  static let metadata = CmdletMetadata.function(.convertTo, "ADSyncToolsCloudAnchor")
  static let parameters: [Parameter<Self>] = anchorParameters("Anchor")
  var value = Value.null

  /// Four bytes of length, then UTF-16 with a null at the end.
  static func convert(_ value: Value, _ context: ExecutionContext) throws -> Value? {
    guard let bytes = Base64.decode(try LanguagePrimitives.text(value, context).string), bytes.count > 6,
      bytes.count % 2 == 0
    else { return nil }
    var units: [UInt16] = []
    for index in stride(from: 4, to: bytes.count, by: 2) {
      units.append(UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)
    }
    return .text(String(decoding: units.prefix { $0 != 0 }, as: UTF16.self))
  }
}
