// Finding commands by name: aliases, functions, cmdlets, then scripts and programs.
//
// A name with a slash (or a backslash that is no module's) is a path. `Module\Name` looks in one module. A name that nothing
// has and that contains no dash is tried once more with `Get-` before it. Modules on the module path are imported when a name
// that they export is not found otherwise.

import PSLanguage
import PSRuntime

extension SessionState {
  /// Registers a built-in module: its commands can be called from now on.
  public func register(_ module: CommandModule) {
    commands.register(module)
    context.commandVersion += 1
    registerAliases(module.aliases, module: module.name)
  }

  /// Makes aliases of lines of two words: the alias and the command.
  public func registerAliases(_ text: StaticString, module: String? = nil) {
    for line in String(describing: text).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 2 else { continue }
      setAlias(String(words[0]), String(words[1]), module: module)
    }
  }

  /// Makes an alias of the global scope.
  public func setAlias(_ name: String, _ definition: String, module: String? = nil) {
    let alias = AliasInfo(name: PSString.make(name), definition: PSString.make(definition))
    alias.sourceModule = module
    context.globalModule.state.aliases[NameKey(alias.name)] = alias
    context.commandVersion += 1
  }

  /// The names of aliases that mean a command.
  public func aliasNames(of command: PSString) -> [PSString] {
    visibleAliases().filter { $0.definition.equalsIgnoringCase(command) }.map(\.name)
  }

  /// All aliases seen from the scope that runs.
  public func visibleAliases() -> [AliasInfo] { visible(\.aliases) }
  /// All functions seen from the scope that runs.
  public func visibleFunctions() -> [FunctionInfo] { visible(\.functions) }

  private func visible<T>(_ table: KeyPath<SessionStateScope, [NameKey: T]>) -> [T] {
    var found: [NameKey: T] = [:]
    var at: ScopePointer? = context.machine.scope
    while let scope = at {
      scope.pointee.extra?._withUnsafeGuaranteedRef { found.merge($0[keyPath: table]) { known, _ in known } }
      at = scope.pointee.parent
    }
    return Array(found.values)
  }

  // MARK: - Finding

  /// The command of a name, aliases followed.
  ///
  /// - Throws: `CommandNotFoundException`.
  public func command(
    named name: PSString, at extent: ScriptExtent? = nil, origin: TokenKind? = nil, in module: SessionStateModule? = nil
  ) throws -> CommandInfo {
    if let found = try findCommand(name, from: module?.scope) {
      guard let alias = found as? AliasInfo else { return found }
      return try resolve(alias, at: extent, from: module?.scope)
    }
    throw DiscoveryStrings.notFound(name, at: extent, origin: origin)
  }

  /// The command that an alias means in the end.
  func resolve(_ alias: AliasInfo, at extent: ScriptExtent?, from scope: ScopePointer? = nil) throws -> CommandInfo {
    var name = alias.definition
    var seen: Set<NameKey> = [NameKey(alias.name)]
    while let found = try findCommand(name, from: scope) {
      guard let next = found as? AliasInfo, seen.insert(NameKey(next.name)).inserted else {
        return found is AliasInfo ? try onlyBehindAliases(name, from: scope, at: extent) : found
      }
      name = next.definition
    }
    throw DiscoveryStrings.notFound(name, at: extent)
  }

  /// An alias that means itself (`ls` for the program `ls`): what stands behind all aliases.
  private func onlyBehindAliases(_ name: PSString, from scope: ScopePointer?, at extent: ScriptExtent?) throws
    -> CommandInfo
  {
    if let found = try findCommand(name, types: CommandTypes.all.subtracting(.alias), from: scope) { return found }
    throw DiscoveryStrings.notFound(name, at: extent)
  }

  /// The first command of a name among some kinds, aliases not followed; nil where there is none.
  public func findCommand(_ name: PSString, types: CommandTypes = .all, from scope: ScopePointer? = nil) throws
    -> CommandInfo?
  {
    if name.isEmpty { return nil }
    if let found = findDefined(name, types: types, from: scope) { return found }
    let text = name.string
    if text.contains("/") || text.contains("\\") {
      if let found = try findQualified(text, types: types) { return found }
      return try findFile(at: text, name, types: types)
    }
    if let found = try autoload(name, types: types) { return found }
    if let found = try findOnPath(text, name, types: types) { return found }
    guard !text.contains("-"), types.contains(.cmdlet) || types.contains(.function) else { return nil }
    let withVerb = PSString.concat(PSString.make("Get-"), name)
    return findDefined(withVerb, types: types.intersection([.function, .cmdlet, .filter]), from: scope)
  }

  /// An alias, function or cmdlet that the session has now.
  private func findDefined(_ name: PSString, types: CommandTypes, from scope: ScopePointer?) -> CommandInfo? {
    if types.contains(.alias), let alias = context.alias(named: name, from: scope) { return alias }
    if !types.isDisjoint(with: [.function, .filter]), let function = context.function(named: name, from: scope) {
      return function
    }
    if !types.isDisjoint(with: [.function, .filter]), let function = builtInFunction(name) { return function }
    if types.contains(.cmdlet), let cmdlet = commands.find(name) { return cmdlet }
    return nil
  }

  /// A function of a built-in module: the module's script text is compiled when the first of them is called.
  private func builtInFunction(_ name: PSString) -> FunctionInfo? {
    for module in commands.modules where !loadedFunctionTexts.contains(module.name) {
      guard module.functionNames.contains(where: { PSString.make($0).equalsIgnoringCase(name) }) else { continue }
      loadedFunctionTexts.insert(module.name)
      try? defineFunctions(of: module)
      return context.function(named: name, from: context.globalModule.scope)
    }
    return nil
  }

  private func defineFunctions(of module: CommandModule) throws {
    let block = try context.compile(SourceText(String(describing: module.functions)), module: context.globalModule)
    let activation = try context.activate(block, lasting: context.globalModule.scope)
    defer { activation.close() }
    try activation.run(.end, output: DiscardingPipe())
  }

  /// `Module\Name`.
  private func findQualified(_ text: String, types: CommandTypes) throws -> CommandInfo? {
    guard let slash = text.lastIndex(of: "\\") else { return nil }
    let moduleName = String(text[..<slash])
    let name = PSString.make(String(text[text.index(after: slash)...]))
    if let module = modules.loaded(named: moduleName) {
      if let command = module.exportedCommand(name) { return command }
      // Imported under a prefix, the command has that name in the session alone.
      let imported = context.function(named: name)
      return imported?.sourceName.lowercased() == moduleName.lowercased() ? imported : nil
    }
    if let cmdlet = commands.find(name), cmdlet.moduleName.lowercased() == moduleName.lowercased() { return cmdlet }
    guard try modules.tryImport(moduleName), let module = modules.loaded(named: moduleName) else { return nil }
    return module.exportedCommand(name)
  }

  /// Imports a module of the module path that exports the name.
  private func autoload(_ name: PSString, types: CommandTypes) throws -> CommandInfo? {
    guard !types.isDisjoint(with: [.alias, .function, .cmdlet]), try modules.autoload(name) else { return nil }
    return findDefined(name, types: types, from: nil)
  }

  // MARK: - Files

  private func findFile(at text: String, _ name: PSString, types: CommandTypes) throws -> CommandInfo? {
    guard let path = try? paths.fileSystemPath(text) else { return nil }
    return try fileCommand(path, name, types: types)
  }

  private func fileCommand(_ path: String, _ name: PSString, types: CommandTypes) throws -> CommandInfo? {
    guard files.kind(path) == .file else { return nil }
    let fileName = PSString.make(FilePath.lastComponent(path))
    if path.lowercased().hasSuffix(".ps1") {
      guard types.contains(.externalScript) else { return nil }
      return ExternalScriptInfo(name: fileName, path: PSString.make(path), block: try loadScript(path))
    }
    guard types.contains(.application), files.isExecutable(path) else { return nil }
    return ApplicationInfo(name: fileName, path: PSString.make(path))
  }

  private func findOnPath(_ text: String, _ name: PSString, types: CommandTypes) throws -> CommandInfo? {
    guard !types.isDisjoint(with: [.application, .externalScript]), !text.contains(where: { "*?[".contains($0) }) else {
      return nil
    }
    for folder in searchPath {
      let path = FilePath.join(folder, text)
      if types.contains(.externalScript), let script = try fileCommand(path + ".ps1", name, types: .externalScript) {
        return script
      }
      if let found = try fileCommand(path, name, types: types) { return found }
    }
    return nil
  }

  /// The folders of `$env:PATH`.
  var searchPath: [String] {
    (environment.value("PATH") ?? "").split(separator: ":").map(String.init)
  }

  /// Reads and compiles a script file.
  ///
  /// - Throws: `ParseException`; what the execution policy says.
  public func loadScript(_ path: String, module: SessionStateModule? = nil) throws -> ScriptBlock {
    try hooks.authorizeScript?(path, self)
    guard let bytes = files.read(path) else { throw SessionStateStrings.pathNotFound(path) }
    return try context.compile(SourceText(bytes: bytes, file: path), module: module ?? context.currentModule)
  }
}

extension SessionState {
  /// The function that a plain call of a name means now; nil where something else than a function has the name.
  func plainFunction(named name: PSString) -> FunctionInfo? {
    if context.alias(named: name, from: nil) != nil { return nil }
    return context.function(named: name, from: nil)
  }

  /// `$LASTEXITCODE`, 0 where it is not set.
  public var lastExitCode: Int32 {
    if case .int(let code)? = context.variable("LASTEXITCODE")?.base { code } else { 0 }
  }
}
