import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes a user that exists only in the cloud. Follows Microsoft.Graph.Users/New-MgUser.
struct NewMgUserCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .new, "MgUser", className: "NewMgUser_CreateExpanded", set: "CreateExpanded", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      .init("BodyParameter", .set("Create", .mandatory, .valueFromPipeline)) { $0.body = $1 },
      .init("AccountEnabled", .set("CreateExpanded")) { (root: inout Self, value: SwitchParameter) in
        root.values["accountenabled"] = .bool(value.isPresent)
      },
      .init("PasswordProfile", .set("CreateExpanded")) { $0.values["passwordprofile"] = $1 },
    ]
    + GraphUserChange.names.map { name in
      .init(name, .set("CreateExpanded")) { (root: inout Self, value: Value) in root.values[name.lowercased()] = value }
    }
  var body: PSHashtable?
  var values: [String: Value] = [:]

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    var all = values.filter { runtime.isBound($0.key) }
    for entry in body?.liveEntries ?? [] {
      all[try LanguagePrimitives.text(entry.key, runtime.context).string.lowercased()] = entry.value
    }
    func take(_ name: String) throws -> String {
      guard let value = all.removeValue(forKey: name) else { return "" }
      return try LanguagePrimitives.text(value, runtime.context).string
    }
    let name = try take("userprincipalname")
    let displayName = try take("displayname")
    guard !name.isEmpty, let profile = all.removeValue(forKey: "passwordprofile") else {
      throw WorldError(
        id: "InvalidParameter", category: .invalidArgument,
        message: "A value is required for property 'userPrincipalName' of resource 'User'.")
    }
    let user = try world.makeCloudUser(name, displayName: displayName, password: nil, in: tenant)
    let change = GraphUserChange(world: world, tenant: tenant, context: runtime.context)
    try change.setPassword(profile, of: user)
    for (name, value) in all.sorted(by: { $0.key < $1.key }) { try change.set(name, value, on: user) }
    let record = CloudRecord(world: world, tenant: tenant)
    try runtime.writeObject(
      record.make(GraphRecord.userProperties, of: user, type: GraphRecord.user, wanted: GraphRecord.usual))
  }
}
