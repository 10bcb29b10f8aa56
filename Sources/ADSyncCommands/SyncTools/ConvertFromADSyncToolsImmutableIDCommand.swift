import ADSyncWorld
import PSEngine
import PSRuntime

/// The `Guid` of an anchor in base64; the bytes where they are none. Follows
/// ADSyncTools/ConvertFrom-ADSyncToolsImmutableID.
struct ConvertFromADSyncToolsImmutableIDCommand: AnchorCommand {
  static let metadata = CmdletMetadata.function(.convertFrom, "ADSyncToolsImmutableID")
  static let parameters: [Parameter<Self>] = anchorParameters("Value")
  var value = Value.null

  static func convert(_ value: Value, _ context: ExecutionContext) throws -> Value? {
    guard let bytes = Base64.decode(try LanguagePrimitives.text(value, context).string), !bytes.isEmpty else {
      return nil
    }
    if let id = UniqueID(bytes: bytes) { return id.psValue }
    return .array(PSArray(bytes.map { .byte($0) }, of: .byte))
  }
}
