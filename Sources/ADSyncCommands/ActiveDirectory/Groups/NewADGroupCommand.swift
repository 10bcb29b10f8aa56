import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes a group. Follows ActiveDirectory/New-ADGroup.
struct NewADGroupCommand: DirectoryChange {
  static let kind = DirectoryKind.group
  static let metadata = CmdletMetadata.directory(.new, "ADGroup", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
      .init("GroupScope", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.scope = $1 },
      .init("GroupCategory", .valueFromPipelineByPropertyName) { $0.category = $1 },
      .init("Instance") { $0.instance = $1 },
      .init("OtherAttributes") { $0.change.otherAttributes = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("Path", .valueFromPipelineByPropertyName) { $0.path = $1 },
    ] + propertyParameters("Description DisplayName HomePage ManagedBy SamAccountName", isPiped: true)
    + connectionParameters()
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var name = ""
  var scope: EnumArgument<GroupScope>?
  var category: EnumArgument<GroupCategory>?
  var instance = Value.null
  var passThru = SwitchParameter()
  var path: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain = try domain(world)
    let container = path ?? "CN=Users,\(domain.root.name)"
    let dn = "CN=\(DistinguishedName.escaped(name)),\(container)"
    guard try runtime.shouldProcess(target: dn, action: "New") else { return }
    do {
      let group = try world.makeDirectoryObject(
        .group, named: name, samAccountName: change.values["SamAccountName"]?.base.asString?.string, in: container,
        domain: domain)
      let writer = DirectoryWriter(world: world, domain: domain, context: runtime.context)
      if let scope { try writer.set("GroupScope", scope.value.psValue, on: group, as: .group) }
      if let category { try writer.set("GroupCategory", category.value.psValue, on: group, as: .group) }
      try apply(to: group, runtime, world)
      if passThru.isPresent { try runtime.writeObject(reader(world).record(group, as: .group)) }
    } catch let error as WorldError {
      throw error.about(dn)
    }
  }
}
