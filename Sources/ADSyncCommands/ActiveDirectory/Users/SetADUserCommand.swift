import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a user. Follows ActiveDirectory/Set-ADUser.
struct SetADUserCommand: DirectoryChange {
  static let kind = DirectoryKind.user
  static let metadata = CmdletMetadata.directory(.set, "ADUser", set: "Identity", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter(set: "Identity") { $0.identity = $1 },
      .init("Instance", .set("Instance", .mandatory), .validateNotNullOrEmpty) { $0.instance = $1 },
      .init("ChangePasswordAtLogon") { $0.mustChange = $1 },
      .init("Enabled") { $0.enabled = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + attributeParameters() + propertyParameters(UserParameters.names) + connectionParameters()
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var identity = Value.null
  var instance = Value.null
  var mustChange: Bool?
  var enabled: Bool?
  var passThru = SwitchParameter()

  var errorIdentity: Value? { identity.isNull ? instance : identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let user = try object(identity.isNull ? instance : identity, in: domain(world), runtime, world)
    guard try runtime.shouldProcess(target: user.distinguishedName, action: "Set") else { return }
    if let instance = instance.record { try apply(instance: instance, to: user, runtime, world) }
    try apply(to: user, runtime, world)
    if let enabled { try world.setAccountEnabled(enabled, of: user) }
    if let mustChange { try world.setMustChangePassword(mustChange, of: user) }
    if passThru.isPresent { try runtime.writeObject(reader(world).record(user, as: .user)) }
  }
}
