import ADSyncWorld
import PSEngine
import PSRuntime

/// What starts, stops and restarts services has in common.
protocol ServiceChange: ServerCommand {
  var name: [String] { get set }
  var inputObject: [ObjectArgument<ServiceView>] { get set }
  var passThru: SwitchParameter { get set }
  func change(_ service: String, _ world: World) throws
}

extension ServiceChange {
  static func serviceParameters() -> [Parameter<Self>] {
    [
      .init("InputObject", .set("InputObject", .mandatory, .position(0), .valueFromPipeline)) { $0.inputObject = $1 },
      .init("Name", .set("Default", .mandatory, .position(0), .valueFromPipelineByPropertyName), .alias("ServiceName"))
      {
        $0.name = $1
      },
      .init("PassThru") { $0.passThru = $1 },
    ]
  }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    for wanted in name + inputObject.map(\.content.service.name) {
      guard let service = world.server.service(named: wanted) else {
        try runtime.writeError(ServerStrings.serviceNotFound(wanted))
        continue
      }
      let target = "\(service.displayName) (\(service.name))"
      guard try runtime.shouldProcess(target: target, action: runtime.command.name.string) else { continue }
      try change(service.name, world)
      if passThru.isPresent { try runtime.writeObject(ServiceView(service: service).psValue) }
    }
  }
}

/// A service of the server: `System.ServiceProcess.ServiceController`.
struct ServiceView: WorldContent {
  let service: Service
  nonisolated(unsafe) static let psType = PSType.worldClass("System.ServiceProcess.ServiceController")

  static var members: [TypeDefinition.Member] {
    [
      text("Name") { $0.service.name },
      property(
        "RequiredServices", "System.ServiceProcess.ServiceController[]", { _ in .array(PSArray([], of: psType)) }),
      flag("CanPauseAndContinue") { _ in false },
      flag("CanShutdown") { $0.service.status == .running },
      flag("CanStop") { $0.service.status == .running },
      text("DisplayName") { $0.service.displayName },
      property(
        "DependentServices", "System.ServiceProcess.ServiceController[]", { _ in .array(PSArray([], of: psType)) }),
      text("MachineName") { _ in "." },
      text("ServiceName") { $0.service.name },
      choice("Status") { $0.service.status },
      choice("StartType") { $0.service.startType },
    ]
  }
}

extension Service.Status: WorldEnum {
  public static var allCases: [Service.Status] { [.stopped, .running, .paused] }
  nonisolated(unsafe) static let psType = PSType.worldEnum("System.ServiceProcess.ServiceControllerStatus", Self.self)
}

extension Service.StartType: WorldEnum {
  public static var allCases: [Service.StartType] { [.automatic, .manual, .disabled] }
  nonisolated(unsafe) static let psType = PSType.worldEnum("System.ServiceProcess.ServiceStartMode", Self.self)
}
