import PSEngine
import PSRuntime

/// The events of a session and who subscribed to them. Nothing happens behind the script's back here: events are those that
/// `New-Event` makes.
final class EventQueue {
  private(set) var events: [EventObject] = []
  private(set) var subscribers: [EventSubscriber] = []
  private var nextEvent: Int32 = 1
  private var nextSubscription: Int32 = 1

  static func of(_ runtime: CommandRuntime) -> EventQueue {
    runtime.session.storage(EventQueue.self) { EventQueue() }
  }

  /// Takes an event in: runs the action of who subscribed to it, else keeps it for `Get-Event`.
  func post(
    _ source: PSString, sender: Value, arguments: [Value], data: Value, _ runtime: CommandRuntime
  ) throws -> EventObject {
    let event = EventObject(
      nextEvent, source, sender: sender, arguments: arguments, data: data, time: runtime.context.services.now)
    nextEvent += 1
    let interested = subscribers.filter { $0.source.equalsIgnoringCase(source) }
    var isHandled = false
    for subscriber in interested {
      guard let action = subscriber.action else { continue }
      isHandled = true
      try run(action, subscriber, event, runtime)
    }
    if !isHandled { events.append(event) }
    return event
  }

  private func run(
    _ action: ScriptBlock, _ subscriber: EventSubscriber, _ event: EventObject, _ runtime: CommandRuntime
  ) throws {
    if subscriber.remaining == 0 { return }
    if subscriber.remaining > 0 { subscriber.remaining -= 1 }
    let activation = try runtime.activate(action, mode: .newScope)
    defer { activation.close() }
    try activation.setLocal("event", .object(event))
    try activation.setLocal("eventSubscriber", .object(subscriber))
    try activation.setLocal("sender", event.sender)
    try activation.setArguments(event.arguments)
    let output = CollectingPipe()
    do {
      try activation.run(.end, output: output)
    } catch let error as RuntimeException {
      runtime.session.addToErrorList(error.record)
    }
    subscriber.output += output.items
  }

  func subscribe(_ source: PSString, action: ScriptBlock?, data: Value, limit: Int32, isSupport: Bool)
    -> EventSubscriber
  {
    let made = EventSubscriber(nextSubscription, source, action: action, data: data, limit: limit, isSupport: isSupport)
    nextSubscription += 1
    subscribers.append(made)
    return made
  }

  func remove(_ event: EventObject) { events.removeAll { $0 === event } }
  func remove(_ subscriber: EventSubscriber) { subscribers.removeAll { $0 === subscriber } }
}

/// `PSEventArgs`.
final class EventObject: Obj {
  let identifier: Int32
  let source: PSString
  let sender: Value
  let arguments: [Value]
  let data: Value
  let time: PSDateTime

  init(_ identifier: Int32, _ source: PSString, sender: Value, arguments: [Value], data: Value, time: PSDateTime) {
    self.identifier = identifier
    self.source = source
    self.sender = sender
    self.arguments = arguments
    self.data = data
    self.time = time
    super.init()
  }
  override var type: PSType { .psEventArgs }

  static let definition = TypeDefinition(
    "System.Management.Automation.PSEventArgs",
    [
      .objectProperty("ComputerName", type: "string") { (_: EventObject) in .null },
      .objectProperty("RunspaceId", type: "guid") { (_: EventObject) in .boxed(Guid(high: 0, low: 0)) },
      .objectProperty("EventIdentifier", type: "int") { (e: EventObject) in .int(e.identifier) },
      .objectProperty("Sender", type: "System.Object") { (e: EventObject) in e.sender },
      .objectProperty("SourceEventArgs", type: "System.EventArgs") { (_: EventObject) in .null },
      .objectProperty("SourceArgs", type: "System.Object[]") { (e: EventObject) in .array(PSArray(e.arguments)) },
      .objectProperty("SourceIdentifier", type: "string") { (e: EventObject) in .string(e.source) },
      .objectProperty("TimeGenerated", type: "datetime") { (e: EventObject) in .dateTime(e.time) },
      .objectProperty("MessageData", type: "psobject") { (e: EventObject) in e.data },
    ])
}

/// `PSEventSubscriber`; with an action it stands for the job too.
final class EventSubscriber: Obj {
  let identifier: Int32
  let source: PSString
  let action: ScriptBlock?
  let data: Value
  let isSupport: Bool
  /// How often the action may still run; below 0 without limit.
  var remaining: Int32
  var output: [Value] = []

  init(_ identifier: Int32, _ source: PSString, action: ScriptBlock?, data: Value, limit: Int32, isSupport: Bool) {
    self.identifier = identifier
    self.source = source
    self.action = action
    self.data = data
    self.isSupport = isSupport
    remaining = limit > 0 ? limit : -1
    super.init()
  }
  override var type: PSType { .psEventSubscriber }

  static let definition = TypeDefinition(
    "System.Management.Automation.PSEventSubscriber",
    [
      .objectProperty("SubscriptionId", type: "int") { (s: EventSubscriber) in .int(s.identifier) },
      .objectProperty("SourceObject", type: "System.Object") { (_: EventSubscriber) in .null },
      .objectProperty("EventName", type: "string") { (_: EventSubscriber) in .null },
      .objectProperty("SourceIdentifier", type: "string") { (s: EventSubscriber) in .string(s.source) },
      .objectProperty("Action", type: "System.Object") { (s: EventSubscriber) in s.action.map { .object($0) } ?? .null
      },
      .objectProperty("HandlerDelegate", type: "System.Object") { (_: EventSubscriber) in .null },
      .objectProperty("SupportEvent", type: "bool") { (s: EventSubscriber) in .bool(s.isSupport) },
      .objectProperty("ForwardEvent", type: "bool") { (_: EventSubscriber) in .bool(false) },
    ])
}

extension PSType {
  nonisolated(unsafe) static let psEventArgs = PSType("System.Management.Automation.PSEventArgs", base: .object)
  nonisolated(unsafe) static let psEventSubscriber = PSType(
    "System.Management.Automation.PSEventSubscriber", base: .object)
}

/// Texts and ids of errors about events.
enum EventStrings {
  static func noEvent(_ source: PSString) -> ErrorRecord {
    make("Event with source identifier '\(source.string)' does not exist.", "INVALID_SOURCE_IDENTIFIER")
  }
  static func noEvent(_ identifier: Int32) -> ErrorRecord {
    make("Event with identifier '\(identifier)' does not exist.", "INVALID_EVENT_IDENTIFIER")
  }
  static func noSubscription(_ source: PSString) -> ErrorRecord {
    make("Event subscription with source identifier '\(source.string)' does not exist.", "INVALID_SOURCE_IDENTIFIER")
  }
  static func noSubscription(_ identifier: Int32) -> ErrorRecord {
    make("Event subscription with identifier '\(identifier)' does not exist.", "INVALID_SUBSCRIPTION_IDENTIFIER")
  }
  static func subscriberExists(_ source: PSString) -> ErrorRecord {
    make(
      "Cannot subscribe to the specified event. A subscriber with the source identifier '\(source.string)' already exists.",
      "SUBSCRIBER_EXISTS")
  }
  private static func make(_ text: String, _ id: String) -> ErrorRecord {
    ErrorRecord(text, id: id, category: .invalidArgument, type: .argument)
  }
}
