import ADSyncWorld
import PSEngine
import PSRuntime

/// The version of the service's interface that a connector to a tenant speaks.
protocol ApiVersionCommand: ServerCommand {
  var name: String? { get set }
}

extension ApiVersionCommand {
  static func versionParameters() -> [Parameter<Self>] { [.init("ConnectorName", .position(0)) { $0.name = $1 }] }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let connectors = try world.connectors(name: name).filter(\.isAAD)
    for _ in connectors { try runtime.writeObject(.int(1)) }
  }
}
