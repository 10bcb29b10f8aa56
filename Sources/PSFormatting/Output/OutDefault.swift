import PSEngine
import PSRuntime

/// The document that a script's output goes to on the host; closed once when the script has ended.
public final class OutDefault: ClosablePipe {
  private let session: SessionState
  private let document: OutDocument

  public init(_ session: SessionState) {
    self.session = session
    document = OutDocument(session.context, HostLineOutput(session))
    super.init()
    session.formatting.hostOutput = self
  }

  public override var isHostOutput: Bool { true }
  public override func write(_ value: Value) throws { try document.add(value) }
  public override func close() throws {
    try document.end()
    session.formatting.hostOutput = nil
  }

  public override func abandon() { session.formatting.hostOutput = nil }

  /// Shows an error in its place among the output.
  func write(error record: ErrorRecord) throws { try document.addError(record) }
}

extension SessionState {
  /// Puts the formatter's part in: hooks, `$PSStyle` and its type.
  public func installFormatting() {
    hooks.installFormatting()
    if !host.ui.supportsVirtualTerminal { formatting.style.rendering = .plainText }
    context.members.register(PSStyle.definitions)
    context.put(
      PSVariable(name: PSString.make("PSStyle"), value: .object(formatting.style), options: [.constant, .allScope]),
      in: context.globalModule.scope)
  }
}

extension EngineHooks {
  /// Puts the formatter's part in: the host's document, errors, redirections, texts for native programs.
  public mutating func installFormatting() {
    makeHostOutput = { OutDefault($0) }
    showError = { record, session in
      if let output = session.formatting.hostOutput { return try output.write(error: record) }
      try OutDocument(session.context, HostLineOutput(session)).addError(record)
    }
    openFilePipe = { try RedirectionPipe($0, append: $1, $2) }
    formatForNative = { values, session in
      var lines: [PSString] = []
      let document = OutDocument(session.context, CollectingLineOutput(width: 80, wraps: false) { lines.append($0) })
      for value in values { try document.add(value) }
      try document.end()
      return lines
    }
  }
}
