import PSLanguage
import PSRuntime

/// The blocks of a script block or function.
public enum BlockKind: Sendable { case begin, process, end, clean, dynamicParam }

/// Whether running a script block makes a scope.
public enum ScopeMode: Sendable {
  case newScope
  /// Dot-sourcing, `ForEach-Object`, `Where-Object`: variables are the caller's, `$_` is the block's own.
  case callerScope
}

/// One run of a script block or function: its scope and its registers on the machine's stacks, from begin to end.
///
/// Made by `ExecutionContext.activate`; whoever made it closes it. Frames of other commands may lie above it while it is open:
/// a block that is run again then calls above them (`Machine.run`'s floor).
public final class Activation {
  let context: ExecutionContext
  public let block: ScriptBlock
  private let machine: Machine
  private let body: ProgramBody
  private let scope: ScopePointer
  private let base: ValuePointer
  private let home: ValuePointer
  /// What this activation put on the stacks.
  private let ownsScope: Bool
  private let savedTop: ValuePointer
  /// The scope that lives on and holds this activation's slots meanwhile.
  private var attached: ScopePointer?
  fileprivate var isOpen = true
  private var hasPrologueRun = false
  /// Dot-sourced: parameters are the caller's variables.
  private var isInCallersScope = false
  private var setInCaller: Set<Int> = []
  var function: FunctionInfo?
  /// Where the arguments of parameters stand in the call, by the parameter's number.
  var argumentExtents: [Int: ScriptExtent] = [:]
  /// How it was called.
  var invocation: InvocationInfo?

  init(_ context: ExecutionContext, _ block: ScriptBlock, mode: ScopeMode, caller: ScopePointer) throws {
    self.context = context
    self.block = block
    machine = context.machine
    savedTop = machine.top
    base = savedTop
    guard base < machine.stackEnd, machine.nextScope - machine.scopes < Machine.frameCount else {
      throw EngineStrings.callDepthOverflow()
    }
    let parent = context.parentScope(for: block, caller: caller)
    switch mode {
    case .newScope:
      body = block.program.own()
      scope = machine.pushScope(parent: parent, script: parent.pointee.script ?? parent, module: block.module)
      ownsScope = true
      home = base
      Machine.clearSlots(base, body.layout.count)
      scope.pointee.base = base
      scope.pointee.layout = .passUnretained(body.layout)
    case .callerScope:
      let target = machine.assignmentScope(parent)
      let layout = target.pointee.layout?.takeUnretainedValue()
      body = block.program.inside(layout)
      scope = machine.pushScope(
        parent: parent, script: parent.pointee.script ?? parent, module: block.module, isOverlay: true)
      ownsScope = true
      home = target.pointee.base ?? base
      isInCallersScope = true
      Machine.clearSlots(base, body.layout.count)
      scope.pointee.base = base
      scope.pointee.layout = .passUnretained(body.layout)
    }
    machine.open(self, registers: body.registerCount)
  }

  /// Runs in a scope that lives on (the global scope, a module's): its variables are this activation's slots meanwhile.
  init(_ context: ExecutionContext, _ block: ScriptBlock, attachedTo lasting: ScopePointer) throws {
    self.context = context
    self.block = block
    machine = context.machine
    savedTop = machine.top
    base = savedTop
    guard base < machine.stackEnd else { throw EngineStrings.callDepthOverflow() }
    body = block.program.own()
    scope = lasting
    ownsScope = false
    home = base
    Machine.clearSlots(base, body.layout.count)
    machine.loadSlots(lasting, body.layout, base)
    attached = lasting
    machine.open(self, registers: body.registerCount)
  }

