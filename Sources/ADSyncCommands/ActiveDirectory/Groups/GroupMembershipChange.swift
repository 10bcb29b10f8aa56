import ADSyncWorld
import PSEngine
import PSRuntime

/// A cmdlet that puts members into a group or takes them out.
protocol GroupMembershipChange: DirectoryCommand {
  var identity: Value { get set }
  var members: [Value] { get set }
  var passThru: SwitchParameter { get set }
}

extension GroupMembershipChange {
  static var kind: DirectoryKind { .group }
  var errorIdentity: Value? { identity }

  static func membershipParameters() -> [Parameter<Self>] {
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("Members", .mandatory, .position(1), .validateNotNullOrEmpty) { $0.members = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("Partition") { $0.connection.partition = $1 },
    ] + connectionParameters()
  }

  /// The objects that were named; the first unknown one is the error.
  func memberObjects(_ runtime: CommandRuntime, _ world: World) throws -> [DirectoryObject] {
    let domain = try domain(world)
    return try members.map { try object($0, .object, in: domain, runtime, world) }
  }
}
