import PSLanguage
import PSRuntime

/// One command in its place of a pipeline; subclasses run cmdlets, script and native programs.
class CommandProcessor {
  let runtime: CommandRuntime
  let call: CommandCall
  unowned let pipeline: PipelineProcessor
  /// What the command before writes to.
  var inputPipe: StagePipe!
  private var hasBegun = false
  private var hasFinished = false

  init(_ call: CommandCall, _ info: CommandInfo, invocationName: PSString, in pipeline: PipelineProcessor) {
    self.call = call
    self.pipeline = pipeline
    let invocation = InvocationInfo(command: info, extent: call.ast?.extent)
    invocation.invocationName = invocationName
    runtime = CommandRuntime(
      context: pipeline.context, command: info, invocation: invocation, output: DiscardingPipe(),
      streams: pipeline.context.streams)
    invocation.boundParameters = runtime.boundParameters
    runtime.pipeline = pipeline
  }

  var context: ExecutionContext { runtime.context }
  var expectsInput: Bool { runtime.invocation.expectingInput }

  // What subclasses do.
  func activate() throws {}
  func prepare() throws {}
  func begin() throws {}
  func process(_ input: Value) throws {}
  func processAlone() throws {}
  func end() throws {}
  func dispose() {}

  // MARK: - Life

  /// Runs `begin` once, before the first object or the end.
  final func ensureBegun() throws {
    if hasBegun { return }
    hasBegun = true
    try running { try begin() }
  }

  /// Takes one object from the command before.
  final func receive(_ value: Value) throws {
    try ensureBegun()
    try running { try process(value) }
  }

  /// Runs a first command, which has no input.
  final func runAlone() throws {
    try ensureBegun()
    try running { try processAlone() }
  }

  final func finish() throws {
    if hasFinished { return }
    hasFinished = true
    try ensureBegun()
    try running { try end() }
  }

  final func close() {
    let saved = context.streams
    context.streams = runtime.streams
    dispose()
    context.streams = saved
  }

  /// Runs a part of the command with its streams as those of all it calls.
  private func running(_ body: () throws -> Void) throws {
    if context.session.isStopping { throw FlowControl.stopPipeline }
    let context = self.context
    let saved = context.streams
    context.streams = runtime.streams
    defer { context.streams = saved }
    try body()
  }

  // MARK: - Common parameters

  /// Makes the lists that `-OutVariable` and its kin name; called when the arguments are bound.
  final func applyCommonParameters() throws {
    let common = runtime.common
    if let name = common.errorVariable { runtime.streams.errorVariables.append(try variableList(name)) }
    if let name = common.warningVariable { runtime.streams.warningVariables.append(try variableList(name)) }
    if let name = common.informationVariable { runtime.streams.informationVariables.append(try variableList(name)) }
    guard common.outVariable != nil || common.pipelineVariable != nil else { return }
    let list = try common.outVariable.map(variableList)
    let variable = try common.pipelineVariable.map { try makeVariable($0, .null) }
    let old = runtime.output
    runtime.output = NotingPipe(old, list: list, variable: variable)
    if runtime.streams.error === old { runtime.streams.error = runtime.output }
  }

  /// Sets a variable of the scope that runs and gives the variable itself.
  private func makeVariable(_ name: String, _ value: Value) throws -> PSVariable {
    try context.setVariable(name, value, scope: nil)
    if let known = context.variableObject(name, in: nil) { return known }
    let made = PSVariable(name: PSString.make(name), value: value)
    context.put(made, in: try context.scope(named: nil))
    return made
  }

  /// The list that a variable holds from now on; a `+` before the name adds to what is there.
  private func variableList(_ name: String) throws -> ListObject {
    let adds = name.hasPrefix("+")
    let plain = adds ? String(name.dropFirst()) : name
    let list = ListObject([], type: .arrayList)
    if adds, let old = context.variable(plain), !old.isNull {
      if case .object(let object) = old.base, let known = object as? ListObject, known.listType === PSType.arrayList {
        return known
      }
      list.items = [old]
    }
    _ = try makeVariable(plain, .object(list))
    return list
  }
}

