import ADSyncWorld
import PSEngine
import PSRuntime

/// How many groups a connector space has and how large they are. Follows ADSync/Get-ADSyncCSGroupStatistics.
struct GetADSyncCSGroupStatisticsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSGroupStatistics", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.name = $1 },
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
  ]
  var name: String?
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let groups = try world.csObjects(connector: name, identifier: identifier?.id).filter { $0.objectType == "group" }
    let counts = groups.map { world.memberCount(of: $0) }
    try runtime.writeObject(
      CsGroupStatistics(groups: counts.count, members: counts.reduce(0, +), largest: counts.max() ?? 0).psValue)
  }
}

/// The sizes of the groups of a connector space.
struct CsGroupStatistics: WorldContent {
  let groups: Int
  let members: Int
  let largest: Int
  nonisolated(unsafe) static let psType = PSType.worldClass("CSGroupStatistics")

  static var members: [TypeDefinition.Member] {
    [
      number("GroupCount") { $0.groups }, number("TotalMemberCount") { $0.members },
      number("MaximumMemberCount") { $0.largest },
    ]
  }
}
