import PSRuntime

/// Where a lookup found a variable.
enum FoundVariable {
  case slot(ValuePointer)
  case object(PSVariable)
}

extension Machine {
  // MARK: - Lookup

  /// The variable of a name seen from a scope: slots, then the scope's dictionary, then outwards.
  @inline(__always) func find(_ symbol: Int32, from scope: ScopePointer) -> FoundVariable? {
    var at: ScopePointer? = scope
    var isInside = true
    while let record = at {
      if let found = findHere(symbol, record), isInside || !isPrivate(found) { return found }
      // What is dot-sourced sees the private variables of the scope that it runs in.
      if !record.pointee.isOverlay { isInside = false }
      at = record.pointee.parent
    }
    return nil
  }

  @inline(__always) func findHere(_ symbol: Int32, _ record: ScopePointer) -> FoundVariable? {
    if let layout = record.pointee.layout, let base = record.pointee.base {
      let slot = layout._withUnsafeGuaranteedRef { $0.slot(symbol) }
      if slot >= 0 && !isUnset(base + slot) { return .slot(base + slot) }
    }
    if let extra = record.pointee.extra, let v = extra._withUnsafeGuaranteedRef({ $0.variables[symbol] }) {
      return .object(v)
    }
    return nil
  }

  private func isPrivate(_ found: FoundVariable) -> Bool {
    switch found {
    case .slot(let p):
      if case .variable(let v) = p.pointee { v.options.contains(.private) } else { false }
    case .object(let v): v.options.contains(.private)
    }
  }

  /// The value of a variable by name; `.unset` where there is none.
  @inline(never) func value(_ symbol: Int32, from scope: ScopePointer) -> Value {
    switch find(symbol, from: scope) {
    case .slot(let p):
      if case .variable(let v) = p.pointee { return v.value }
      return p.pointee
    case .object(let v): return v.value
    case nil: return .unset
    }
  }

  /// The scope that assignments go to: overlays have no variables of their own but `$_` and `$args`.
  func assignmentScope(_ scope: ScopePointer) -> ScopePointer {
    var at = scope
    while at.pointee.isOverlay, let parent = at.pointee.parent { at = parent }
    return at
  }

  /// Assigns to the variable of a name in a scope, made where it is new there.
  @inline(never) func assign(_ symbol: Int32, _ value: Value, in scope: ScopePointer) throws {
    let target = assignmentScope(scope)
    if let layout = target.pointee.layout, let base = target.pointee.base {
      let slot = layout._withUnsafeGuaranteedRef { $0.slot(symbol) }
      if slot >= 0 { return try store(value, base + slot, symbol) }
    }
    if let known = extra(target).variables[symbol] { return try assign(known, value) }
    if let allScope = context.allScopeVariable(symbol) { return try assign(allScope, value) }
    extra(target).variables[symbol] = PSVariable(name: context.symbols.name(symbol), value: Machine.stored(value))
  }

  /// Stores into a slot; a variable with options or constraints there decides.
  @inline(__always) func store(_ value: Value, _ slot: ValuePointer, _ symbol: Int32) throws {
    if case .variable(let v) = slot.pointee { return try assign(v, value) }
    if isUnset(slot), let allScope = context.allScopeVariable(symbol) { return try assign(allScope, value) }
    setValue(slot, Machine.stored(value))
  }

  /// Assigns to a variable object: read-only ones refuse, constraints convert.
  func assign(_ variable: PSVariable, _ value: Value) throws {
    if !variable.options.isDisjoint(with: [.readOnly, .constant]) {
      throw EngineStrings.variableNotWritable(variable.name)
    }
    let value = Machine.stored(value)
    if let constraint = variable.constraint {
      variable.value = try constraint.convert(value, for: variable, context)
    } else {
      variable.value = value
    }
    if let didSet = variable.didSet { try didSet(variable.value) }
  }

  /// What a slot may hold: never "not set".
  @inline(__always) static func stored(_ value: Value) -> Value { value.isUnset ? .null : value }

  /// The dictionary of a scope, made where it is missing.
  func extra(_ record: ScopePointer) -> SessionStateScope {
    if let known = record.pointee.extra { return known.takeUnretainedValue() }
    let made = SessionStateScope()
    record.pointee.extra = .passRetained(made)
    return made
  }

