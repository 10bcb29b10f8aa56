import ADSyncWorld
import PSEngine
import PSRuntime

/// The connectors, all or one by name (with case) or identifier. Follows ADSync/Get-ADSyncConnector.
struct GetADSyncConnectorCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnector", set: "All")
  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("ByName", .mandatory, .position(0))) { $0.name = $1 },
    .init("Identifier", .set("ByIdentifier", .mandatory)) { $0.identifier = $1 },
  ]
  var name: String?
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.connectors(name: name, identifier: identifier?.id))
  }
}

/// Saves a connector that a script changed and writes the saved one. Follows ADSync/Add-ADSyncConnector.
struct AddADSyncConnectorCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncConnector")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 }
  ]
  var connector: ObjectArgument<Connector>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    try runtime.writeObject(world.save(connector.content).psValue)
  }
}

/// The partitions of a connector. Follows ADSync/Get-ADSyncConnectorPartition.
struct GetADSyncConnectorPartitionCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorPartition")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 },
    .init("Name", .position(1)) { $0.name = $1 },
    .init("Identifier") { $0.identifier = $1 },
  ]
  var connector: ObjectArgument<Connector>?
  var name: String?
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    try runtime.write(world.partitions(of: connector.content, name: name, identifier: identifier?.id))
  }
}

/// What waits in a connector's space. Follows ADSync/Get-ADSyncConnectorStatistics.
struct GetADSyncConnectorStatisticsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorStatistics")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .mandatory, .position(0)) { $0.name = $1 }]
  var name = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(world.connectorStatistics(name).psValue)
  }
}

/// Whether the domains of a connector answer. Follows ADSync/Get-ADSyncDomainReachabilityStatus.
struct GetADSyncDomainReachabilityStatusCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncDomainReachabilityStatus")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .mandatory, .position(0)) { $0.name = $1 }]
  var name = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(world.domainReachability(name)) }
}

/// New credentials for a connector's account. Follows ADSync/Add-ADSyncADDSConnectorAccount.
struct AddADSyncADDSConnectorAccountCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncADDSConnectorAccount", set: "byIdentifier")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .set("byIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("Name", .set("byName", .mandatory, .position(0))) { $0.name = $1 },
    .init("EACredential") { $0.credential = $1 },
  ]
  var identifier: GuidArgument?
  var name: String?
  var credential: Value = .null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setConnectorAccount(name: name, identifier: identifier?.id)
  }
}

extension ConnectorStatistics: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorStatistics")
  static var members: [TypeDefinition.Member] {
    [
      number("ExportAdds") { $0.exportAdds },
      number("ExportUpdates") { $0.exportUpdates },
      number("ExportDeletes") { $0.exportDeletes },
      number("ImportAdds") { $0.importAdds },
      number("ImportUpdates") { $0.importUpdates },
      number("ImportDeletes") { $0.importDeletes },
      number("ImportNoChange") { $0.importNoChange },
      number("TotalConnectors") { $0.totalConnectors },
    ]
  }
}

extension DomainReachability: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("DomainReachabilityStatus")
  static var members: [TypeDefinition.Member] {
    [
      text("FullName") { $0.fullName }, flag("IsReachable") { $0.isReachable },
      text("ExceptionMessage") { $0.exceptionMessage },
    ]
  }
}
