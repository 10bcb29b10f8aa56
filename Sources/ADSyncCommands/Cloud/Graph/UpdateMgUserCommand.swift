import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a user; what is mastered on premises is refused for synchronized ones. Follows
/// Microsoft.Graph.Users/Update-MgUser.
struct UpdateMgUserCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .update, "MgUser", className: "UpdateMgUser_UpdateExpanded", set: "UpdateExpanded", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      .init("UserId", .sets(["Update", "UpdateExpanded"], .mandatory)) { $0.id = $1 },
      .init("InputObject", .set("UpdateViaIdentityExpanded", .mandatory, .valueFromPipeline)) { $0.id = $1 },
      .init("BodyParameter", .set("Update", .mandatory, .valueFromPipeline)) { $0.body = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("AccountEnabled", .sets(["UpdateExpanded", "UpdateViaIdentityExpanded"])) {
        (root: inout Self, value: SwitchParameter) in
        root.values["accountenabled"] = .bool(value.isPresent)
      },
      .init("PasswordProfile", .sets(["UpdateExpanded", "UpdateViaIdentityExpanded"])) {
        $0.values["passwordprofile"] = $1
      },
    ]
    + GraphUserChange.names.map { name in
      .init(name, .sets(["UpdateExpanded", "UpdateViaIdentityExpanded"])) { (root: inout Self, value: Value) in
        root.values[name.lowercased()] = value
      }
    }
  var id = Value.null
  var body: PSHashtable?
  var passThru = SwitchParameter()
  var values: [String: Value] = [:]

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try world.cloudUser(id, in: tenant, runtime)
    guard try runtime.shouldProcess(target: user.userPrincipalName, action: "Update-MgUser_UpdateExpanded") else {
      return
    }
    var all = values.filter { runtime.isBound($0.key) }
    for entry in body?.liveEntries ?? [] {
      all[try LanguagePrimitives.text(entry.key, runtime.context).string.lowercased()] = entry.value
    }
    let change = GraphUserChange(world: world, tenant: tenant, context: runtime.context)
    for (name, value) in all.sorted(by: { $0.key < $1.key }) { try change.set(name, value, on: user) }
    if passThru.isPresent { try runtime.writeObject(true) }
  }
}