  // MARK: - Variables as objects

  /// The variable as an object with an identity: what stands in a slot becomes one. nil where there is none.
  func variableObject(_ symbol: Int32, from scope: ScopePointer) -> PSVariable? {
    guard let found = find(symbol, from: scope) else { return nil }
    return object(found, symbol)
  }

  func object(_ found: FoundVariable, _ symbol: Int32) -> PSVariable {
    switch found {
    case .object(let v): return v
    case .slot(let p):
      if case .variable(let v) = p.pointee { return v }
      let made = PSVariable(name: context.symbols.name(symbol), value: p.pointee)
      p.pointee = .variable(made)
      return made
    }
  }

  /// The variable object of exactly this scope, made with a null value where it is missing.
  func variableObject(_ symbol: Int32, in scope: ScopePointer) -> PSVariable {
    let target = assignmentScope(scope)
    if let found = findHere(symbol, target) { return object(found, symbol) }
    let made = PSVariable(name: context.symbols.name(symbol), value: .null)
    put(made, symbol, in: target)
    return made
  }

  /// Puts a variable object into a scope, replacing what was there.
  func put(_ variable: PSVariable, _ symbol: Int32, in scope: ScopePointer) {
    let target = assignmentScope(scope)
    if let layout = target.pointee.layout, let base = target.pointee.base {
      let slot = layout._withUnsafeGuaranteedRef { $0.slot(symbol) }
      if slot >= 0 {
        setValue(base + slot, .variable(variable))
        return
      }
    }
    extra(target).variables[symbol] = variable
  }

  /// Removes the variable of exactly this scope.
  func removeVariable(_ symbol: Int32, in scope: ScopePointer) {
    let target = assignmentScope(scope)
    if let layout = target.pointee.layout, let base = target.pointee.base {
      let slot = layout._withUnsafeGuaranteedRef { $0.slot(symbol) }
      if slot >= 0 { setValue(base + slot, .unset) }
    }
    target.pointee.extra?._withUnsafeGuaranteedRef { _ = $0.variables.removeValue(forKey: symbol) }
  }

  /// All variables of exactly this scope, as objects.
  func variables(in scope: ScopePointer) -> [PSVariable] {
    var result: [PSVariable] = []
    if let layout = scope.pointee.layout, let base = scope.pointee.base {
      let symbols = layout._withUnsafeGuaranteedRef { $0.symbols }
      for (slot, symbol) in symbols.enumerated() where !isUnset(base + slot) {
        result.append(object(.slot(base + slot), symbol))
      }
    }
    if let extra = scope.pointee.extra { result += extra._withUnsafeGuaranteedRef { Array($0.variables.values) } }
    return result
  }

  /// Moves the slots of a frame that ends into the dictionary of the scope that lives on (global scope, modules).
  func flushSlots(_ record: ScopePointer) {
    guard let layout = record.pointee.layout, let base = record.pointee.base else { return }
    let symbols = layout._withUnsafeGuaranteedRef { $0.symbols }
    let state = extra(record)
    for (slot, symbol) in symbols.enumerated() where slot > FrameLayout.arguments && !isUnset(base + slot) {
      if case .variable(let v) = base[slot] {
        state.variables[symbol] = v
      } else {
        state.variables[symbol] = PSVariable(name: context.symbols.name(symbol), value: base[slot])
      }
    }
    record.pointee.layout = nil
    record.pointee.base = nil
  }

  /// Takes the variables of a scope that lives on into the slots of a frame that begins there.
  func loadSlots(_ record: ScopePointer, _ layout: FrameLayout, _ base: ValuePointer) {
    record.pointee.layout = .passUnretained(layout)
    record.pointee.base = base
    guard let extra = record.pointee.extra else { return }
    extra._withUnsafeGuaranteedRef { state in
      for (slot, symbol) in layout.symbols.enumerated() where slot > FrameLayout.arguments {
        guard let v = state.variables.removeValue(forKey: symbol) else { continue }
        base[slot] = .variable(v)
      }
    }
  }
}
