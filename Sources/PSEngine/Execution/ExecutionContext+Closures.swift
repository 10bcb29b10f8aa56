import PSRuntime

extension ExecutionContext {
  /// A copy of a block that keeps the variables of the scope that runs: each closure is a module of its own.
  ///
  /// Read-only and constant variables are not copied. Follows `ScriptBlock.GetNewClosure`.
  func closure(of block: ScriptBlock) -> ScriptBlock {
    let parent = block.module.name.isEmpty ? globalModule.scope : block.module.scope
    let module = SessionStateModule(name: "__DynamicModule_" + Guid.random().description, parent: parent)
    for variable in machine.variables(in: machine.assignmentScope(machine.scope))
    where variable.options.isDisjoint(with: [.readOnly, .constant]) {
      let copy = PSVariable(name: variable.name, value: variable.value, options: variable.options)
      copy.constraint = variable.constraint
      module.state.variables[symbols.intern(variable.name)] = copy
    }
    return ScriptBlock(program: Program(ast: block.ast, home: nil, context: self), module: module)
  }
}
