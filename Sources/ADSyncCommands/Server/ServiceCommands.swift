import ADSyncWorld
import PSEngine
import PSRuntime

/// The services of the server. Follows Microsoft.PowerShell.Management/Get-Service of Windows PowerShell.
struct GetServiceCommand: ServerCommand {
  static let metadata = CmdletMetadata(.get, "Service", defaultParameterSet: "Default")
  static let parameters: [Parameter<Self>] = [
    .init(
      "Name", .set("Default", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName), .alias("ServiceName")
    ) { $0.name = $1 },
    .init("DisplayName", .set("DisplayName", .mandatory)) { $0.displayName = $1 },
    .init("ComputerName", .alias("Cn")) { $0.computerName = $1 },
    .init("DependentServices", .alias("DS")) { $0.dependent = $1 },
    .init("RequiredServices", .alias("SDO", "ServicesDependedOn")) { $0.required = $1 },
  ]
  var name: [String]?
  var displayName: [String]?
  var computerName: [String] = []
  var dependent = SwitchParameter()
  var required = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    if dependent.isPresent || required.isPresent { return }
    let patterns = name ?? displayName ?? ["*"]
    for pattern in patterns {
      let wildcard = try WildcardPattern(PSString.make(pattern), options: .ignoreCase)
      let found = world.server.services.filter {
        wildcard.isMatch(PSString.make(displayName == nil ? $0.name : $0.displayName))
      }
      if found.isEmpty, !pattern.contains("*") {
        try runtime.writeError(ServerStrings.serviceNotFound(pattern))
      }
      try runtime.write(found.map { ServiceView(service: $0) })
    }
  }
}

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

/// Starts services. Follows Microsoft.PowerShell.Management/Start-Service.
struct StartServiceCommand: ServiceChange {
  static let metadata = CmdletMetadata(
    .start, "Service", defaultParameterSet: "InputObject", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = serviceParameters()
  var name: [String] = []
  var inputObject: [ObjectArgument<ServiceView>] = []
  var passThru = SwitchParameter()
  func change(_ service: String, _ world: World) throws { try world.setService(service, status: .running) }
}

/// Stops services. Follows Microsoft.PowerShell.Management/Stop-Service.
struct StopServiceCommand: ServiceChange {
  static let metadata = CmdletMetadata(
    .stop, "Service", defaultParameterSet: "InputObject", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] =
    serviceParameters() + [
      .init("Force") { $0.force = $1 }, .init("NoWait") { $0.noWait = $1 },
    ]
  var name: [String] = []
  var inputObject: [ObjectArgument<ServiceView>] = []
  var passThru = SwitchParameter()
  var force = SwitchParameter()
  var noWait = SwitchParameter()
  func change(_ service: String, _ world: World) throws { try world.setService(service, status: .stopped) }
}

/// Stops and starts services. Follows Microsoft.PowerShell.Management/Restart-Service.
struct RestartServiceCommand: ServiceChange {
  static let metadata = CmdletMetadata(
    .restart, "Service", defaultParameterSet: "InputObject", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = serviceParameters() + [.init("Force") { $0.force = $1 }]
  var name: [String] = []
  var inputObject: [ObjectArgument<ServiceView>] = []
  var passThru = SwitchParameter()
  var force = SwitchParameter()
  func change(_ service: String, _ world: World) throws { try world.restartService(service) }
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
