import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives an object an anchor: a `Guid`, its text, its bytes or base64. Follows
/// ADSyncTools/Set-ADSyncToolsMsDsConsistencyGuid.
struct SetADSyncToolsMsDsConsistencyGuidCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.set, "ADSyncToolsMsDsConsistencyGuid")
  static let parameters: [Parameter<Self>] =
    identityParameter() + [
      .init("Value", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.value = $1 }
    ]
  var identity = Value.null
  var value = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let (object, _) = try object(runtime, world)
    let text = try LanguagePrimitives.text(value, runtime.context).string
    let bytes = value.base.asArray?.items.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
    guard
      let id = bytes.flatMap({ UniqueID(bytes: $0) }) ?? UniqueID(text)
        ?? Base64.decode(text).flatMap({ UniqueID(bytes: $0) })
    else { throw SyncToolsStrings.invalidGuid(text) }
    try world.setValues([id.description], of: "mS-DS-ConsistencyGuid", on: object)
  }
}
