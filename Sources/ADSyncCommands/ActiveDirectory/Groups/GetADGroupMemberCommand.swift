import ADSyncWorld
import PSEngine
import PSRuntime

/// The members of a group, with `-Recursive` those of groups in it instead of the groups. Follows
/// ActiveDirectory/Get-ADGroupMember.
struct GetADGroupMemberCommand: DirectoryCommand {
  static let kind = DirectoryKind.group
  static let metadata = CmdletMetadata.directory(.get, "ADGroupMember")
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("Partition") { $0.connection.partition = $1 },
      .init("Recursive") { $0.recursive = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var recursive = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let reader = try reader(world)
    let group = try object(identity, in: reader.domain, runtime, world)
    let members = recursive.isPresent ? leaves(of: group, world) : world.members(of: group)
    try runtime.write(records: members.map { try reader.record($0, as: .principal) })
  }

  private func leaves(of group: DirectoryObject, _ world: World) -> [DirectoryObject] {
    var seen: [DirectoryObject] = []
    var open = Array(world.members(of: group).reversed())
    var result: [DirectoryObject] = []
    while let member = open.popLast() {
      guard !seen.contains(where: { $0 === member }) else { continue }
      seen.append(member)
      if member.objectClass == .group { open += world.members(of: member).reversed() } else { result.append(member) }
    }
    return result
  }
}
