import PSLanguage
import PSRuntime

/// The state of one session, handed to everything that runs in it: machine, scopes, commands, streams, host.
public final class ExecutionContext: RuntimeContext {
  /// The command half's side of the session.
  public private(set) lazy var session = SessionState(self)
  public private(set) lazy var machine = Machine(context: self)
  /// The session itself as a module: its scope is the global one.
  public let globalModule: SessionStateModule
  /// Counted up whenever a function or alias appears or goes anywhere: call sites look again.
  public var commandVersion = 0
  /// Where the streams of what runs now go.
  public var streams = StageStreams()
  /// Above 0 while a native caller wants errors of statements as exceptions (`.Invoke()`, completion).
  var propagatesErrors = 0
  /// Variables that exist in every scope under one identity (`$Error`, `$Host` ...), by symbol.
  private var allScope: [Int32: PSVariable] = [:]
  /// What `using namespace` says, by source text (kept, so that the identity stays its own).
  private(set) var namespaces: [ObjectIdentifier: (source: SourceText, names: [String])] = [:]
  /// Where the types of scripts are seen, by type.
  var typeHomes: [ObjectIdentifier: TypeHome] = [:]
  /// The culture by name: `$PSCulture`.
  public var culture = "en-US"

  public init() {
    globalModule = SessionStateModule(name: "", parent: nil)
    super.init()
  }

  public override var cultureName: String { services.cultureName ?? culture }

  /// Notes the `using namespace` statements of a script.
  func note(_ statements: [UsingStatementAst], of source: SourceText) {
    let names = statements.filter { $0.usingKind == .namespace }.compactMap { $0.name?.value }
    if !names.isEmpty { namespaces[ObjectIdentifier(source)] = (source, names) }
  }

  public override func type(named name: String) -> PSType? { seenType(named: name) }

  // MARK: - Variables by name

  /// A variable's value seen from the scope that runs; nil where there is none.
  public func variable(_ name: String) -> Value? {
    guard let symbol = symbols.find(PSString.make(name)) else { return nil }
    let value = machine.value(symbol, from: machine.scope)
    return value.isUnset ? nil : value
  }

  /// Sets a variable of the scope that runs, or of `global`, `script`, `local`, `private`, a number of scopes up.
  public func setVariable(_ name: String, _ value: Value, scope: String? = nil) throws {
    try machine.assign(symbols.intern(name), value, in: try self.scope(named: scope))
  }

  /// The scope that a `-Scope` argument means, seen from what runs.
  public func scope(named name: String?) throws -> ScopePointer {
    let current = machine.assignmentScope(machine.scope)
    guard let name else { return current }
    switch name.lowercased() {
    case "global": return globalScope(of: current)
    case "script": return current.pointee.script ?? current
    case "local", "private", "": return current
    default: break
    }
    guard let number = Int(name) else { throw EngineStrings.badScope(name) }
    if number < 0 { throw EngineStrings.scopeOutOfRange(name) }
    var at = current
    for _ in 0..<number {
      guard var parent = at.pointee.parent else { throw EngineStrings.scopeOutOfRange(name) }
      while parent.pointee.isOverlay, let up = parent.pointee.parent { parent = up }
      at = parent
    }
    return at
  }

  func globalScope(of scope: ScopePointer) -> ScopePointer { globalModule.scope }

  /// The variable object of a name seen from a scope (nil: from what runs), nil where there is none.
  public func variableObject(_ name: String, in scope: ScopePointer? = nil) -> PSVariable? {
    guard let symbol = symbols.find(PSString.make(name)) else { return nil }
    if let scope { return machine.findHere(symbol, machine.assignmentScope(scope)).map { machine.object($0, symbol) } }
    return machine.variableObject(symbol, from: machine.scope)
  }

  /// Puts a variable object into a scope.
  public func put(_ variable: PSVariable, in scope: ScopePointer) {
    let symbol = symbols.intern(variable.name)
    if variable.options.contains(.allScope) { allScope[symbol] = variable }
    machine.put(variable, symbol, in: scope)
  }

  public func removeVariable(_ name: String, in scope: ScopePointer) {
    guard let symbol = symbols.find(PSString.make(name)) else { return }
    allScope[symbol] = nil
    machine.removeVariable(symbol, in: scope)
  }

  /// The variables of exactly one scope.
  public func variables(in scope: ScopePointer) -> [PSVariable] {
    machine.variables(in: machine.assignmentScope(scope))
  }

  /// Every variable seen from what runs, inner ones before outer ones of the same name.
  public func visibleVariables() -> [PSVariable] {
    var seen: Set<NameKey> = []
    var result: [PSVariable] = []
    var at: ScopePointer? = machine.assignmentScope(machine.scope)
    while let scope = at {
      for variable in machine.variables(in: scope) where seen.insert(NameKey(variable.name)).inserted {
        result.append(variable)
      }
      at = scope.pointee.parent
    }
    return result
  }

