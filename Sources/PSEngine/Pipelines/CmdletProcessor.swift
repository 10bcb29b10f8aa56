import PSRuntime

/// A cmdlet in its place of a pipeline.
final class CmdletProcessor: CommandProcessor, ParameterSink {
  private let cmdlet: BoundCmdlet
  private let info: CmdletInfo
  private var binder: ParameterBinder?

  init(_ call: CommandCall, _ info: CmdletInfo, _ name: PSString, in pipeline: PipelineProcessor) {
    self.info = info
    cmdlet = info.make()
    super.init(call, info, invocationName: name, in: pipeline)
    runtime.inputPipeSource = { [unowned self] in inputPipe }
  }

  override func prepare() throws {
    guard let metadata = try info.metadata(context) else { return }
    let binder = ParameterBinder(metadata, runtime, sink: self)
    self.binder = binder
    try binder.bindCommandLine(call.bindableArguments(), expectsInput: expectsInput)
    try applyCommonParameters()
  }

  override func begin() throws { try attributing { try cmdlet.beginProcessing(runtime) } }

  override func processAlone() throws { try attributing { try cmdlet.processRecord(runtime) } }

  override func process(_ input: Value) throws {
    runtime.currentPipelineObject = input
    if let binder, let record = try binder.bindPipelineObject(input) {
      return try runtime.writeBindingError(record)
    }
    try attributing { try cmdlet.processRecord(runtime) }
  }

  override func end() throws { try attributing { try cmdlet.endProcessing(runtime) } }

  override func dispose() {
    if context.session.isStopping { cmdlet.stopProcessing() }
    cmdlet.dispose(runtime)
  }

  /// Errors of the cmdlet's own code carry its name; those of scripts it runs have a position already.
  private func attributing(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RuntimeException {
      if !error.record.hasPosition {
        if error.isBareException, error.record.category == .operationStopped { error.record.category = .notSpecified }
        runtime.attribute(error.record)
        error.isFromCommand = true
        for list in runtime.streams.errorVariables { list.items.append(.object(error.record)) }
      }
      throw runtime.attributed(error)
    }
  }

  // MARK: - ParameterSink

  func store(_ parameter: ParameterMetadata, _ value: Value) throws {
    guard parameter.index >= 0 else { return }
    try cmdlet.set(parameter.index, value, context)
  }
  func restore(_ parameter: ParameterMetadata) {
    if parameter.index >= 0 { cmdlet.reset(parameter.index) }
  }
  func dynamicParameters() throws -> [ParameterMetadata] { try cmdlet.dynamicParameters(runtime) }
}
