import ADSyncWorld
import PSEngine
import PSRuntime

/// The version of the export interface. Follows ADSync/Get-ADSyncAADConnectorExportApiVersion.
struct GetADSyncAADConnectorExportApiVersionCommand: ApiVersionCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADConnectorExportApiVersion")
  static let parameters: [Parameter<Self>] = versionParameters()
  var name: String?
}
