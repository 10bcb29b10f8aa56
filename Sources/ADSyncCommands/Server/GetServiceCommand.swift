import ADSyncWorld
import PSEngine
import PSRuntime

/// The services of the server. Follows Microsoft.PowerShell.Management/Get-Service of Windows PowerShell.
struct GetServiceCommand: ServerCommand {
  static let metadata = CmdletMetadata(.get, "Service", defaultParameterSet: "Default")
  static let parameters: [Parameter<Self>] = [
    .init(
      "Name", .set("Default", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName), .alias("ServiceName")
    ) { $0.name = $1 },
    .init("DisplayName", .set("DisplayName", .mandatory)) { $0.displayName = $1 },
    .init("ComputerName", .alias("Cn")) { $0.computerName = $1 },
    .init("DependentServices", .alias("DS")) { $0.dependent = $1 },
    .init("RequiredServices", .alias("SDO", "ServicesDependedOn")) { $0.required = $1 },
  ]
  var name: [String]?
  var displayName: [String]?
  var computerName: [String] = []
  var dependent = SwitchParameter()
  var required = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    if dependent.isPresent || required.isPresent { return }
    let patterns = name ?? displayName ?? ["*"]
    for pattern in patterns {
      let wildcard = try WildcardPattern(PSString.make(pattern), options: .ignoreCase)
      let found = world.server.services.filter {
        wildcard.isMatch(PSString.make(displayName == nil ? $0.name : $0.displayName))
      }
      if found.isEmpty, !pattern.contains("*") {
        try runtime.writeError(ServerStrings.serviceNotFound(pattern))
      }
      try runtime.write(found.map { ServiceView(service: $0) })
    }
  }
}
