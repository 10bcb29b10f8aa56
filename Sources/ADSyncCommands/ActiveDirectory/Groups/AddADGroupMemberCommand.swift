import ADSyncWorld
import PSEngine
import PSRuntime

/// Puts members into a group. Follows ActiveDirectory/Add-ADGroupMember.
struct AddADGroupMemberCommand: GroupMembershipChange {
  static let metadata = CmdletMetadata.directory(.add, "ADGroupMember", changes: true)
  static let parameters: [Parameter<Self>] = membershipParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var members: [Value] = []
  var passThru = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let group = try object(identity, in: domain(world), runtime, world)
    let added = try memberObjects(runtime, world)
    guard try runtime.shouldProcess(target: group.distinguishedName, action: "Set") else { return }
    let present = world.members(of: group)
    if added.contains(where: { new in present.contains { $0 === new } }) {
      throw DirectoryStrings.alreadyMember(group.name)
    }
    try world.changeMembers(of: group, adding: added)
    if passThru.isPresent { try runtime.writeObject(reader(world).record(group, as: .group)) }
  }
}
