import ADSyncWorld
import PSEngine
import PSRuntime

/// The kinds of connectors that the product knows. Follows ADSync/Get-ADSyncConnectorTypes.
struct GetADSyncConnectorTypesCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorTypes")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.checkAccess()
    try runtime.write(ConnectorTypeView.all)
  }
}

/// A kind of connectors.
struct ConnectorTypeView: WorldContent {
  let name: String
  let subtype: String
  let company: String
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorType")

  static var members: [TypeDefinition.Member] {
    [text("Type") { $0.name }, text("Subtype") { $0.subtype }, text("CompanyName") { $0.company }]
  }

  /// The kinds that the product brings.
  static let all: [ConnectorTypeView] = [
    ConnectorTypeView(name: "AD", subtype: "", company: "Microsoft"),
    ConnectorTypeView(name: "Extensible2", subtype: Connector.aadSubtype, company: "Microsoft"),
    ConnectorTypeView(name: "Extensible2", subtype: "Generic LDAP (Microsoft)", company: "Microsoft"),
    ConnectorTypeView(name: "Extensible2", subtype: "Generic SQL (Microsoft)", company: "Microsoft"),
    ConnectorTypeView(name: "Extensible2", subtype: "PowerShell (Microsoft)", company: "Microsoft"),
    ConnectorTypeView(name: "Extensible2", subtype: "Web Service (Microsoft)", company: "Microsoft"),
  ]
}
