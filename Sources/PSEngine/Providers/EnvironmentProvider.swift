import PSLanguage
import PSRuntime

/// `Env:`: the session's environment variables.
public final class EnvironmentProvider: SessionStateProvider {
  public override var name: String { "Environment" }
  override var driveName: String { "Env" }

  override func names() -> [String] { session.environment.names }

  override func value(_ name: String) -> Value? { session.environment.value(name).map(Value.text) }

  override func item(_ name: String) -> Value? {
    guard let value = session.environment.value(name) else { return nil }
    let entry = DictionaryEntryObject(.text(name), .text(value))
    let bag = PSCustomObject(shape: session.context.emptyShape, slots: [])
    bag.set(PSString.make("Name"), .text(name))
    entry.attached = bag
    return .object(entry)
  }

  override func set(_ name: String, _ value: Value, _ context: ProviderContext?) throws {
    session.environment.set(name, value.isNull ? nil : try text(value))
  }

  override func remove(_ name: String, _ context: ProviderContext) throws { session.environment.set(name, nil) }

  override func rename(_ name: String, to newName: String, _ context: ProviderContext) throws {
    guard let value = session.environment.value(name) else { throw ProviderStrings.pathNotFound(name) }
    session.environment.set(newName, value)
    session.environment.set(name, nil)
  }
}

/// `Variable:`: the variables seen from where the command runs.
public final class VariableProvider: SessionStateProvider {
  public override var name: String { "Variable" }

  override func names() -> [String] { session.context.visibleVariables().map(\.name.string) }
  override func item(_ name: String) -> Value? { session.context.variableObject(name).map { .object($0) } }
  override func value(_ name: String) -> Value? { session.context.variable(name) }
  override func set(_ name: String, _ value: Value, _ context: ProviderContext?) throws {
    var stored = value
    if case .object(let object) = value.base, let variable = object as? PSVariable { stored = variable.value }
    try session.context.setVariable(name, stored)
  }
  override func remove(_ name: String, _ context: ProviderContext) throws {
    guard let scope = session.scope(ofVariable: name) else { throw ProviderStrings.pathNotFound(name) }
    session.context.removeVariable(name, in: scope)
  }
  override func rename(_ name: String, to newName: String, _ context: ProviderContext) throws {
    guard let value = session.context.variable(name) else { throw ProviderStrings.pathNotFound(name) }
    try session.context.setVariable(newName, value)
    try remove(name, context)
  }
}

/// `Alias:`: the aliases seen from where the command runs.
public final class AliasProvider: SessionStateProvider {
  public override var name: String { "Alias" }

  override func names() -> [String] { session.visibleAliases().map(\.name.string) }
  private func alias(_ name: String) -> AliasInfo? { session.context.alias(named: PSString.make(name), from: nil) }
  override func item(_ name: String) -> Value? { alias(name).map { .object($0) } }
  override func value(_ name: String) -> Value? { alias(name).map { .string($0.definition) } }
  override func set(_ name: String, _ value: Value, _ context: ProviderContext?) throws {
    try session.setAlias(
      AliasInfo(name: PSString.make(name), definition: PSString.make(try text(value))), force: context?.force ?? false)
  }
  override func remove(_ name: String, _ context: ProviderContext) throws {
    try session.removeAlias(PSString.make(name), force: context.force)
  }
  override func rename(_ name: String, to newName: String, _ context: ProviderContext) throws {
    guard let old = alias(name) else { throw ProviderStrings.pathNotFound(name) }
    try session.setAlias(AliasInfo(name: PSString.make(newName), definition: old.definition), force: context.force)
    try remove(name, context)
  }
}

/// `Function:`: the functions seen from where the command runs.
public final class FunctionProvider: SessionStateProvider {
  public override var name: String { "Function" }

  override func names() -> [String] { session.visibleFunctions().map(\.name.string) }
  private func function(_ name: String) -> FunctionInfo? {
    session.context.function(named: PSString.make(name), from: nil)
  }
  override func item(_ name: String) -> Value? { function(name).map { .object($0) } }
  override func value(_ name: String) -> Value? { function(name).map { .object($0.block) } }

  override func set(_ name: String, _ value: Value, _ context: ProviderContext?) throws {
    let block: ScriptBlock
    switch value.base {
    case .object(let object):
      if let given = object as? ScriptBlock {
        block = given
      } else if let function = object as? FunctionInfo {
        block = function.block
      } else {
        block = try compile(value)
      }
    case .null, .nothing, .unset: return session.removeFunction(PSString.make(name))
    default: block = try compile(value)
    }
    try session.context.define(
      FunctionInfo(name: PSString.make(name), block: block), in: try session.context.scope(named: nil))
  }

  private func compile(_ value: Value) throws -> ScriptBlock {
    try session.context.compile(SourceText(try text(value)), module: session.context.currentModule)
  }

  override func remove(_ name: String, _ context: ProviderContext) throws {
    session.removeFunction(PSString.make(name))
  }
  override func rename(_ name: String, to newName: String, _ context: ProviderContext) throws {
    guard let old = value(name) else { throw ProviderStrings.pathNotFound(name) }
    try set(newName, old, context)
    try remove(name, context)
  }
}
