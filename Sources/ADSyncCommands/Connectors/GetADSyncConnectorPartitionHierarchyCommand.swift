import ADSyncWorld
import PSEngine
import PSRuntime

/// The containers of a partition and which of them are in scope. Follows ADSync/Get-ADSyncConnectorPartitionHierarchy.
struct GetADSyncConnectorPartitionHierarchyCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorPartitionHierarchy")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 },
    .init("ConnectorPartition", .position(1)) { $0.partition = $1 },
  ]
  var connector: ObjectArgument<Connector>?
  var partition: ObjectArgument<ConnectorPartition>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    let filter = try LDAPFilter("(|(objectClass=organizationalUnit)(objectClass=container))")
    let found = try world.searchDirectory(
      connector: connector.content.identifier, filter: filter, scope: .subtree, limit: nil)
    let scope = (partition?.content ?? connector.content.partitions.first)?.scope
    try runtime.write(
      found.map {
        PartitionContainer(dn: $0.distinguishedName, isIncluded: scope?.includes(dn: $0.distinguishedName) ?? false)
      })
  }
}

/// A container of a partition.
struct PartitionContainer: WorldContent {
  let dn: String
  let isIncluded: Bool
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorPartitionContainer")

  static var members: [TypeDefinition.Member] { [text("DN") { $0.dn }, flag("Included") { $0.isIncluded }] }
}
