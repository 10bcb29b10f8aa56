import PSLanguage
import PSRuntime

/// Turns one block of a program into code. One instance a block; statements and expressions are in the extensions.
///
/// Registers: the layout's slots first, temporaries above, allocated like a stack. A method that evaluates takes the
/// register the result goes to, or returns where it left it (`operand`), which may be a variable's own slot.
struct Compiler {
  /// Where the output of statements goes at a place of the code.
  enum Target {
    case frame
    /// A capture register.
    case capture(Int)
    case discard
  }

  /// A loop or switch around a place: what `break` and `continue` with or without label mean there.
  struct Loop {
    let label: String?
    let breakLabel: CodeBuilder.Label
    let continueLabel: CodeBuilder.Label
    /// How many `finally` blocks lie around the loop itself.
    let finallyDepth: Int
    /// Restores `$foreach`, `$switch` and the like are not needed; registers above this are free at the labels.
    let isSwitch: Bool
  }

  let program: Program
  let mode: Code.Mode
  /// The layout of the registers: the scope's for `.own`, `$_` and `$args` alone otherwise.
  let layout: FrameLayout
  var builder: CodeBuilder
  var target = Target.frame
  var loops: [Loop] = []
  var loopStarts: [Int] = []
  /// Registers that collect what the statements around this place write, the outermost first.
  var captures: [Int] = []
  /// `finally` blocks around this place, the innermost last: a jump out runs them first.
  var finallies: [StatementBlockAst] = []
  /// The errors of the catch clauses around this place, the innermost last: what a `throw` without operand throws.
  var caughtErrors: [Int] = []
  /// Catch clauses around this place restore `$_` when a jump leaves them: registers of the saved values.
  var nextTemp: Int
  var highestTemp: Int
  /// The script asks for `$?` somewhere: statements have to set it.
  let tracksStatus: Bool
  /// Types of the parameters by symbol: assignments inside the body keep them.
  var typedParameters: [Int32: Int] = [:]

  private init(program: Program, mode: Code.Mode, layout: FrameLayout, extent: ScriptExtent) {
    self.program = program
    self.mode = mode
    self.layout = layout
    builder = CodeBuilder(extent: extent)
    nextTemp = layout.count
    highestTemp = layout.count
    tracksStatus = program.ast.extent.source.mentionsStatus
    // A method writes nothing but what it returns.
    if program.methodOf != nil { target = .discard }
    if case .own = mode {
      for (i, parameter) in program.parameterAsts.enumerated() where !parameter.attributes.isEmpty {
        typedParameters[program.symbols.intern(parameter.name.variablePath.unqualifiedPath)] = i
      }
    }
  }

  // MARK: - Entry

  static func compile(_ program: Program, mode: Code.Mode) -> ProgramBody {
    let ast = program.ast
    let body = ProgramBody(layout: makeLayout(program, mode))
    func block(_ named: NamedBlockAst?, withPrologue: Bool = false) -> Code? {
      guard let named else { return nil }
      var compiler = Compiler(program: program, mode: mode, layout: body.layout, extent: named.extent)
      if withPrologue { compiler.prologue() }
      compiler.usedModules()
      compiler.typeDefinitions()
      compiler.statements(named.statements, traps: named.traps)
      return compiler.finish(body)
    }
    let hasOnlyEnd = ast.beginBlock == nil && ast.processBlock == nil && ast.dynamicParamBlock == nil
    let inlined = hasOnlyEnd && !program.isAdvanced && program.methodOf == nil && ast.endBlock != nil
    if !program.parameterAsts.isEmpty && !inlined {
      var compiler = Compiler(program: program, mode: mode, layout: body.layout, extent: ast.extent)
      compiler.prologue()
      body.prologue = compiler.finish(body)
    }
    body.dynamicParam = block(ast.dynamicParamBlock)
    body.begin = block(ast.beginBlock)
    body.process = block(ast.processBlock)
    body.end = block(ast.endBlock, withPrologue: inlined && !program.parameterAsts.isEmpty)
    body.clean = block(ast.cleanBlock)
    return body
  }

  private static func makeLayout(_ program: Program, _ mode: Code.Mode) -> FrameLayout {
    let symbols = program.symbols
    var collector = VariableCollector(symbols: symbols)
    collector.add("_")
    collector.add("args")
    guard case .own = mode else { return FrameLayout(symbols: collector.found) }
    for parameter in program.parameterAsts { collector.add(parameter.name.variablePath.unqualifiedPath) }
    collector.collect(program.ast)
    return FrameLayout(symbols: collector.found)
  }