  func allScopeVariable(_ symbol: Int32) -> PSVariable? { allScope.isEmpty ? nil : allScope[symbol] }

  public override var outputFieldSeparator: PSString {
    guard let symbol = ofsSymbol, case let value = machine.value(symbol, from: machine.scope), !value.isUnset,
      !value.isNull
    else {
      return PSString.make(unit: 0x20)
    }
    return (try? LanguagePrimitives.text(value, self)) ?? .empty
  }
  private var ofsSymbol: Int32? { symbols.find(PSString.make("OFS")) }

  /// Writes the error of a statement; the script goes on. Throws where the preference is to stop.
  public override func report(_ error: RuntimeException) throws {
    machine.succeeded = false
    try session.write(error.record, from: nil)
  }

  // MARK: - Strict mode

  public override func isStrict(_ version: Int) -> Bool {
    var at: ScopePointer? = machine.scope
    while let scope = at {
      if scope.pointee.strictVersion >= 0 { return Int(scope.pointee.strictVersion) >= version }
      // What a module runs is not strict because its caller is.
      if scope == scope.pointee.module.takeUnretainedValue().scope { return false }
      at = scope.pointee.parent
    }
    return false
  }

  /// `Set-StrictMode`: for the scope that runs and what it calls; 0 is off.
  public func setStrictMode(_ version: Int) {
    machine.assignmentScope(machine.scope).pointee.strictVersion = Int8(clamping: version)
  }

  // MARK: - Running blocks

  /// The scope below which a block runs: the caller's where both belong to the same session, else its module's.
  func parentScope(for block: ScriptBlock, caller: ScopePointer) -> ScopePointer {
    if caller.pointee.module.toOpaque() == Unmanaged.passUnretained(block.module).toOpaque() { return caller }
    // A block of the session that a module calls runs below the function that called the module.
    var frame = machine.frame
    while frame >= machine.frames {
      if frame.pointee.scope.pointee.module.toOpaque() == Unmanaged.passUnretained(block.module).toOpaque() {
        return frame.pointee.scope
      }
      frame -= 1
    }
    return block.module.scope
  }

  /// Makes a frame for a script block; close it last in, first out. `caller` is the scope that the command was called from.
  public func activate(_ block: ScriptBlock, mode: ScopeMode, caller: ScopePointer? = nil) throws -> Activation {
    let caller = caller ?? machine.scope
    // A scope that lives on takes a block's slots in where no other block has done so.
    return try Activation(self, block, mode: mode, caller: caller)
  }

  /// Makes a frame whose variables are those of a scope that lives on: a script run by the host, a module's body.
  public func activate(_ block: ScriptBlock, lasting scope: ScopePointer) throws -> Activation {
    if scope.pointee.base != nil { return try Activation(self, block, mode: .callerScope, caller: scope) }
    return try Activation(self, block, attachedTo: scope)
  }

  /// Runs a script block with its output into a pipe.
  public func invoke(
    _ block: ScriptBlock, arguments: [Value], underscore: Value?, input: [Value], mode: ScopeMode, output: Pipe
  ) throws {
    try session.invoke(block, arguments: arguments, underscore: underscore, input: input, mode: mode, output: output)
  }

  public override func invoke(_ block: Obj, arguments: [Value], underscore: Value? = nil) throws -> Value {
    guard let block = block as? ScriptBlock else { throw EngineStrings.notAScriptBlock() }
    let pipe = CollectingPipe()
    try invoke(block, arguments: arguments, underscore: underscore, input: [], mode: .newScope, output: pipe)
    return pipe.result
  }

  public override func invokeInline(_ block: Obj, underscore: Value, arguments: [Value]) throws -> Value {
    guard let block = block as? ScriptBlock else { throw EngineStrings.notAScriptBlock() }
    let pipe = CollectingPipe()
    try invoke(block, arguments: arguments, underscore: underscore, input: [], mode: .callerScope, output: pipe)
    return pipe.result
  }

  public override func invoke(_ block: Obj, this: Value, arguments: [Value]) throws -> Value {
    guard let block = block as? ScriptBlock else { throw EngineStrings.notAScriptBlock() }
    let activation = try activate(block, mode: .newScope)
    defer { activation.close() }
    try activation.setLocal("this", this)
    try activation.bindPositionally(arguments)
    let pipe = CollectingPipe()
    try activation.run(.end, output: pipe)
    return pipe.result
  }
}

extension Activation {
  /// Gives arguments to the parameters in order, the rest to `$args`.
  func bindPositionally(_ arguments: [Value]) throws {
    let count = block.program.parameterAsts.count
    for (i, argument) in arguments.prefix(count).enumerated() { try setParameter(i, argument) }
    try setArguments(Array(arguments.dropFirst(count)))
    try applyDefaults()
  }
}
