import ADSyncWorld
import PSEngine
import PSRuntime

/// Takes members out of a group; asks first. Follows ActiveDirectory/Remove-ADGroupMember.
struct RemoveADGroupMemberCommand: GroupMembershipChange {
  static let metadata = CmdletMetadata.directory(.remove, "ADGroupMember", changes: true, impact: .high)
  static let parameters: [Parameter<Self>] = membershipParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var members: [Value] = []
  var passThru = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let group = try object(identity, in: domain(world), runtime, world)
    let removed = try memberObjects(runtime, world)
    guard try runtime.shouldProcess(target: group.distinguishedName, action: "Set") else { return }
    let present = world.members(of: group)
    guard removed.allSatisfy({ old in present.contains { $0 === old } }) else {
      throw DirectoryStrings.notAMember(group.name)
    }
    try world.changeMembers(of: group, removing: removed)
    if passThru.isPresent { try runtime.writeObject(reader(world).record(group, as: .group)) }
  }
}
