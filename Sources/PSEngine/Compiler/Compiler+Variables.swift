import PSLanguage
import PSRuntime

extension Compiler {
  /// What a variable expression means at its place.
  enum Variable {
    case constant(Value)
    case slot(Int)
    case up(Int)
    case dynamic(Int32)
    case scoped(ScopedVariable)
    /// `$?`
    case status
  }

  /// Resolves a path: constants, slots of this code, slots of the scope it runs in, names.
  func variable(_ path: VariablePath) -> Variable {
    switch path.qualifier {
    case .none, .variable, .local: break
    default: return .scoped(ScopedVariable(path: path, symbol: program.symbols.intern(path.unqualifiedPath)))
    }
    let name = path.unqualifiedPath
    switch name.lowercased() {
    case "true": return .constant(.bool(true))
    case "false": return .constant(.bool(false))
    case "null": return .constant(.null)
    case "?": return .status
    case "psitem": return .slot(FrameLayout.underscore)
    default: break
    }
    let symbol = program.symbols.intern(name)
    let slot = layout.slot(symbol)
    if slot >= 0 { return .slot(slot) }
    if case .up(let home) = mode {
      let slot = home.slot(symbol)
      if slot >= 0 { return .up(slot) }
    }
    return .dynamic(symbol)
  }

  mutating func load(_ variable: Variable, to register: Int) {
    switch variable {
    case .constant(let value): load(value, to: register)
    case .slot(let slot): builder.emit(.loadVariable, register, slot)
    case .up(let slot): builder.emit(.loadUp, register, slot)
    case .dynamic(let symbol): builder.emit(.loadDynamic, register, builder.symbol(symbol))
    case .scoped(let scoped):
      builder.tables.scoped.append(scoped)
      builder.emit(.loadScoped, register, builder.tables.scoped.count - 1)
    case .status: builder.emit(.loadStatus, register)
    }
  }

  mutating func store(_ register: Int, to variable: Variable) {
    switch variable {
    case .constant(let value):
      guard case .bool(let isTrue) = value else { return }
      let name = PSString.make(isTrue ? "true" : "false")
      builder.emit(.storeDynamic, builder.symbol(program.symbols.intern(name)), register)
    case .slot(let slot):
      if let index = typedParameters[layout.symbols[slot]] {
        builder.emit(.storeParameter, slot, register, index)
      } else {
        builder.emit(.storeVariable, slot, register)
      }
    case .up(let slot): builder.emit(.storeUp, slot, register)
    case .dynamic(let symbol): builder.emit(.storeDynamic, builder.symbol(symbol), register)
    case .scoped(let scoped):
      builder.tables.scoped.append(scoped)
      builder.emit(.storeScoped, builder.tables.scoped.count - 1, register)
    case .status:
      builder.tables.nodes.append(.readOnlyVariable("?"))
      scoped { $0.builder.emit(.runNode, $0.temp(), $0.builder.tables.nodes.count - 1) }
    }
  }

  /// The variable as a place for `[ref]` and declarations.
  func place(_ variable: Variable, _ path: VariablePath) -> VariableTarget {
    let symbol = program.symbols.intern(path.unqualifiedPath)
    return switch variable {
    case .slot(let slot): .slot(slot, symbol: symbol)
    case .up(let slot): .up(slot, symbol: symbol)
    case .scoped(let scoped): .scoped(scoped)
    default: .dynamic(symbol)
    }
  }
}
