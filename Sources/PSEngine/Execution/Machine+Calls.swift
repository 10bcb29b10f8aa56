import CSupport
import PSRuntime

extension Machine {
  // MARK: - Plain functions

  /// Decides whether a call can enter the function its name means now by a frame; remembers the answer until a command
  /// is defined somewhere.
  @inline(never) func resolve(_ site: CallSite) -> Unmanaged<FastCall>? {
    site.version = context.commandVersion
    site.fast = nil
    guard let name = site.name, site.redirections.isEmpty, site.ast.invocationOperator != .dot,
      let function = context.session.plainFunction(named: name)
    else { return nil }
    let program = function.block.program
    guard program.isPlain, let code = program.own().end, !program.needsInvocation,
      let sources = FastCall.sources(of: site, for: program)
    else { return nil }
    let fast = FastCall(function: function, code: code, module: function.block.module, sources: sources)
    site.fast = fast
    return .passUnretained(fast)
  }

  /// Pushes the frame of a plain function; its arguments stand in the window, and move where live frames lie there.
  @inline(__always)
  func enter(_ call: Unmanaged<FastCall>, window: ValuePointer, floor: ValuePointer, dst: ValuePointer?) throws {
    let fast = call._withUnsafeGuaranteedRef { $0 }
    var base = window
    if window < floor || !fast.inPlace { base = move(fast, from: window, floor: floor) }
    guard frame - frames < Machine.depthLimit, base < stackEnd else { throw EngineStrings.callDepthOverflow() }
    if interrupt_pending() != 0 { try interrupted() }
    let layout = fast.code.layout
    base.initialize(to: .unset)
    (base + 1).initialize(to: .unset)
    var slot = fast.parameterCount + 2
    while slot < layout.count {
      (base + slot).initialize(to: .unset)
      slot += 1
    }
    if !fast.isComplete { fillMissing(fast, base) }
    let caller = frame.pointee
    let module = fast.module
    let sameModule = caller.scope.pointee.module.toOpaque() == Unmanaged.passUnretained(module).toOpaque()
    let parent = sameModule ? caller.scope : module.scope
    let record = nextScope
    record.initialize(
      to: ScopeRecord(
        base: base, layout: .passUnretained(layout), parent: parent, script: parent.pointee.script, extra: nil,
        module: .passUnretained(module)))
    nextScope += 1
    frame += 1
    frame.initialize(
      to: FrameRecord(
        pc: fast.code.instructions, base: base, code: .passUnretained(fast.code), dst: dst ?? caller.dst,
        pipe: dst == nil ? caller.pipe : nil, scope: record, home: base, function: .passUnretained(fast.function),
        ownsScope: true))
  }

  /// Puts the arguments where the callee wants its parameters: in order, and above all live frames.
  @inline(never) private func move(_ fast: FastCall, from window: ValuePointer, floor: ValuePointer) -> ValuePointer {
    let values = fast.sources.map { source -> Value in
      switch source {
      case -1: .unset
      case -2: .switchOn
      default: window[source]
      }
    }
    let base = window < floor ? floor : window
    for (i, value) in values.enumerated() { setValue(base + i + 2, value) }
    return base
  }

  /// Parameters without an argument: null, or "not set" where the prologue gives a default or a typed null.
  @inline(never) private func fillMissing(_ fast: FastCall, _ base: ValuePointer) {
    for (i, source) in fast.sources.enumerated() where source == -1 {
      setValue(base + i + 2, fast.isPlainParameter[i] ? .null : .unset)
    }
    if fast.usesArguments { setValue(base + FrameLayout.arguments, .array(PSArray([]))) }
  }

  /// Ends the frame of a plain function or of anything else that `run` entered by itself.
  @inline(__always) func leaveFrame() {
    let record = frame.pointee
    Machine.release(record.base, record.code._withUnsafeGuaranteedRef { $0.registerCount })
    if record.ownsScope {
      if record.scope.pointee.extra != nil { popScope(record.scope) } else { nextScope = record.scope }
    }
    frame -= 1
  }

  // MARK: - Output

  /// Writes a register's value, item by item, to the frame's output.
  @inline(__always) func emit(_ p: ValuePointer, _ register: UInt16, _ code: Unmanaged<Code>) throws {
    let t = tag(p)
    if t < Value.Tag.array {
      if frame.pointee.pipe == nil {
        let dst = frame.pointee.dst
        if isUnset(dst) {
          setValue(dst, p.pointee)
          return
        }
      }
      return try write(p.pointee)
    }
    try emitSlow(read(p, register, code))
  }

  @inline(never) private func emitSlow(_ value: Value) throws {
    switch value {
    case .nothing, .unset: return
    case .array(let a): for item in a.items { try write(item) }
    case .object:
      guard let sequence = value.elements else { return try write(value) }
      while let item = try sequence.next() { try write(item) }
    default: try write(value)
    }
  }

