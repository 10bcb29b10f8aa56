import PSRuntime

extension ModuleLoader {
  /// Puts what a module exports into the scope of whoever imports.
  public func importMembers(of module: PSModuleInfo, _ options: ImportOptions) throws {
    let target = options.isGlobal ? context.globalModule : context.currentModule
    let prefix = options.prefix.isEmpty ? module.prefix : options.prefix
    let chooses =
      options.functions != nil || options.cmdlets != nil || options.variables != nil || options.aliases != nil
    func wanted(_ name: PSString, _ patterns: [String]?) -> Bool {
      guard let patterns else { return !chooses }
      return ModuleLoader.matches(name, patterns)
    }
    for function in module.functions where wanted(function.name, options.functions) {
      let name = ModuleLoader.prefixed(function.name, prefix)
      if options.noClobber, try session.findCommand(name, types: [.function, .cmdlet, .alias]) != nil { continue }
      let imported =
        prefix.isEmpty ? function : FunctionInfo(name: name, block: function.block, isFilter: function.isFilter)
      imported.module = module
      target.state.functions[NameKey(name)] = imported
      module.imported.functions.append(name)
    }
    for alias in module.aliases where wanted(alias.name, options.aliases) {
      let imported = AliasInfo(name: ModuleLoader.prefixed(alias.name, prefix), definition: alias.definition)
      imported.module = module
      target.state.aliases[NameKey(imported.name)] = imported
      module.imported.aliases.append(imported.name)
    }
    for variable in module.variables where wanted(variable.name, options.variables) {
      context.put(variable, in: target.scope)
      module.imported.variables.append(variable.name)
    }
    context.commandVersion += 1
    try checkVerbs(module, options)
  }

  private func checkVerbs(_ module: PSModuleInfo, _ options: ImportOptions) throws {
    guard let warn = options.warn else { return }
    let approved = Set(Verb.groups.flatMap(\.verbs).map { $0.lowercased() })
    let hasOdd = module.functions.contains { function in
      let name = function.name.string
      guard let dash = name.firstIndex(of: "-") else { return false }
      return !approved.contains(name[..<dash].lowercased())
    }
    if hasOdd { try warn(ModuleStrings.unapprovedVerbs(module.name.string)) }
  }

  /// `Get-Item` with prefix `My` is `Get-MyItem`; a name without a dash gets it in front.
  static func prefixed(_ name: PSString, _ prefix: String) -> PSString {
    if prefix.isEmpty { return name }
    let text = name.string
    guard let dash = text.firstIndex(of: "-") else { return PSString.make(prefix + text) }
    return PSString.make(text[...dash] + prefix + text[text.index(after: dash)...])
  }

  /// Takes a module and what it brought out of the session; its `OnRemove` block runs.
  public func remove(_ module: PSModuleInfo) throws {
    if let block = module.onRemove {
      let pipe = CollectingPipe()
      try session.invoke(
        block, arguments: [.object(module)], underscore: nil, input: [], mode: .newScope, output: pipe)
    }
    for state in [context.globalModule.state, context.currentModule.state] {
      for (key, function) in state.functions where function.module === module { state.functions[key] = nil }
      for (key, alias) in state.aliases where alias.module === module { state.aliases[key] = nil }
    }
    for name in module.imported.variables { context.removeVariable(name.string, in: context.globalModule.scope) }
    module.imported = ImportedMembers()
    session.modules.remove(module)
    for nested in module.nestedModules { session.modules.remove(nested) }
    if session.commands.module(named: module.name.string) != nil { session.commands.remove(module: module.name.string) }
    context.commandVersion += 1
  }
}