  /// Removes the activation from the stacks; its variables are gone, apart from those of a lasting scope.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if let attached { machine.flushSlots(attached) }
    Machine.release(base, body.registerCount)
    machine.closeActivations()
  }

  /// Gives the stacks back what this activation took; called once nothing lies above it.
  fileprivate func pop() {
    if ownsScope { machine.popScope(scope) }
    machine.top = savedTop
  }

  /// Whether this run's registers begin at a place of the stack.
  func stands(at place: ValuePointer) -> Bool { base == place }

  /// The scope of this run: what cmdlets with a `-Scope` count from.
  public var scopePointer: ScopePointer { scope }

  // MARK: - Binding

  /// Stores a bound parameter's value, converted already.
  ///
  /// In a caller's scope (dot-sourcing) it is the caller's variable.
  public func setParameter(_ index: Int, _ value: Value) throws {
    guard block.program.parameterAsts.indices.contains(index) else { return }
    let name = block.program.parameterAsts[index].name.variablePath.unqualifiedPath
    if isInCallersScope {
      setInCaller.insert(index)
      return try machine.assign(context.symbols.intern(name), value, in: machine.assignmentScope(scope))
    }
    try setLocal(name, value)
  }

  /// Sets `$args`.
  public func setArguments(_ arguments: [Value]) throws {
    setValue(base + FrameLayout.arguments, .array(PSArray(arguments)))
  }

  /// Sets a variable of the function's own scope, where the function mentions it or another way of lookup may.
  public func setLocal(_ name: String, _ value: Value) throws {
    let symbol = context.symbols.intern(name)
    let slot = body.layout.slot(symbol)
    if slot >= 0 {
      setValue(base + slot, value)
    } else if let known = machine.extra(scope).variables[symbol] {
      known.value = value
    } else {
      machine.extra(scope).variables[symbol] = PSVariable(name: context.symbols.name(symbol), value: value)
    }
  }

  /// Whether the function's code mentions a variable: rarely used automatic ones are made only then.
  public func mentions(_ name: String) -> Bool {
    if isInCallersScope { return true }
    return context.symbols.find(PSString.make(name)).map { body.layout.slot($0) >= 0 } ?? false
  }

  /// The defaults of a dot-sourced script's parameters, as variables of the caller.
  private func applyDefaultsInCaller() throws {
    for (i, parameter) in block.program.parameterAsts.enumerated() where !setInCaller.contains(i) {
      let value: Value
      if let expression = parameter.defaultValue {
        let constraint = try block.program.constraint(i)
        value = try constraint.convert(context.evaluate(expression), validating: false, context)
      } else {
        value = try context.missingValue(of: block.program.parameters[i])
      }
      try setParameter(i, value)
    }
  }

  /// Evaluates the default expressions of the parameters that `setParameter` did not set, in order.
  public func applyDefaults() throws {
    guard !hasPrologueRun else { return }
    hasPrologueRun = true
    if isInCallersScope { return try applyDefaultsInCaller() }
    if let prologue = body.prologue { try run(prologue, output: DiscardingPipe()) }
    // Parameters without type and default are no part of the code before the block.
    for parameter in block.program.parameterAsts where parameter.attributes.isEmpty && parameter.defaultValue == nil {
      let slot = body.layout.slot(context.symbols.intern(parameter.name.variablePath.unqualifiedPath))
      if slot >= 0, isUnset(base + slot) { setValue(base + slot, .null) }
    }
  }

  /// Forgets the variables of the last run: a block that runs for each object in a scope of its own begins without any.
  public func forgetVariables() {
    guard ownsScope else { return }
    if body.layout.count > FrameLayout.arguments + 1 {
      for slot in (FrameLayout.arguments + 1)..<body.layout.count { setValue(base + slot, .unset) }
    }
    guard let state = scope.pointee.extra?.takeUnretainedValue() else { return }
    state.variables.removeAll()
    state.functions.removeAll()
    state.aliases.removeAll()
  }

  // MARK: - Running

  public func hasBlock(_ kind: BlockKind) -> Bool { body.code(kind) != nil }

  /// Runs one block with its output into a pipe. `underscore` and `input` are `$_` and `$input` there.
  public func run(_ kind: BlockKind, underscore: Value = .unset, input: [Value]? = nil, output: Pipe) throws {
    guard let code = body.code(kind) else { return }
    if !underscore.isUnset { setValue(base, underscore) }
    if let input, mentions("input") { try setLocal("input", .object(EnumeratorObject(input))) }
    try run(code, output: output)
  }

  /// Runs a block for one item and says whether what it wrote is true: `Where-Object`, without a list of the output.
  public func isTrue(_ item: Value) throws -> Bool {
    guard let code = body.end else { return false }
    setValue(base, item)
    var result = Value.unset
    try withUnsafeMutablePointer(to: &result) { try run(code, capture: $0) }
    return LanguagePrimitives.isTrue(withUnsafeMutablePointer(to: &result) { Machine.collapse($0) })
  }

  /// Runs the end block for one item and gives what it wrote as one value.
  public func value(_ item: Value) throws -> Value {
    if !item.isUnset { setValue(base, item) }
    guard let code = body.end else { return .nothing }
    var result = Value.unset
    try withUnsafeMutablePointer(to: &result) { try run(code, capture: $0) }
    return withUnsafeMutablePointer(to: &result) { Machine.collapse($0) }
  }

  private func run(_ code: Code, output: Pipe) throws {
    var unused = Value.unset
    try withUnsafeMutablePointer(to: &unused) { try enter(code, $0, .passUnretained(output)) }
    withExtendedLifetime(output) {}
  }

  private func run(_ code: Code, capture: ValuePointer) throws { try enter(code, capture, nil) }

  private func enter(_ code: Code, _ dst: ValuePointer, _ pipe: Unmanaged<Pipe>?) throws {
    guard machine.frame - machine.frames < Machine.depthLimit else { throw EngineStrings.callDepthOverflow() }
    machine.frame += 1
    machine.frame.initialize(
      to: FrameRecord(
        pc: code.instructions, base: base, code: .passUnretained(code), dst: dst, pipe: pipe, scope: scope, home: home,
        function: function.map { .passUnretained($0) }, ownsScope: false))
    defer { machine.frame -= 1 }
    try machine.run()
  }
}

extension Machine {
  fileprivate func open(_ activation: Activation, registers: Int) {
    activations.append(activation)
    top += registers
  }

  /// Takes closed activations off the stacks. A stage of a pipeline may end before the stages after it: its part is given
  /// back when those above it are closed, too.
  fileprivate func closeActivations() {
    while let last = activations.last, !last.isOpen {
      activations.removeLast()
      last.pop()
    }
  }
}

/// `$input`: the piped items, once.
public final class EnumeratorObject: Obj, ValueSequence {
  private let items: [Value]
  private var index = -1
  public init(_ items: [Value]) {
    self.items = items
    super.init()
  }
  public override var type: PSType { PSType.enumerator }
  public override var elements: ValueSequence? { self }
  public var current: Value { items.indices.contains(index) ? items[index] : .null }
  public func next() -> Value? {
    guard index + 1 < items.count else {
      index = items.count
      return nil
    }
    index += 1
    return items[index]
  }
  public func reset() { index = -1 }
}
