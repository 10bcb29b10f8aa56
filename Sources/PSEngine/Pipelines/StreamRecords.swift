import PSRuntime

/// What `Write-Warning`, `Write-Verbose`, `Write-Debug` write, seen where their streams are merged.
public final class InformationalRecord: Obj {
  public enum Stream: Sendable { case warning, verbose, debug }
  public let stream: Stream
  public let message: PSString
  public var invocation: InvocationInfo?

  public init(_ stream: Stream, _ message: PSString, invocation: InvocationInfo? = nil) {
    self.stream = stream
    self.message = message
    self.invocation = invocation
    super.init()
  }
  public override var type: PSType {
    switch stream {
    case .warning: .warningRecord
    case .verbose: .verboseRecord
    case .debug: .debugRecord
    }
  }
  public override func text(_ context: RuntimeContext) -> PSString { message }
}

/// What `Write-Information` and `Write-Host` write.
public final class InformationRecord: Obj {
  public var messageData: Value
  public var source: PSString
  public var timeGenerated: PSDateTime?
  public var tags: [PSString]
  public init(_ messageData: Value, source: PSString, tags: [PSString] = []) {
    self.messageData = messageData
    self.source = source
    self.tags = tags
    super.init()
  }
  public override var type: PSType { .informationRecord }
  public override func text(_ context: RuntimeContext) throws -> PSString {
    try LanguagePrimitives.text(messageData, context)
  }
}

/// The message of `Write-Host` inside an information record.
public final class HostInformationMessage: Obj {
  public let message: PSString
  public let noNewLine: Bool
  public let foreground: ConsoleColor?
  public let background: ConsoleColor?
  public init(_ message: PSString, noNewLine: Bool, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {
    self.message = message
    self.noNewLine = noNewLine
    self.foreground = foreground
    self.background = background
    super.init()
  }
  public override var type: PSType { .hostInformationMessage }
  public override func text(_ context: RuntimeContext) -> PSString { message }
}

/// What `Write-Progress` writes.
public final class ProgressRecord: Obj {
  public var activityId: Int32
  public var parentActivityId: Int32 = -1
  public var activity: PSString
  public var statusDescription: PSString
  public var currentOperation = PSString.empty
  public var percentComplete: Int32 = -1
  public var secondsRemaining: Int32 = -1
  public var isCompleted = false
  public init(activityId: Int32, activity: PSString, statusDescription: PSString) {
    self.activityId = activityId
    self.activity = activity
    self.statusDescription = statusDescription
    super.init()
  }
  public override var type: PSType { .progressRecord }
}
