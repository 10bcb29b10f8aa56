import ADSyncWorld
import PSEngine
import PSRuntime

/// A cmdlet that changes one thing of an account: user or computer.
protocol AccountChange: DirectoryCommand {
  var identity: Value { get set }
  var passThru: SwitchParameter { get set }
  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws
}

extension AccountChange {
  static var kind: DirectoryKind { .account }
  var errorIdentity: Value? { identity }

  static func accountParameters() -> [Parameter<Self>] {
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("Partition") { $0.connection.partition = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + connectionParameters()
  }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let account = try object(identity, in: domain(world), runtime, world)
    guard try runtime.shouldProcess(target: account.distinguishedName, action: "Set") else { return }
    do {
      try change(account, runtime, world)
    } catch let error as WorldError where error.category == .invalidData {
      throw error.about(account.distinguishedName)
    }
    if passThru.isPresent { try runtime.writeObject(reader(world).record(account, as: DirectoryKind(of: account))) }
  }
}
