import PSEngine
import PSRuntime

/// Writes objects and format messages as lines: the work of `Out-Default`, `Out-Host`, `Out-String`, `Out-File`.
final class OutDocument {
  private enum State { case none, document, group }

  private let context: ExecutionContext
  let output: LineOutput
  private var builder: DocumentBuilder?
  private var state = State.none
  private var queue: GroupQueue?
  private var writer: FormatWriter
  /// Raises the error of messages out of order.
  private let outOfSequence: (FormatObject, FormatStartData?) throws -> Void

  init(
    _ context: ExecutionContext, _ output: LineOutput,
    outOfSequence: @escaping (FormatObject, FormatStartData?) throws -> Void = { _, _ in }
  ) {
    self.context = context
    self.output = output
    self.outOfSequence = outOfSequence
    output.ellipsis = context.session.formatting.ellipsis
    writer = FormatWriter(output)
  }

  func add(_ value: Value) throws {
    switch value {
    case .string(let text) where queue == nil && builder == nil: try output.writeText(text)
    case .object(let object):
      if let message = object as? FormatObject { try receive(message) } else { try format(value) }
    case .null, .nothing, .unset: return
    default: try format(value)
    }
  }

  /// An error record that goes to the error stream.
  func addError(_ record: ErrorRecord) throws {
    let text = PSString.make(ErrorText(context).text(record))
    let message = FormatEntryData(.custom(ComplexEntry([.text(text)])), isOutOfBand: true)
    message.isError = true
    try enqueue(message)
  }

  private func format(_ value: Value) throws {
    if builder == nil {
      builder = DocumentBuilder(context) { [unowned self] in
        if case .object(let object) = $0, let message = object as? FormatObject { try receive(message) }
      }
    }
    try builder?.add(value)
  }

  /// Ends the open document and writes what is held back.
  func end() throws {
    try builder?.end()
    builder = nil
    for message in queue?.drain() ?? [] { try writer.write(message) }
  }

  private func receive(_ message: FormatObject) throws {
    try follow(message)
    if let start = message as? FormatStartData, queue == nil {
      if start.isAutoSize {
        queue = GroupQueue(context.services, isTimed: false)
      } else if start.isHeldBack {
        queue = GroupQueue(context.services, isTimed: true)
      }
    } else if let start = message as? FormatStartData, start.isAutoSize || start.isHeldBack {
      for held in queue?.drain() ?? [] { try writer.write(held) }
      queue = GroupQueue(context.services, isTimed: !start.isAutoSize)
    }
    try enqueue(message)
  }

  private func enqueue(_ message: FormatObject) throws {
    guard queue != nil else { return try writer.write(message) }
    switch queue?.add(message) {
    case .hold: return
    case .release(let messages):
      if let start = queue?.start { writer.measure(messages, of: start) }
      for message in messages { try writer.write(message) }
    default: try writer.write(message)
    }
  }

  /// Checks the order of messages: a document that begins inside another ends that first.
  private func follow(_ message: FormatObject) throws {
    switch message {
    case let entry as FormatEntryData:
      if !entry.isOutOfBand, state != .group { try outOfSequence(message, writer.start) }
    case is FormatStartData:
      if state == .group { try end() }
      if state != .none { try outOfSequence(message, writer.start) }
      state = .document
    case is FormatEndData:
      if state != .document { try outOfSequence(message, writer.start) }
      state = .none
    case is GroupStartData:
      if state != .document { try outOfSequence(message, writer.start) }
      state = .group
    case is GroupEndData:
      if state != .group { try outOfSequence(message, writer.start) }
      state = .document
    default: break
    }
  }
}
