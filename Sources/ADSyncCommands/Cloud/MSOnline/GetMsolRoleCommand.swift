import ADSyncWorld
import PSEngine
import PSRuntime

/// The directory roles that somebody has. Follows MSOnline/Get-MsolRole.
struct GetMsolRoleCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolRole", className: "GetRole")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId") { $0.id = $1 }, .init("RoleName") { $0.name = $1 },
  ]
  var id: GuidArgument?
  var name: String?

  /// The identifier of the role of global administrators in every tenant.
  static let administrators = "62e90394-69f5-4237-9190-012177145e10"

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let shown = "Company Administrator"
    guard name.map({ $0.equalsIgnoringCase(shown) }) ?? true,
      id.map({ $0.id.description.equalsIgnoringCase(Self.administrators) }) ?? true
    else { return }
    try runtime.writeObject(
      OnlineRecord.make(
        OnlineRecord.role,
        [
          (
            "Description",
            .text("Company Administrator role has full access to perform any operation in the company scope.")
          ),
          ("IsEnabled", .bool(true)), ("IsSystem", .bool(true)), ("Name", .text(shown)),
          ("ObjectId", UniqueID(Self.administrators)?.psValue ?? .null),
        ]))
  }
}
