import ADSyncWorld
import PSEngine
import PSRuntime

/// The groups of a connector space with their numbers of members, largest first. Follows
/// ADSync/Get-ADSyncCSGroupSummary.
struct GetADSyncCSGroupSummaryCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSGroupSummary", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.name = $1 },
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("MinimumMemberCount", .position(1)) { $0.minimum = $1 },
  ]
  var name: String?
  var identifier: GuidArgument?
  var minimum: Int32 = 0

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let objects = try world.csObjects(connector: name, identifier: identifier?.id)
    let groups = objects.filter { $0.objectType == "group" }.map {
      CsGroupSummary(dn: $0.distinguishedName, id: $0.objectID, count: world.memberCount(of: $0))
    }
    let sorted = groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    try runtime.write(sorted.map(\.element).filter { $0.count >= Int(minimum) })
  }
}

/// A group of a connector space and how many members it has.
struct CsGroupSummary: WorldContent {
  let dn: String
  let id: UniqueID
  let count: Int
  nonisolated(unsafe) static let psType = PSType.worldClass("CSGroupSummary")

  static var members: [TypeDefinition.Member] {
    [id("ObjectId") { $0.id }, text("DistinguishedName") { $0.dn }, number("MemberCount") { $0.count }]
  }
}
