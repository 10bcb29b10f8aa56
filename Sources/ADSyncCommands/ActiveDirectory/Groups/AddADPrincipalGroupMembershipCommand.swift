import ADSyncWorld
import PSEngine
import PSRuntime

/// Puts a principal into groups. Follows ActiveDirectory/Add-ADPrincipalGroupMembership.
struct AddADPrincipalGroupMembershipCommand: DirectoryCommand {
  static let kind = DirectoryKind.principal
  static let metadata = CmdletMetadata.directory(.add, "ADPrincipalGroupMembership", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("MemberOf", .mandatory, .position(1), .validateNotNullOrEmpty) { $0.groups = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var groups: [Value] = []
  var passThru = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let reader = try reader(world)
    let principal = try object(identity, in: reader.domain, runtime, world)
    let groups = try groups.map { try object($0, .group, in: reader.domain, runtime, world) }
    guard try runtime.shouldProcess(target: principal.distinguishedName, action: "Set") else { return }
    for group in groups {
      guard !world.members(of: group).contains(where: { $0 === principal }) else {
        throw DirectoryStrings.alreadyMember(group.name)
      }
      try world.changeMembers(of: group, adding: [principal])
    }
    if passThru.isPresent { try runtime.writeObject(reader.record(principal, as: DirectoryKind(of: principal))) }
  }
}
