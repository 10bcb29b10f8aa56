import ADSyncWorld
import PSEngine
import PSRuntime

/// Writes the server's configuration as XML files, one for each object. Follows ADSync/Get-ADSyncServerConfiguration.
struct GetADSyncServerConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncServerConfiguration")
  static let parameters: [Parameter<Self>] = [.init("Path", .mandatory, .position(0)) { $0.path = $1 }]
  var path = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let folder = ExportFolder(path, runtime)
    let configuration = ConfigurationXml(world: world)
    for connector in try world.connectors() {
      try folder.write(configuration.text(of: connector), "Connectors", "Connector_{\(connector.identifier)}.xml")
    }
    for rule in try world.rules() {
      try folder.write(
        configuration.text(of: rule), "SynchronizationRules", "SynchronizationRule_{\(rule.identifier)}.xml")
    }
    try folder.write(configuration.settings(), "GlobalSettings", "MV.xml")
  }
}

/// A folder that files are exported to: on the server's drive or the machine's.
struct ExportFolder {
  private let path: String
  private let runtime: CommandRuntime

  init(_ path: String, _ runtime: CommandRuntime) {
    self.path = path
    self.runtime = runtime
  }

  /// Writes a file into a folder below; the folders are made.
  func write(_ text: String, _ folder: String, _ name: String) throws {
    let target = try runtime.session.paths.providerPath(path)
    guard let provider = target.provider as? any NavigationCmdletProvider & ContentCmdletProvider else {
      throw ProviderStrings.pathNotFound(path)
    }
    let context = ProviderContext(runtime.session)
    var place = target.path
    for part in ["", folder] {
      if !part.isEmpty { place = provider.makePath(place, part) }
      if try !provider.itemExists(place, context) {
        try provider.newItem(place, type: "Directory", value: .null, context)
      }
    }
    let writer = try provider.contentWriter(provider.makePath(place, name), append: false, context)
    try writer.write(text.split(separator: "\r\n").map { .text(String($0)) })
    try writer.close()
  }
}
