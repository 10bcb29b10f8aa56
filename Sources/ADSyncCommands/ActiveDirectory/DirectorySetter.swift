import ADSyncWorld
import PSEngine
import PSRuntime

/// A cmdlet that changes properties of an object and nothing more.
protocol DirectorySetter: DirectoryChange {
  var identity: Value { get set }
  var instance: Value { get set }
  var passThru: SwitchParameter { get set }
}

extension DirectorySetter {
  var errorIdentity: Value? { identity.isNull ? instance : identity }

  static func setterParameters() -> [Parameter<Self>] {
    [
      DirectoryIdentity.parameter(set: "Identity") { $0.identity = $1 },
      .init("Instance", .set("Instance", .mandatory), .validateNotNullOrEmpty) { $0.instance = $1 },
      .init("Partition") { $0.connection.partition = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + attributeParameters() + connectionParameters()
  }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object = try object(identity.isNull ? instance : identity, in: domain(world), runtime, world)
    guard try runtime.shouldProcess(target: object.distinguishedName, action: "Set") else { return }
    if let instance = instance.record { try apply(instance: instance, to: object, runtime, world) }
    try apply(to: object, runtime, world)
    if passThru.isPresent { try runtime.writeObject(reader(world).record(object, as: Self.kind)) }
  }
}
