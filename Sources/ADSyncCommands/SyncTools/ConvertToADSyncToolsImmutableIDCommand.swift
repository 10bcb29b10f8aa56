import ADSyncWorld
import PSEngine
import PSRuntime

/// The anchor in base64 of a `Guid`, its text or its bytes. Follows ADSyncTools/ConvertTo-ADSyncToolsImmutableID.
struct ConvertToADSyncToolsImmutableIDCommand: AnchorCommand {
  static let metadata = CmdletMetadata.function(.convertTo, "ADSyncToolsImmutableID")
  static let parameters: [Parameter<Self>] = anchorParameters("Value")
  var value = Value.null

  static func convert(_ value: Value, _ context: ExecutionContext) throws -> Value? {
    if let array = value.base.asArray {
      let bytes = array.items.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
      return bytes.count == array.items.count ? .text(Base64.encode(bytes)) : nil
    }
    return UniqueID(try LanguagePrimitives.text(value, context).string).map { .text(Base64.encode($0.bytes)) }
  }
}