  private mutating func finish(_ body: ProgramBody) -> Code {
    builder.emit(.returnFrame)
    builder.patchJumps()
    if builder.isTooLong { tooLong() }
    body.registerCount = max(body.registerCount, highestTemp)
    return Code(
      instructions: builder.instructions, constants: builder.constants, layout: layout, registerCount: highestTemp,
      tables: builder.tables, handlers: builder.handlers, loops: builder.loopRanges, statements: builder.statements,
      source: program.ast.extent.source, program: program)
  }

  /// Replaces code whose jumps are too far for their fields by the error that says so.
  private mutating func tooLong() {
    builder.instructions = [Instruction(.unsupported, builder.tables.messages.count), Instruction(.returnFrame)]
    builder.tables.messages.append(UnsupportedConstruct(name: "a block of this length"))
    builder.handlers = []
    builder.loops = []
    builder.statements = []
  }

  // MARK: - Registers

  mutating func temp() -> Int {
    let register = nextTemp
    nextTemp += 1
    highestTemp = max(highestTemp, nextTemp)
    return register
  }

  /// Runs a part whose temporaries are free again afterwards.
  mutating func scoped<T>(_ body: (inout Compiler) -> T) -> T {
    let saved = nextTemp
    let result = body(&self)
    nextTemp = saved
    return result
  }

  /// Compiles a part whose output goes into a capture register.
  mutating func capturing(_ register: Int, _ body: (inout Compiler) -> Void) {
    let saved = target
    target = .capture(register)
    captures.append(register)
    body(&self)
    captures.removeLast()
    target = saved
  }

  /// Attributes the instructions of a part to an extent.
  mutating func at<T>(_ extent: ScriptExtent, _ body: (inout Compiler) -> T) -> T {
    let saved = builder.extent
    builder.extent = extent
    let result = body(&self)
    builder.extent = saved
    return result
  }

  mutating func load(_ value: Value, to register: Int) {
    switch value {
    case .null: builder.emit(.loadNull, register)
    case .int(let i) where Int16(exactly: i) != nil: builder.emit(.loadInt, register, Int(i) & 0xFFFF)
    default: builder.emit(.loadConstant, register, builder.constant(value))
    }
  }

  mutating func unsupported(_ name: String) {
    builder.tables.messages.append(UnsupportedConstruct(name: name))
    builder.emit(.unsupported, builder.tables.messages.count - 1)
  }

  // MARK: - Parameters

  /// Conversion, validation and defaults of the parameters, in order.
  private mutating func prologue() {
    for (i, parameter) in program.parameterAsts.enumerated() {
      let symbol = program.symbols.intern(parameter.name.variablePath.unqualifiedPath)
      let slot = layout.slot(symbol)
      let isTyped = !parameter.attributes.isEmpty
      guard slot >= 0, isTyped || parameter.defaultValue != nil || program.isAdvanced else { continue }
      if let value = parameter.defaultValue {
        let given = builder.label()
        builder.jump(.jumpSet, slot, to: given)
        scoped { c in
          let register = c.temp()
          c.at(value.extent) { $0.expression(value, to: register) }
          c.builder.emit(.move, slot, register)
        }
        at(parameter.extent) { $0.builder.emit(.convertParameter, slot, i, 1) }
        let done = builder.label()
        builder.jump(.jump, to: done)
        builder.place(given)
        at(parameter.extent) { $0.builder.emit(.convertParameter, slot, i) }
        builder.place(done)
      } else {
        at(parameter.extent) { $0.builder.emit(.convertParameter, slot, i) }
      }
    }
  }

  private mutating func usedModules() {
    let modules = program.ast.usingStatements.filter { $0.usingKind == .module }
    guard let first = modules.first else { return }
    builder.tables.nodes.append(.usingModules(modules))
    at(first.extent) { c in
      c.scoped { $0.builder.emit(.runNode, $0.temp(), $0.builder.tables.nodes.count - 1) }
    }
  }

  private mutating func typeDefinitions() {
    guard program.home == nil, program.methodOf == nil else { return }
    let found = program.ast.findAll(searchNestedScriptBlocks: true) { $0.kind == .typeDefinition }
    let types = found.map { unsafeDowncast($0, to: TypeDefinitionAst.self) }
    guard !types.isEmpty, case .own = mode else { return }
    builder.tables.typeDefinitions.append(types)
    builder.emit(.defineTypes, builder.tables.typeDefinitions.count - 1)
  }
}

extension SourceText {
  /// Whether `$?`, `&&` or `||` stand in the text, so that statements have to keep `$?`.
  var mentionsStatus: Bool {
    if keepsStatus { return true }
    let text = text(0, count).utf8
    var previous: UInt8 = 0
    for byte in text {
      switch (previous, byte) {
      case (0x24, 0x3F), (0x26, 0x26), (0x7C, 0x7C): return true
      default: previous = byte
      }
    }
    return false
  }
}
