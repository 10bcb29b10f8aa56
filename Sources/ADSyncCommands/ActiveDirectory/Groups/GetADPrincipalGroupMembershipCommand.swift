import ADSyncWorld
import PSEngine
import PSRuntime

/// The groups that a principal is a member of, the primary group first. Follows
/// ActiveDirectory/Get-ADPrincipalGroupMembership.
struct GetADPrincipalGroupMembershipCommand: DirectoryCommand {
  static let kind = DirectoryKind.principal
  static let metadata = CmdletMetadata.directory(.get, "ADPrincipalGroupMembership")
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("Partition") { $0.connection.partition = $1 },
      .init("ResourceContextPartition") { $0.resourcePartition = $1 },
      .init("ResourceContextServer") { $0.resourceServer = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var resourcePartition: String?
  var resourceServer: String?
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let reader = try reader(world)
    let principal = try object(identity, in: reader.domain, runtime, world)
    let primary = reader.value(of: "PrimaryGroup", on: principal, as: DirectoryKind(of: principal))
    let names =
      (principal.objectClass.isAccount ? [primary.asString?.string].compactMap { $0 } : [])
      + world.values(of: "memberOf", on: principal)
    let groups = names.compactMap { reader.domain.object(dn: $0) }
    try runtime.write(records: groups.map { try reader.record($0, as: .group) })
  }
}
