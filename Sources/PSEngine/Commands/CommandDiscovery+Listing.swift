import PSRuntime

extension SessionState {
  /// Every command of some kinds whose name a test accepts, by kind and then by name; programs of the search path where
  /// `programs` says so.
  public func allCommands(_ types: CommandTypes, programs: Bool = false, _ accepts: (PSString) -> Bool) -> [CommandInfo]
  {
    var found: [CommandInfo] = []
    if types.contains(.alias) { found += visibleAliases().filter { accepts($0.name) } as [CommandInfo] }
    if !types.isDisjoint(with: [.function, .filter]) {
      loadAllFunctions()
      found += visibleFunctions().filter { accepts($0.name) && types.contains($0.commandType) } as [CommandInfo]
    }
    if types.contains(.cmdlet) {
      for (name, _) in commands.names where accepts(PSString.make(name)) {
        if let cmdlet = commands.find(PSString.make(name)) { found.append(cmdlet) }
      }
    }
    if programs && types.contains(.application) { found += allPrograms(accepts) }
    return found.sorted { a, b in
      a.commandType.rawValue != b.commandType.rawValue
        ? a.commandType.rawValue < b.commandType.rawValue : a.name.string.lowercased() < b.name.string.lowercased()
    }
  }

  private func allPrograms(_ accepts: (PSString) -> Bool) -> [CommandInfo] {
    searchPath.flatMap { folder in
      files.list(folder).filter { accepts(PSString.make($0)) }.compactMap { name -> CommandInfo? in
        let path = FilePath.join(folder, name)
        guard files.kind(path) == .file, files.isExecutable(path) else { return nil }
        return ApplicationInfo(name: PSString.make(name), path: PSString.make(path))
      }
    }
  }

  /// Compiles the functions of all built-in modules.
  private func loadAllFunctions() {
    for module in commands.modules {
      if let name = module.functionNames.first { _ = try? findCommand(PSString.make(name), types: .function) }
    }
  }

  /// All programs of a name along the search path.
  public func programs(named name: String) -> [ApplicationInfo] {
    searchPath.compactMap { folder in
      let path = FilePath.join(folder, name)
      guard files.kind(path) == .file, files.isExecutable(path) else { return nil }
      return ApplicationInfo(name: PSString.make(name), path: PSString.make(path))
    }
  }

  /// The built-in modules' names.
  public var builtInModuleNames: [String] { commands.modules.map(\.name) }
}
