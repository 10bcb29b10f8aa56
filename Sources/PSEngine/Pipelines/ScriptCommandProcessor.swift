import PSRuntime

/// A function, script block or script file in its place of a pipeline.
final class ScriptCommandProcessor: CommandProcessor, ParameterSink {
  private let block: ScriptBlock
  private var activation: Activation?
  private var binder: ParameterBinder?
  /// Input that no process block takes: `$input` of the end block.
  private var input: [Value] = []
  /// Values that pipeline parameters have while no object binds them.
  private var defaults: [Int: Value] = [:]
  private var hasExited = false

  init(
    _ call: CommandCall, _ block: ScriptBlock, _ info: CommandInfo, _ name: PSString, in pipeline: PipelineProcessor,
    activation: Activation? = nil
  ) {
    self.block = block
    self.activation = activation
    super.init(call, info, invocationName: name, in: pipeline)
    runtime.inputPipeSource = { [unowned self] in inputPipe }
  }

  override func activate() throws {
    if let script = runtime.command as? ExternalScriptInfo {
      try ScriptRequirementsCheck(session: context.session)
        .check(block.ast.scriptRequirements, script: script.path.string)
    }
    activation = try context.activate(
      block, mode: call.invocationOperator == .dot ? .callerScope : .newScope, caller: runtime.callerScope)
    activation?.function = runtime.command as? FunctionInfo
    activation?.invocation = runtime.invocation
  }

  /// Hands the bound activation to someone who runs its blocks; whoever takes it closes it.
  func takeActivation() -> Activation? {
    defer { activation = nil }
    return activation
  }

  override func prepare() throws {
    guard let activation, let metadata = try runtime.command.metadata(context) else { return }
    try setAutomaticVariables(activation, isAdvanced: metadata.isAdvanced)
    let binder = ParameterBinder(metadata, runtime, sink: self)
    let arguments = try call.bindableArguments()
    if metadata.isAdvanced {
      self.binder = binder
      try binder.bindCommandLine(arguments, expectsInput: expectsInput)
      try applyCommonParameters()
      try setPreferences(activation)
    } else {
      let rest = try binder.bindSimple(arguments)
      activation.argumentExtents = binder.argumentExtents
      runtime.invocation.unboundArguments = rest
      try activation.setArguments(rest)
    }
    try activation.applyDefaults()
    if metadata.isAdvanced && expectsInput {
      for parameter in metadata.parameters where parameter.index >= 0 && parameter.takesPipelineInputInSomeSet {
        defaults[parameter.index] = context.machine.value(
          context.symbols.intern(parameter.name), from: activation.scopePointer)
      }
    }
  }

  /// `$PSBoundParameters`, `$MyInvocation`, `$PSCmdlet`, where the code mentions them.
  private func setAutomaticVariables(_ activation: Activation, isAdvanced: Bool) throws {
    if activation.mentions("MyInvocation") { try activation.setLocal("MyInvocation", .object(runtime.invocation)) }
    if activation.mentions("PSBoundParameters") {
      try activation.setLocal("PSBoundParameters", .object(runtime.boundParameters))
    }
    if let file = block.ast.extent.file {
      if activation.mentions("PSScriptRoot") { try activation.setLocal("PSScriptRoot", .text(FilePath.parent(file))) }
      if activation.mentions("PSCommandPath") { try activation.setLocal("PSCommandPath", .text(file)) }
    }
    if isAdvanced && activation.mentions("PSCmdlet") {
      try activation.setLocal("PSCmdlet", .object(ScriptCmdlet(runtime)))
    }
  }

  /// Common parameters are variables of the function's scope: whatever it calls inherits them.
  private func setPreferences(_ activation: Activation) throws {
    let common = runtime.common
    let types = context.types
    func set(_ name: String, _ action: ActionPreference?) throws {
      if let action { try activation.setLocal(name, action.value(types)) }
    }
    func set(_ name: String, on: Bool?) throws {
      if let on { try activation.setLocal(name, (on ? ActionPreference.continue : .silentlyContinue).value(types)) }
    }
    try set("ErrorActionPreference", common.errorAction)
    try set("WarningPreference", common.warningAction)
    try set("InformationPreference", common.informationAction)
    try set("ProgressPreference", common.progressAction)
    try set("VerbosePreference", on: common.verbose)
    try set("DebugPreference", on: common.debug)
    if let whatIf = common.whatIf { try activation.setLocal("WhatIfPreference", .switchParameter(whatIf)) }
    if let confirm = common.confirm {
      try activation.setLocal("ConfirmPreference", (confirm ? ConfirmImpact.low : .none).value(types))
    }
  }

  // MARK: - Blocks

  override func begin() throws { try run(.begin, underscore: nil, input: []) }

  override func processAlone() throws { try run(.process, underscore: nil, input: []) }

  override func process(_ value: Value) throws {
    if hasExited { return }
    runtime.currentPipelineObject = value
    if let binder, let record = try binder.bindPipelineObject(value) {
      return try runtime.writeBindingError(record)
    }
    guard activation?.hasBlock(.process) ?? false else {
      input.append(value)
      return
    }
    try run(.process, underscore: value, input: [value])
  }

  override func end() throws {
    try run(.end, underscore: nil, input: input)
  }

  override func dispose() {
    guard let activation else { return }
    if activation.hasBlock(.clean) {
      do {
        try activation.run(.clean, underscore: .unset, input: [], output: DiscardingPipe())
      } catch let error as RuntimeException {
        try? context.session.write(error.record, from: nil)
      } catch {}
    }
    activation.close()
    self.activation = nil
  }

  private func run(_ kind: BlockKind, underscore: Value?, input: [Value]) throws {
    guard let activation, !hasExited, activation.hasBlock(kind) else { return }
    do {
      try activation.run(kind, underscore: underscore ?? .unset, input: input, output: runtime.output)
    } catch let error as RuntimeException where error === runtime.terminating {
      error.isScriptTerminating = false
      throw error
    } catch let error as RuntimeException where binder != nil {
      throw runtime.attributed(error)
    } catch FlowControl.exit(let code) where runtime.command is ExternalScriptInfo {
      hasExited = true
      try context.setVariable("LASTEXITCODE", .int(code), scope: "global")
      if code != 0 { pipeline.hasErrors = true }
    }
  }

  // MARK: - ParameterSink

  func store(_ parameter: ParameterMetadata, _ value: Value) throws {
    if parameter.index >= 0 {
      try activation?.setParameter(parameter.index, value)
    } else if parameter.isDynamic {
      dynamicDictionary?[.string(parameter.name)].flatMap(RuntimeDefinedParameter.of)?.set(value)
    }
  }

  func restore(_ parameter: ParameterMetadata) throws {
    guard parameter.index >= 0 else { return }
    try activation?.setParameter(parameter.index, defaults[parameter.index] ?? .null)
  }

  private var dynamicDictionary: PSHashtable?

  func dynamicParameters() throws -> [ParameterMetadata] {
    guard let activation, activation.hasBlock(.dynamicParam) else { return [] }
    let pipe = CollectingPipe()
    try activation.run(.dynamicParam, underscore: .unset, input: [], output: pipe)
    guard case .object(let object)? = pipe.items.last?.base, let table = object as? PSHashtable else { return [] }
    dynamicDictionary = table
    return table.liveEntries.compactMap { RuntimeDefinedParameter.of($0.value)?.metadata(context) }
  }
}