extension CommandProcessor {
  /// Finds the command that a call means and makes its processor.
  static func make(_ call: CommandCall, in pipeline: PipelineProcessor) throws -> CommandProcessor {
    let context = pipeline.context
    switch call.target.base {
    case .string(let name) where !name.isEmpty:
      let info = try find(name, call, context)
      return try make(call, info, call.operatorText ?? name, in: pipeline)
    case .object(let object):
      if let info = object as? CommandInfo { return try make(call, info, call.operatorText ?? info.name, in: pipeline) }
      if let block = object as? ScriptBlock {
        let name = PSString.make(call.invocationOperator == .dot ? "." : "&")
        return ScriptCommandProcessor(call, block, FunctionInfo(name: .empty, block: block), name, in: pipeline)
      }
      if let module = object as? PSModuleInfo { return try make(call, in: module, pipeline) }
    default: break
    }
    if call.target.isNull || call.target.base.asString != nil { throw DiscoveryStrings.badExpression(call) }
    let name = try LanguagePrimitives.text(call.target, context)
    let info = try context.session.command(named: name, at: call.nameExtent, origin: call.origin)
    return try make(call, info, name, in: pipeline)
  }

  /// The command of a name; the error of a missing one behind `&` or `.` is the operator's.
  private static func find(_ name: PSString, _ call: CommandCall, _ context: ExecutionContext) throws -> CommandInfo {
    do {
      return try context.session.command(named: name, at: call.nameExtent, origin: call.origin)
    } catch let error as RuntimeException {
      if let sign = call.operatorText { (error.record.invocation as? InvocationInfo)?.invocationName = sign }
      throw error
    }
  }

  private static func make(_ call: CommandCall, _ info: CommandInfo, _ name: PSString, in pipeline: PipelineProcessor)
    throws -> CommandProcessor
  {
    switch info {
    case let cmdlet as CmdletInfo: return CmdletProcessor(call, cmdlet, name, in: pipeline)
    case let function as FunctionInfo: return ScriptCommandProcessor(call, function.block, function, name, in: pipeline)
    case let script as ExternalScriptInfo: return ScriptCommandProcessor(call, script.block, script, name, in: pipeline)
    case let application as ApplicationInfo: return NativeCommandProcessor(call, application, name, in: pipeline)
    case let alias as AliasInfo:
      let target = try pipeline.context.session.resolve(alias, at: call.nameExtent)
      return try make(call, target, name, in: pipeline)
    default: throw DiscoveryStrings.badExpression(call)
    }
  }

  /// `& $module { ... }`: the first argument runs in the module's scope.
  private static func make(_ call: CommandCall, in module: PSModuleInfo, _ pipeline: PipelineProcessor) throws
    -> CommandProcessor
  {
    guard case .value(let target, _)? = call.arguments.first, let state = module.state else {
      throw DiscoveryStrings.badExpression(call)
    }
    var inner = call
    inner.arguments.removeFirst()
    if case .object(let object) = target.base, let block = object as? ScriptBlock {
      inner.target = .object(ScriptBlock(program: block.program, module: state))
      return try make(inner, in: pipeline)
    }
    let name = try LanguagePrimitives.text(target, pipeline.context)
    let info = try pipeline.context.session.command(named: name, at: call.nameExtent, in: state)
    return try make(inner, info, name, in: pipeline)
  }
}

extension CommandCall {
  /// Where the command's name stands.
  var nameExtent: ScriptExtent? {
    guard let ast, ast.kind == .command, let command = ast as? CommandAst else { return ast?.extent }
    return command.commandElements.first?.extent ?? ast.extent
  }
  var origin: TokenKind? { invocationOperator }

  /// `&` or `.`, what `$MyInvocation.InvocationName` shows where one was written.
  var operatorText: PSString? {
    switch invocationOperator {
    case .dot: PSString.make(".")
    case .ampersand: PSString.make("&")
    default: nil
    }
  }
}
