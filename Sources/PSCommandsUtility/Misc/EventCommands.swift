import PSEngine
import PSRuntime

/// Makes an event. Follows Microsoft.PowerShell.Utility/New-Event.
struct NewEventCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "Event", outputTypes: ["System.Management.Automation.PSEventArgs"])
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .mandatory, .position(0)) { $0.source = $1 },
    .init("Sender", .position(1)) { $0.sender = $1 },
    .init("EventArguments", .position(2)) { $0.arguments = $1 },
    .init("MessageData", .position(3)) { $0.data = $1 },
  ]

  var source = PSString.empty
  var sender = PSObjectParameter()
  var arguments: [PSObjectParameter] = []
  var data = PSObjectParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let event = try EventQueue.of(runtime).post(
      source, sender: sender.value, arguments: arguments.map(\.value), data: data.value, runtime)
    try runtime.writeObject(event)
  }
}

/// Shows the events that nobody has taken. Follows Microsoft.PowerShell.Utility/Get-Event.
struct GetEventCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Event", defaultParameterSet: "BySource", outputTypes: ["System.Management.Automation.PSEventArgs"])
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .set("BySource", .position(0), .valueFromPipelineByPropertyName), .validateNotNullOrEmpty)
    {
      $0.source = $1
    },
    .init("EventIdentifier", .set("ById", .mandatory, .position(0), .valueFromPipelineByPropertyName), .alias("Id")) {
      $0.identifier = $1
    },
  ]

  var source: PSString?
  var identifier: Int32?

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let filter = try source.map { try NameFilter($0) }
    let found = EventQueue.of(runtime).events.filter { event in
      filter?.matches(event.source) ?? identifier.map { $0 == event.identifier } ?? true
    }
    for event in found { try runtime.writeObject(event) }
    guard found.isEmpty else { return }
    if let filter, !filter.hasWildcards { try runtime.writeError(EventStrings.noEvent(filter.name)) }
    if let identifier { try runtime.writeError(EventStrings.noEvent(identifier)) }
  }
}

/// Removes events that nobody has taken. Follows Microsoft.PowerShell.Utility/Remove-Event.
struct RemoveEventCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "Event", defaultParameterSet: "BySource", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .set("BySource", .mandatory, .position(0))) { $0.source = $1 },
    .init("EventIdentifier", .set("ByIdentifier", .mandatory, .position(0), .valueFromPipelineByPropertyName)) {
      $0.identifier = $1
    },
  ]

  var source: PSString?
  var identifier: Int32?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let queue = EventQueue.of(runtime)
    let filter = try source.map { try NameFilter($0) }
    let found = queue.events.filter { event in
      filter?.matches(event.source) ?? identifier.map { $0 == event.identifier } ?? false
    }
    for event in found {
      guard try runtime.shouldProcess(target: "Event '\(event.source.string)'", action: "Remove") else { continue }
      queue.remove(event)
    }
    guard found.isEmpty else { return }
    if let filter, !filter.hasWildcards { try runtime.writeError(EventStrings.noEvent(filter.name)) }
    if let identifier { try runtime.writeError(EventStrings.noEvent(identifier)) }
  }
}

/// Waits for an event by the session's clock. Follows Microsoft.PowerShell.Utility/Wait-Event.
struct WaitEventCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .init("Wait"), "Event", outputTypes: ["System.Management.Automation.PSEventArgs"])
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .position(0), .valueFromPipelineByPropertyName) { $0.source = $1 },
    .init("Timeout", .alias("TimeoutSec"), .validateRange(-1, .max)) { $0.timeout = $1 },
  ]

  var source: PSString?
  var timeout: Int32 = -1

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let filter = try source.map { try NameFilter($0) }
    var rest = timeout < 0 ? Int.max : Int(timeout) * 1000
    while true {
      let queue = EventQueue.of(runtime)
      if let event = queue.events.first(where: { filter?.matches($0.source) ?? true }) {
        return try runtime.writeObject(event)
      }
      if runtime.isStopping { throw FlowControl.stopPipeline }
      guard rest > 0 else { return }
      let step = min(rest, 100)
      try runtime.context.services.sleep(milliseconds: step)
      rest -= step
    }
  }
}

