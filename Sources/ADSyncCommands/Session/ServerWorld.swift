import ADSyncWorld
import PSEngine
import PSRuntime

/// The simulated server of a session: its world, kept by the session's state.
public final class ServerWorld {
  public let world: World

  init(_ world: World) { self.world = world }

  /// The world under a session; nil for a plain one.
  public static func of(_ session: SessionState) -> ServerWorld? { session.existing(ServerWorld.self) }

  /// Puts a world under a session: clock, types and modules of the server.
  @discardableResult
  public static func install(_ world: World, in context: ExecutionContext) -> ServerWorld {
    let holder = ServerWorld(world)
    _ = context.session.storage(ServerWorld.self) { holder }
    context.services = ServerServices(holder.world, over: context.services)
    context.session.hooks.authorizeScript = { path, _ in try holder.authorize(path) }
    let modules = ADSyncModule.modules(for: holder.world)
    context.session.hooks.builtInModule = { path, session in
      try ServerModulePath.name(at: path, session, modules: modules.map(\.name))
    }
    ADSyncTypes.register(in: context)
    context.session.drives.register(ServerDriveProvider(holder.world))
    for module in modules { context.session.register(module) }
    return holder
  }
}

extension CommandRuntime {
  /// The world of the session; the command's name becomes the actor of what it changes, and its cost passes on the clock.
  func world(cost: Interval? = nil) throws -> World {
    guard let holder = session.existing(ServerWorld.self) else { throw ServerStrings.noServer() }
    // What went on between commands: sleeps, files that were written.
    try attempt { try holder.world.save() }
    holder.world.journal.actor = command.name.string
    if let cost { holder.world.clock.advance(by: cost) } else { holder.world.clock.chargeCommand() }
    return holder.world
  }

  /// Runs an operation of the world; its error ends the command.
  func attempt<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as WorldError {
      try throwTerminating(ServerStrings.record(error, types: context.types))
    }
  }
}

/// The server's clock and names: time stands still and moves by `Start-Sleep` and what commands cost. The console is the one
/// that the session has.
final class ServerServices: SystemServices {
  private let world: World
  private let console: SystemServices
  private let realStart: UInt64
  private let start: Timestamp

  init(_ world: World, over console: SystemServices) {
    self.world = world
    self.console = console
    start = world.clock.now
    realStart = SystemServices().monotonicNanoseconds
    super.init()
  }

  override var utcNow: PSDateTime { PSDateTime(ticks: world.clock.now.ticks, kind: .utc) ?? super.utcNow }

  override var monotonicNanoseconds: UInt64 {
    let passed = world.clock.now.ticks &- start.ticks
    return realStart &+ UInt64(clamping: passed) &* 100
  }

  override func sleep(milliseconds: Int) throws {
    world.clock.advance(by: .milliseconds(Int64(clamping: milliseconds)))
    try? world.save()
  }

  override func write(_ text: PSString, isError: Bool) { console.write(text, isError: isError) }
  override func readLine() -> PSString? { console.readLine() }
  override var machineName: String { world.server.name }
  override var userName: String { world.server.userName.split(separator: "\\").last.map(String.init) ?? super.userName }
}
