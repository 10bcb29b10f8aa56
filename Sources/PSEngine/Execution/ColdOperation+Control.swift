import PSLanguage
import PSRuntime

extension ColdOperation {
  func control() throws -> UnsafeMutablePointer<Instruction> {
    switch i.op {
    case .pipeline: try machine.runPipeline(code.tables.pipelines[Int(i.b)], r + Int(i.c), a)
    case .pipelineOut: try machine.runPipeline(code.tables.pipelines[Int(i.b)], r + Int(i.c), nil)
    case .iterate: set(.object(try iterator(isSwitch: i.c == 1)))
    case .switchMatch:
      let flags = SwitchFlags(rawValue: UInt8(truncatingIfNeeded: pc.pointee.a))
      return try context.switchMatches(read(i.b), item: read(i.a), flags) ? pc + 1 : jumped
    case .makeBlock:
      let module = machine.scope.pointee.module.takeUnretainedValue()
      set(.object(ScriptBlock(program: code.tables.programs[Int(i.b)], module: module)))
    case .defineFunction: try context.define(code.tables.functions[Int(i.a)], in: machine.scope)
    case .defineTypes: try context.define(code.tables.typeDefinitions[Int(i.a)])
    case .succeed: machine.succeeded = true
    case .runNode: try node()
    case .unsupported: throw EngineStrings.unsupported(code.tables.messages[Int(i.a)].name)
    default: return try leaving()
    }
    return pc
  }

  private func leaving() throws -> UnsafeMutablePointer<Instruction> {
    switch i.op {
    case .throwValue: try machine.throwValue(read(i.a))
    case .rethrow: try machine.rethrow(a)
    case .exitScript: throw FlowControl.exit(try context.exitCode(read(i.a)))
    case .breakDynamic: throw FlowControl.breakLoop(label: try label())
    case .continueDynamic: throw FlowControl.continueLoop(label: try label())
    case .catchMatch: return try machine.takes(code.tables.catches[Int(i.b)], a) ? pc : jumped
    case .beginCatch:
      machine.beginCatch(a, r + Int(i.b))
      if i.c == 1 { machine.succeeded = false }
    case .endCatch: setValue(r + FrameLayout.underscore, a.pointee)
    case .trapAction:
      if let target = try machine.trapAction(a, silently: i.b == 1) { return code.instructions + target }
    default: break
    }
    return pc
  }

  private func label() throws -> String { try LanguagePrimitives.text(read(i.a), context).string.lowercased() }

  /// What `foreach` goes through: null is nothing, a scalar once. `switch` takes null once, too.
  private func iterator(isSwitch: Bool) throws -> ValueIterator {
    let value = try read(i.b)
    switch value {
    case .array(let array): return ArrayIterator(array)
    case .nothing: return SingleIterator(nil)
    case .null, .unset: return SingleIterator(isSwitch ? .null : nil)
    default:
      if let sequence = value.elements { return SequenceIterator(sequence) }
      return SingleIterator(value)
    }
  }

  private func node() throws {
    switch code.tables.nodes[Int(i.b)] {
    case .using(let path): set(try context.usingValue(path))
    case .usingModules(let statements):
      for statement in statements { try context.importModule(statement) }
      set(.nothing)
    case .beginRedirection(let elements, let merged):
      set(.object(try machine.redirect(elements, r + Int(i.c), merged: r + merged)))
    case .endRedirection(let state, let merged):
      let value = try read(i.c)
      set(try machine.endRedirection(r + state, value, merged: r + merged))
    case .abandonRedirection: try machine.redirection(a)?.restore(context)
    case .readOnlyVariable(let name): throw EngineStrings.variableNotWritable(PSString.make(name))
    case .switchFile: set(try context.lines(ofFile: read(i.c)))
    case .baseConstructor(let count):
      try context.callBaseConstructor(read(i.c), items(Int(i.c) + 1, count), code)
      set(.nothing)
    }
  }
}