/// Runs a block, or keeps events, whenever an event of a name comes. Follows Microsoft.PowerShell.Utility/Register-EngineEvent.
struct RegisterEngineEventCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .register, "EngineEvent", outputTypes: ["System.Management.Automation.PSEventJob"])
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .mandatory, .position(100)) { $0.source = $1 },
    .init("Action", .position(101)) { $0.action = $1 },
    .init("MessageData") { $0.data = $1 },
    .init("SupportEvent") { $0.supportEvent = $1 },
    .init("Forward") { $0.forward = $1 },
    .init("MaxTriggerCount") { $0.limit = $1 },
  ]

  var source = PSString.empty
  var action: ScriptBlock?
  var data = PSObjectParameter()
  var supportEvent = SwitchParameter()
  var forward = SwitchParameter()
  var limit: Int32 = 0

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let queue = EventQueue.of(runtime)
    if queue.subscribers.contains(where: { $0.source.equalsIgnoringCase(source) }) && action == nil {
      return try runtime.writeError(EventStrings.subscriberExists(source))
    }
    let made = queue.subscribe(
      source, action: action, data: data.value, limit: limit, isSupport: supportEvent.isPresent)
    if action != nil && !supportEvent.isPresent { try runtime.writeObject(EventJob.object(made, runtime.context)) }
  }
}

/// What `Register-EngineEvent -Action` writes: the job of the action.
enum EventJob {
  static func object(_ subscriber: EventSubscriber, _ context: ExecutionContext) -> PSCustomObject {
    let job = PSCustomObject(shape: context.emptyShape, slots: [])
    job.set(PSString.make("Id"), .int(subscriber.identifier))
    job.set(PSString.make("Name"), .string(subscriber.source))
    job.set(PSString.make("PSJobTypeName"), .null)
    job.set(PSString.make("State"), .text("NotStarted"))
    job.set(PSString.make("HasMoreData"), .bool(false))
    job.set(PSString.make("Location"), .null)
    job.set(PSString.make("Command"), .text(subscriber.action?.program.text ?? ""))
    job.typeNames = ["System.Management.Automation.PSEventJob", "System.Management.Automation.Job", "System.Object"]
      .map { PSString.make($0) }
    return job
  }
}

/// Shows who subscribed to events. Follows Microsoft.PowerShell.Utility/Get-EventSubscriber.
struct GetEventSubscriberCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "EventSubscriber", defaultParameterSet: "BySource",
    outputTypes: ["System.Management.Automation.PSEventSubscriber"])
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .set("BySource", .position(0), .valueFromPipelineByPropertyName), .validateNotNullOrEmpty)
    {
      $0.source = $1
    },
    .init("SubscriptionId", .set("ById", .mandatory, .position(0), .valueFromPipelineByPropertyName), .alias("Id")) {
      $0.identifier = $1
    },
    .init("Force", .position(1)) { $0.force = $1 },
  ]

  var source: PSString?
  var identifier: Int32?
  var force = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let filter = try source.map { try NameFilter($0) }
    let found = EventQueue.of(runtime).subscribers.filter { subscriber in
      (force.isPresent || !subscriber.isSupport)
        && (filter?.matches(subscriber.source) ?? identifier.map { $0 == subscriber.identifier } ?? true)
    }
    for subscriber in found { try runtime.writeObject(subscriber) }
    guard found.isEmpty else { return }
    if let filter, !filter.hasWildcards { try runtime.writeError(EventStrings.noSubscription(filter.name)) }
    if let identifier { try runtime.writeError(EventStrings.noSubscription(identifier)) }
  }
}

/// Ends a subscription. Follows Microsoft.PowerShell.Utility/Unregister-Event.
struct UnregisterEventCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .unregister, "Event", defaultParameterSet: "BySource", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("SourceIdentifier", .set("BySource", .mandatory, .position(0), .valueFromPipelineByPropertyName)) {
      $0.source = $1
    },
    .init("SubscriptionId", .set("ById", .mandatory, .position(0), .valueFromPipelineByPropertyName)) {
      $0.identifier = $1
    },
    .init("Force") { $0.force = $1 },
  ]

  var source: PSString?
  var identifier: Int32?
  var force = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let queue = EventQueue.of(runtime)
    let filter = try source.map { try NameFilter($0) }
    let found = queue.subscribers.filter { subscriber in
      (force.isPresent || !subscriber.isSupport)
        && (filter?.matches(subscriber.source) ?? identifier.map { $0 == subscriber.identifier } ?? false)
    }
    for subscriber in found {
      guard try runtime.shouldProcess(target: "Event subscription '\(subscriber.source.string)'", action: "Unsubscribe")
      else { continue }
      queue.remove(subscriber)
    }
    guard found.isEmpty else { return }
    if let filter, !filter.hasWildcards { try runtime.writeError(EventStrings.noSubscription(filter.name)) }
    if let identifier { try runtime.writeError(EventStrings.noSubscription(identifier)) }
  }
}
