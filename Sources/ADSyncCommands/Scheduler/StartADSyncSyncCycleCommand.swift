import ADSyncWorld
import PSEngine
import PSRuntime

/// Begins a synchronization cycle, which takes some virtual minutes. Follows ADSync/Start-ADSyncSyncCycle.
///
/// A busy engine is a non-terminating error, as seen on real servers.
struct StartADSyncSyncCycleCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .start, "ADSyncSyncCycle", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.StartADSyncSyncCycle")
  static let parameters: [Parameter<Self>] = [
    .init("PolicyType", .position(0), .valueFromPipeline) { $0.policy = $1 },
    .init("InteractiveMode", .position(1)) { $0.interactiveMode = $1 },
  ]
  var policy: EnumArgument<SynchronizationPolicyType>?
  var interactiveMode: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    do {
      try world.startSyncCycle(policy?.value ?? .unspecified)
    } catch let error as WorldError where error.category == .writeError {
      return try runtime.writeError(ServerStrings.record(error, types: runtime.context.types))
    }
    if world.server.build.startCycleReturnsResult {
      try runtime.writeObject(StartCycleResult(result: .success).psValue)
    }
  }
}
