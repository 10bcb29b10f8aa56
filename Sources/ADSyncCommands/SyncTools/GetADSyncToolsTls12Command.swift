import ADSyncWorld
import PSEngine
import PSRuntime

/// What the registry says of TLS 1.2. Follows ADSyncTools/Get-ADSyncToolsTls12.
struct GetADSyncToolsTls12Command: ServerCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncToolsTls12")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    for setting in TlsSettings.all {
      let value = TlsSettings.value(setting.name, at: setting.path, world)
      try runtime.writeObject(
        RecordObject(
          .psCustomObject,
          [
            .init("Path", .text(setting.path)), .init("Name", .text(setting.name)),
            .init("Value", .text(value.map(String.init) ?? SyncToolsStrings.notFound)),
          ], shown: ""))
    }
  }
}
