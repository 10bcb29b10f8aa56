import PSLanguage
import PSRuntime

extension ExecutionContext {
  /// `$script:x`, `$global:x`, `$env:PATH`, `$function:f`: `.null` where there is none.
  func read(_ scoped: ScopedVariable) throws -> Value {
    switch scoped.path.qualifier {
    case .drive: return try session.readItem(scoped.path.userPath)
    case .using: return try usingValue(scoped.path)
    default: break
    }
    let scope = self.scope(scoped.path.qualifier)
    guard let found = machine.findHere(scoped.symbol, scope) else {
      if isStrict(1) { throw EngineStrings.undefinedVariable(PSString.make(scoped.path.userPath)) }
      return .null
    }
    switch found {
    case .slot(let p):
      if case .variable(let v) = p.pointee { return v.value }
      return p.pointee
    case .object(let v): return v.value
    }
  }

  func write(_ scoped: ScopedVariable, _ value: Value) throws {
    switch scoped.path.qualifier {
    case .drive: try session.writeItem(scoped.path.userPath, value)
    case .private:
      let scope = machine.assignmentScope(machine.scope)
      try machine.assign(scoped.symbol, value, in: scope)
      machine.variableObject(scoped.symbol, in: scope).options.insert(.private)
    default: try machine.assign(scoped.symbol, value, in: scope(scoped.path.qualifier))
    }
  }

  private func scope(_ qualifier: VariablePath.Qualifier) -> ScopePointer {
    let current = machine.assignmentScope(machine.scope)
    return switch qualifier {
    case .global: globalModule.scope
    case .script: current.pointee.script ?? current
    default: current
    }
  }

  /// `$using:x`: the value of `x` where the block was written; outside a remote or parallel block an error.
  func usingValue(_ path: VariablePath) throws -> Value {
    if let known = variable("__using_" + path.unqualifiedPath.lowercased()) { return known }
    throw EngineStrings.usingOutsideRemoting()
  }
}

extension Machine {
  /// The variable object that `[ref]` means; the variable must exist.
  func variable(of target: VariableTarget) throws -> PSVariable {
    let symbol: Int32
    switch target {
    case .slot(let slot, let s):
      let p = frame.pointee.base + slot
      if !isUnset(p) { return object(.slot(p), s) }
      symbol = s
    case .up(_, let s): symbol = s
    case .dynamic(let s): symbol = s
    case .scoped(let scoped):
      let scope = try context.scope(named: scoped.path.qualifier == .global ? "global" : "script")
      return variableObject(scoped.symbol, in: scope)
    }
    guard let variable = variableObject(symbol, from: scope) else {
      throw EngineStrings.nonexistentReference(context.symbols.name(symbol))
    }
    return variable
  }

  /// `[int]$x = value`: the variable gets the constraint, the value goes through it.
  func declare(_ declaration: VariableDeclaration, _ value: Value) throws {
    let constraint = try AttributeConstraint(declaration.attributes, context, isCompiled: isCompiledScope)
    let scope: ScopePointer
    let symbol: Int32
    switch declaration.target {
    case .slot(_, let s), .up(_, let s), .dynamic(let s): (symbol, scope) = (s, assignmentScope(self.scope))
    case .scoped(let scoped):
      symbol = scoped.symbol
      scope = scoped.path.qualifier == .global ? context.globalModule.scope : try context.scope(named: "script")
    }
    let known = findHere(symbol, scope).map { object($0, symbol) }
    if let known, !known.options.isDisjoint(with: [.readOnly, .constant]) {
      throw EngineStrings.variableNotWritable(known.name)
    }
    let name = context.symbols.name(symbol)
    let first = try constraint.initial(Machine.stored(value), name, isNew: known == nil, context)
    if let known {
      known.constraint = constraint
      known.value = first
    } else {
      let made = PSVariable(name: name, value: first)
      made.constraint = constraint
      put(made, symbol, in: scope)
    }
  }

  /// Whether the code that runs has a scope of its own: PowerShell compiles the variables of those and keeps the ones of the
  /// session, of modules and of what is dot-sourced by name.
  private var isCompiledScope: Bool {
    let scope = scope
    return !scope.pointee.isOverlay && scope != scope.pointee.module.takeUnretainedValue().scope
      && scope != context.globalModule.scope
  }

  /// Conversion of a parameter's value in its slot; a missing one becomes its type's empty value. Arguments of advanced
  /// functions have been converted by the binder; defaults are converted, not validated.
  func convertParameter(_ slot: ValuePointer, _ index: Int, _ code: Code, isDefault: Bool) throws {
    let program = code.program
    if isUnset(slot) {
      setValue(slot, try context.missingValue(of: program.parameters[index]))
      return
    }
    if program.isAdvanced && !isDefault { return }
    let constraint = try program.constraint(index)
    if constraint.isEmpty { return }
    do {
      let value = isDefault ? slot.pointee : try ParameterCoercion.checked(slot.pointee, constraint.types)
      setValue(slot, try constraint.convert(value, validating: !isDefault, context))
    } catch let e as RuntimeException {
      let parameter = try program.parameters[index]
      let error = EngineStrings.parameterTransformation(parameter.name, e, typeName: parameter.type.fullName)
      if !program.name.isEmpty {
        error.record.commandTypeName = program.name
        error.record.categoryActivity = program.name
      }
      if let extent = argumentExtent(index) { context.attachPosition(error, extent: extent) }
      throw error
    }
  }

  /// Where the argument of a parameter stands in the call of the function that runs.
  private func argumentExtent(_ index: Int) -> ScriptExtent? {
    if let activation = activations.last(where: { $0.stands(at: frame.pointee.base) }) {
      return activation.argumentExtents[index]
    }
    guard frame > frames else { return nil }
    let caller = (frame - 1).pointee
    let instruction = (caller.pc - 1).pointee
    guard instruction.op == .call || instruction.op == .callOut else { return nil }
    let site = caller.code.takeUnretainedValue().tables.calls[Int(instruction.b)]
    guard let sources = site.fast?.sources, sources.indices.contains(index) else { return nil }
    return site.elements.first { $0.register == sources[index] }?.extent
  }

  /// An assignment to a parameter inside its function: it keeps the type and the validations.
  func storeParameter(_ constraint: AttributeConstraint, _ value: Value, _ slot: ValuePointer, _ symbol: Int32) throws {
    let variable = PSVariable(name: context.symbols.name(symbol), value: .null)
    try store(constraint.convert(value, for: variable, context), slot, symbol)
  }
}

extension ExecutionContext {
  /// What a parameter holds that got no argument and has no default: null, or its type's empty value.
  func missingValue(of parameter: ParameterMetadata) throws -> Value {
    switch parameter.type.code {
    case .string: .string(.empty)
    case .switchParameter: .boxed(SwitchParameter(false))
    case .object, .psObject, .array, .char: .null
    default:
      parameter.type.isValueType ? try LanguagePrimitives.tryConvert(.null, to: parameter.type, self) ?? .null : .null
    }
  }
}