  /// Writes one object to the frame's output.
  @inline(never) func write(_ value: Value) throws {
    if let pipe = frame.pointee.pipe { return try pipe._withUnsafeGuaranteedRef { try $0.write(value) } }
    Machine.capture(frame.pointee.dst, value)
  }

  /// Adds one object to a capture register.
  static func capture(_ register: ValuePointer, _ value: Value) {
    let value = stored(value)
    if isUnset(register) { return setValue(register, value) }
    if case .object(let o) = register.pointee, type(of: o) == CaptureList.self {
      unsafeDowncast(o, to: CaptureList.self).items.append(value)
    } else {
      register.pointee = .object(CaptureList(register.pointee, value))
    }
  }

  /// What a capture register holds as a value: nothing, the one object, an array of all.
  static func collapse(_ register: ValuePointer) -> Value {
    if isUnset(register) { return .nothing }
    if case .object(let o) = register.pointee, type(of: o) == CaptureList.self {
      return .array(PSArray(unsafeDowncast(o, to: CaptureList.self).items))
    }
    return register.pointee
  }

  static func collapseArray(_ register: ValuePointer) -> Value {
    if isUnset(register) { return .array(PSArray([])) }
    if case .object(let o) = register.pointee, type(of: o) == CaptureList.self {
      return .array(PSArray(unsafeDowncast(o, to: CaptureList.self).items))
    }
    return .array(PSArray([register.pointee]))
  }

  // MARK: - Commands

  /// A call that needs the binder: cmdlets, advanced functions, programs, computed names.
  @inline(never) func generalCall(_ site: Unmanaged<CallSite>, _ window: ValuePointer, _ dst: ValuePointer?) throws {
    let site = site.takeUnretainedValue()
    let call = try commandCall(site, window)
    try withOutput(dst) { output in
      try context.session.run([call], input: nil, output: output)
    }
    release(window, site)
  }

  /// A pipeline of several commands, or with an expression at its head.
  func runPipeline(_ site: PipelineSite, _ first: ValuePointer, _ dst: ValuePointer?) throws {
    if site.background { throw EngineStrings.unsupported("a background job") }
    let calls = try site.commands.map { try commandCall($0.site, first + $0.window) }
    let input: PipelineInput? =
      site.input < 0
      ? nil
      : PipelineInput(value: stored(first + site.input))
    try withOutput(dst) { output in
      try context.session.run(calls, input: input, output: output)
    }
  }

  private func stored(_ p: ValuePointer) -> Value {
    if case .variable(let v) = p.pointee { v.value } else { p.pointee }
  }

  private func withOutput(_ dst: ValuePointer?, _ body: (Pipe) throws -> Void) throws {
    if dst == nil, let pipe = frame.pointee.pipe { return try body(pipe.takeUnretainedValue()) }
    try body(CapturePipe(dst ?? frame.pointee.dst))
  }

  private func release(_ window: ValuePointer, _ site: CallSite) {
    for element in site.elements where element.register >= 0 { setValue(window + element.register, .null) }
  }

  /// The command with its evaluated arguments as the command half takes it.
  func commandCall(_ site: CallSite, _ window: ValuePointer) throws -> CommandCall {
    let arguments = site.elements.map { element -> CommandCall.Argument in
      let value = element.register < 0 ? Value.null : stored(window + element.register)
      return switch element.kind {
      case .positional(let token): .value(value, token: token)
      case .parameter(let name, let hasValue, let ast): .parameter(name, hasValue ? value : nil, ast)
      case .splat: .splat(value)
      }
    }
    let target: Value = site.name.map { .string($0) } ?? stored(window)
    let op = site.ast.invocationOperator
    return CommandCall(
      target: target, arguments: arguments, invocationOperator: op == .unknown ? nil : op,
      redirections: redirections(site.redirections, window), ast: site.ast)
  }

  func redirections(_ list: [RedirectionElement], _ first: ValuePointer) -> [CommandCall.Redirection] {
    list.map {
      switch $0.kind {
      case .merge(let from, let into): .merge(from: from, into: into)
      case .file(let stream, let register, let append):
        .file(stream: stream, path: stored(first + register), append: append)
      }
    }
  }

  /// Ctrl-C: the pipeline stops.
  @inline(never) func interrupted() throws {
    throw FlowControl.stopPipeline
  }

  /// Native recursion (cmdlets that run blocks, members that run scripts) ends in an error before the stack does.
  @inline(__always) func checkNativeStack() throws {
    var marker: UInt8 = 0
    let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    if here < nativeLimit { throw EngineStrings.callDepthOverflow() }
  }
}

/// A pipe into a capture register of a live frame.
final class CapturePipe: Pipe {
  private let register: ValuePointer
  init(_ register: ValuePointer) { self.register = register }
  override func write(_ value: Value) { Machine.capture(register, value) }
}

/// The expression at the head of a pipeline.
public struct PipelineInput {
  public let value: Value
  public init(value: Value) { self.value = value }
}

extension Value {
  /// A switch that is set.
  static var switchOn: Value { .boxed(SwitchParameter(true)) }
}
