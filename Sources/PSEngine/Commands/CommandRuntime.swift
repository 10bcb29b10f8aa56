import PSRuntime

/// What a running cmdlet sees of the engine: its streams, its bound parameters, the session.
///
/// One for each place in a pipeline, made by its command processor.
public final class CommandRuntime {
  public let context: ExecutionContext
  public let command: CommandInfo
  /// The invocation: name, position, place in the pipeline.
  public let invocation: InvocationInfo
  /// The parameter set that the arguments chose; empty where the command has none.
  public internal(set) var parameterSetName = ""
  /// The parameters that got a value, by name: `$PSBoundParameters`.
  public internal(set) var boundParameters: PSHashtable
  /// The object that the pipeline brings to this `processRecord`; `.null` for the first command.
  public internal(set) var currentPipelineObject: Value = .null
  /// The common parameters.
  public internal(set) var common = CommonParameters()
  /// Where written objects go.
  public internal(set) var output: Pipe
  /// Where the other streams go.
  public internal(set) var streams: StageStreams
  /// The pipeline that the command runs in; nil in tests.
  weak var pipeline: PipelineProcessor?
  /// What `$PSCmdlet.ThrowTerminatingError` threw: it ends the function and nothing more.
  var terminating: RuntimeException?
  /// What the command before writes to: by it the pipeline knows who has enough.
  var inputPipeSource: (() -> Pipe)?
  /// The scope that the command was called from: its script blocks run below it.
  public let callerScope: ScopePointer
  /// Answers "to all" of `shouldProcess`.
  var confirmToAll: Bool?

  init(
    context: ExecutionContext, command: CommandInfo, invocation: InvocationInfo, output: Pipe, streams: StageStreams
  ) {
    self.context = context
    self.command = command
    self.invocation = invocation
    self.output = output
    self.streams = streams
    callerScope = context.machine.scope
    boundParameters = PSHashtable(.boundParameters)
  }

  public var session: SessionState { context.session }
  public var host: PSHost { context.session.host }

  /// Whether a parameter was given on the command line, by the pipeline or by `$PSDefaultParameterValues`.
  public func isBound(_ name: String) -> Bool { boundParameters[name] != nil }

  /// The value of a parameter by name, for dynamic parameters.
  public func boundValue(_ name: String) -> Value? { boundParameters[name] }

  /// Ctrl-C was pressed: long work throws `FlowControl.stopPipeline` soon.
  public var isStopping: Bool { context.session.isStopping }

  /// Whether this command takes input from a command before it.
  public var expectingInput: Bool { invocation.expectingInput }

  // MARK: - Objects

  /// Writes an object to the pipeline; with `enumerate` the items of a collection one by one. `.nothing` is not written.
  public func writeObject(_ value: Value, enumerate: Bool = false) throws {
    switch value {
    case .nothing, .unset: return
    default: if enumerate { try output.writeEnumerating(value) } else { try output.write(value) }
    }
  }
  public func writeObject(_ object: Obj, enumerate: Bool = false) throws {
    try writeObject(.object(object), enumerate: enumerate)
  }
  public func writeObject(_ text: String) throws { try output.write(.text(text)) }
  public func writeObject(_ text: PSString) throws { try output.write(.string(text)) }
  public func writeObject(_ flag: Bool) throws { try output.write(.bool(flag)) }

  // MARK: - Errors

  /// Writes a non-terminating error; what happens then is for `-ErrorAction` to say.
  ///
  /// - Throws: `RuntimeException` with the record under `Stop`.
  public func writeError(_ record: ErrorRecord) throws {
    attribute(record)
    try session.write(record, from: self)
  }

  /// Writes a non-terminating error made of a message.
  public func writeError(
    _ message: String, id: String, category: ErrorCategory, target: Value = .null, type: PSType = .runtimeException
  ) throws {
    try writeError(ErrorRecord(message, id: id, category: category, target: target, type: type))
  }

  /// Writes what was thrown as a non-terminating error; everything but `RuntimeException` is thrown again.
  public func writeError(_ error: any Error) throws {
    guard let exception = error as? RuntimeException, !exception.isScriptTerminating else { throw error }
    try writeError(exception.record)
  }

  /// Ends the command with an error that `try` catches and `-ErrorAction` does not silence.
  public func throwTerminating(_ record: ErrorRecord) throws -> Never {
    attribute(record)
    let exception = RuntimeException(record)
    exception.isFromCommand = true
    throw exception
  }

  /// Ends the command with an error made of a message.
  public func throwTerminating(
    _ message: String, id: String, category: ErrorCategory, target: Value = .null, type: PSType = .runtimeException
  ) throws -> Never {
    try throwTerminating(ErrorRecord(message, id: id, category: category, target: target, type: type))
  }

  /// Ends the commands before this one; their `end` blocks do not run (`Select-Object -First`).
  public func stopUpstreamCommands() throws -> Never {
    throw FlowControl.stopUpstream(inputPipeSource?() ?? output)
  }

  /// Writes the failure of one pipeline object's binding.
  func writeBindingError(_ record: ErrorRecord) throws { try session.writeBinding(record, from: self) }

  /// The failure of a statement that the command ran, as the command's own: with its name, at its call. What `throw` threw
  /// and what a command inside raised pass as they are.
  func attributed(_ error: RuntimeException) -> RuntimeException {
    let type = error.record.exception.exceptionType
    if error.isThrown || error.isFromCommand || type === PSType.scriptCallDepth || type === PSType.actionPreferenceStop
    {
      return error
    }
    let record = error.record.copy()
    record.invocation = nil
    attribute(record)
    let result = RuntimeException(record)
    result.isFromCommand = true
    return result
  }

  /// Puts the command's class behind the error's id, its name as the activity and the call as the position, where the record
  /// has none yet.
  public func attribute(_ record: ErrorRecord) {
    if record.commandTypeName == nil { record.commandTypeName = command.errorTypeName }
    if record.categoryActivity.isEmpty { record.categoryActivity = command.name.string }
    if record.invocation == nil { record.invocation = invocation }
  }
}

extension ErrorRecord {
  /// A record around an exception of a type with a message.
  public convenience init(
    _ message: String, id: String, category: ErrorCategory, target: Value = .null, type: PSType = .runtimeException
  ) {
    self.init(ExceptionObject(type, PSString.make(message)), id: id, category: category, target: target)
  }
}

extension PSType {
  /// `$PSBoundParameters`.
  public nonisolated(unsafe) static let boundParameters = PSType(
    "System.Management.Automation.PSBoundParametersDictionary",
    base: builtin("System.Collections.Generic.Dictionary`2").instance([.string, .object]),
    interfaces: [
      "System.Collections.IDictionary", "System.Collections.ICollection", "System.Collections.IEnumerable",
      "System.Collections.Generic.IDictionary`2",
    ])
}
