import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes a user; without a password it stays disabled. Follows ActiveDirectory/New-ADUser.
struct NewADUserCommand: DirectoryChange {
  static let kind = DirectoryKind.user
  static let metadata = CmdletMetadata.directory(.new, "ADUser", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
      .init("AccountPassword", .valueFromPipelineByPropertyName) { $0.password = $1 },
      .init("ChangePasswordAtLogon", .valueFromPipelineByPropertyName) { $0.mustChange = $1 },
      .init("Enabled", .valueFromPipelineByPropertyName) { $0.enabled = $1 },
      .init("Instance") { $0.instance = $1 },
      .init("OtherAttributes") { $0.change.otherAttributes = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("Path", .valueFromPipelineByPropertyName) { $0.path = $1 },
      .init("Type", .valueFromPipelineByPropertyName) { $0.type = $1 },
    ] + propertyParameters(UserParameters.names, isPiped: true) + connectionParameters()
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var name = ""
  var password = Value.null
  var mustChange: Bool?
  var enabled: Bool?
  var instance = Value.null
  var passThru = SwitchParameter()
  var path: String?
  var type: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain = try domain(world)
    let container = path ?? "CN=Users,\(domain.root.name)"
    let dn = "CN=\(DistinguishedName.escaped(name)),\(container)"
    guard try runtime.shouldProcess(target: dn, action: "New") else { return }
    let account = change.values["SamAccountName"].flatMap { $0.base.asString?.string }
    let isPerson = type?.equalsIgnoringCase("inetOrgPerson") ?? false
    do {
      let user = try world.makeDirectoryObject(
        isPerson ? .inetOrgPerson : .user, named: name, samAccountName: account, in: container, domain: domain)
      if let instance = instance.record { try copy(instance, to: user, runtime, world) }
      try apply(to: user, runtime, world)
      try setPassword(of: user, world)
      if passThru.isPresent { try runtime.writeObject(reader(world).record(user, as: .user)) }
    } catch let error as WorldError {
      throw error.about(dn)
    }
  }

  private func setPassword(of user: DirectoryObject, _ world: World) throws {
    if let password = password.securePassword {
      try world.setAccountPassword(password, of: user)
      let control = user.attributes[.userAccountControl]?.integer ?? 0
      if control & 32 != 0 { try world.setValues([String(control & ~32)], of: "userAccountControl", on: user) }
    }
    if enabled == true { try world.setAccountEnabled(true, of: user) }
    if let mustChange { try world.setMustChangePassword(mustChange, of: user) }
  }

  /// The properties of a template that a new user takes over.
  private func copy(_ instance: RecordObject, to user: DirectoryObject, _ runtime: CommandRuntime, _ world: World)
    throws
  {
    let writer = DirectoryWriter(world: world, domain: try domain(world), context: runtime.context)
    let own = ["Name", "DistinguishedName", "SamAccountName", "UserPrincipalName", "Enabled", "GivenName", "Surname"]
    for property in instance.properties.map(\.name.string) {
      guard let known = DirectoryProperty.named(property, of: .user), known.kind == .plain, !own.contains(known.name),
        DirectorySchema.spelling(known.attribute) != nil, let value = instance[property], value.base.asString != nil
      else { continue }
      try writer.set(property, value, on: user, as: .user)
    }
  }
}
