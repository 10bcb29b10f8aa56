import ADSyncWorld
import PSEngine
import PSRuntime

/// The version of the import interface. Follows ADSync/Get-ADSyncAADConnectorImportApiVersion.
struct GetADSyncAADConnectorImportApiVersionCommand: ApiVersionCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADConnectorImportApiVersion")
  static let parameters: [Parameter<Self>] = versionParameters()
  var name: String?
}
