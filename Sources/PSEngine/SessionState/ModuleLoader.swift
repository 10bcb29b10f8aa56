// Loading and importing modules.
//
// Loading runs a module's code once in a scope of its own and finds out what it exports; importing puts what is exported into
// the scope of the session or module that asked. A script module that calls no Export-ModuleMember exports its functions and
// aliases, a dynamic module (New-Module) its functions.

import PSLanguage
import PSRuntime

/// What `Import-Module` says of an import.
public struct ImportOptions {
  /// Patterns of what is imported; nil where the parameter was not given.
  public var functions: [String]?
  public var cmdlets: [String]?
  public var variables: [String]?
  public var aliases: [String]?
  public var prefix = ""
  public var force = false
  public var noClobber = false
  public var isGlobal = false
  public var minimumVersion: String?
  public var maximumVersion: String?
  public var requiredVersion: String?
  public var arguments: [Value] = []
  /// Called with a warning's text (unapproved verbs); nil for silence.
  public var warn: ((String) throws -> Void)?
  /// Where the output of an imported `.ps1` goes.
  public var output: Pipe = DiscardingPipe()
  public init() {}

  func accepts(version: String) -> Bool {
    if let requiredVersion { return ModuleVersion.compare(version, requiredVersion) == 0 }
    if let minimumVersion, ModuleVersion.compare(version, minimumVersion) < 0 { return false }
    if let maximumVersion, ModuleVersion.compare(version, maximumVersion) > 0 { return false }
    return true
  }
  var wantedVersion: String? { requiredVersion ?? minimumVersion ?? maximumVersion }
}

/// Loads modules from files and blocks.
public struct ModuleLoader {
  let session: SessionState
  public init(_ session: SessionState) { self.session = session }
  var context: ExecutionContext { session.context }
  var files: any FileAccess { session.files }

  /// Imports a module by name or path.
  ///
  /// - Throws: `Modules_ModuleNotFound` and what the module's code throws.
  public func importModule(named name: String, _ options: ImportOptions) throws -> PSModuleInfo {
    if name.contains("\\") || name.contains("/"), let builtIn = try session.hooks.builtInModule?(name, session) {
      guard !builtIn.isEmpty else { throw ModuleStrings.notFound(name) }
      return try importModule(named: builtIn, options)
    }
    let path = try file(of: name, options)
    let known = session.modules.loaded(named: path ?? name)
    if let known, options.accepts(version: known.version) {
      if !options.force {
        try importMembers(of: known, options)
        return known
      }
      try remove(known)
    }
    guard let path else {
      if let builtIn = builtInModule(named: name), options.accepts(version: builtIn.version) {
        session.modules.add(builtIn)
        return builtIn
      }
      throw options.wantedVersion.map { ModuleStrings.versionNotFound(name, $0) } ?? ModuleStrings.notFound(name)
    }
    let module = try load(path, options)
    session.modules.add(module)
    try importMembers(of: module, options)
    return module
  }

  /// Imports a module that exists already, such as one of `New-Module`.
  public func importExisting(_ module: PSModuleInfo, _ options: ImportOptions) throws {
    session.modules.add(module)
    try importMembers(of: module, options)
  }

  /// A module of the module path as `Get-Module -ListAvailable` shows it: what its files say, nothing runs.
  public func describe(_ name: String) throws -> PSModuleInfo? {
    guard let path = session.modules.findOnPath(name) else { return nil }
    return try describe(file: path)
  }

  /// A module's file as `Test-ModuleManifest` shows it: nothing runs but the manifest.
  public func describe(file path: String) throws -> PSModuleInfo {
    let info = PSModuleInfo(name: PSString.make(ModuleLoader.name(ofFile: path)))
    info.path = PSString.make(path)
    if path.hasSuffix(".psd1") {
      let manifest = try ModuleManifest.read(path, self)
      info.manifest = manifest.table
      info.version = manifest.version
      info.moduleType = manifest.rootModule == nil ? .manifest : .script
      info.moduleDescription = PSString.make(manifest.text("Description") ?? "")
      info.privateData = manifest.value("PrivateData") ?? .null
      info.guid = manifest.value("GUID") ?? .null
    }
    let empty = try context.compile("")
    info.functions = exportedNames(ofFile: path).map { FunctionInfo(name: PSString.make($0), block: empty) }
    return info
  }

  /// The file of a name: a path as it is, a folder's module, a module of the module path.
  private func file(of name: String, _ options: ImportOptions) throws -> String? {
    if name.contains("/") || name.contains("\\") || name.hasPrefix(".") || name.lowercased().hasSuffix(".psm1")
      || name.lowercased().hasSuffix(".psd1")
    {
      let path = try session.paths.fileSystemPath(name)
      if files.kind(path) == .file { return path }
      for ending in [".psd1", ".psm1", ".ps1"] where files.kind(path + ending) == .file { return path + ending }
      if let found = session.modules.moduleFile(in: path, path) { return found }
      throw ModuleStrings.notFound(name)
    }
    guard let path = session.modules.findOnPath(name) else { return nil }
    if options.wantedVersion != nil, path.hasSuffix(".psd1"), let manifest = try? ModuleManifest.read(path, self),
      !options.accepts(version: manifest.version)
    {
      return nil
    }
    return path
  }

  /// A built-in module of the session as an object.
  public func builtInModule(named name: String) -> PSModuleInfo? {
    guard let module = session.commands.module(named: name) else { return nil }
    let info = PSModuleInfo(name: PSString.make(module.name))
    info.version = module.version
    info.moduleType = .manifest
    info.cmdlets = module.cmdlets().compactMap { session.commands.find(PSString.make($0.name)) }
    info.functions = module.functionNames.compactMap { context.function(named: PSString.make($0), from: nil) }
    return info
  }

  // MARK: - Loading

  func load(_ path: String, _ options: ImportOptions) throws -> PSModuleInfo {
    let name = ModuleLoader.name(ofFile: path)
    let info = PSModuleInfo(name: PSString.make(name))
    info.path = PSString.make(path)
    switch path.lowercased() {
    case let p where p.hasSuffix(".psm1"): try runScript(path, in: info, options)
    case let p where p.hasSuffix(".psd1"): try loadManifest(path, info, options)
    case let p where p.hasSuffix(".ps1"): try runInCaller(path, options)
    default: throw ModuleStrings.badExtension(path)
    }
    return info
  }

  static func name(ofFile path: String) -> String {
    let file = FilePath.lastComponent(path)
    guard let dot = file.lastIndex(of: ".") else { return file }
    return String(file[..<dot])
  }

  /// Runs a module's script in the module's own scope.
  func runScript(_ path: String, in info: PSModuleInfo, _ options: ImportOptions) throws {
    let state = info.state ?? SessionStateModule(name: info.name.string, parent: context.globalModule.scope)
    state.info = info
    info.state = state
    let block = try session.loadScript(path, module: state)
    try run(block, in: state, arguments: options.arguments, scriptName: path, output: DiscardingPipe())
    chooseExports(info, state, aliasesToo: true)
  }

  private func run(
    _ block: ScriptBlock, in state: SessionStateModule, arguments: [Value], scriptName: String, output: Pipe
  ) throws {
    let activation = try context.activate(block, lasting: state.scope)
    defer { activation.close() }
    if activation.mentions("MyInvocation") {
      let script = ExternalScriptInfo(
        name: PSString.make(FilePath.lastComponent(scriptName)), path: PSString.make(scriptName), block: block)
      try activation.setLocal("MyInvocation", .object(InvocationInfo(command: script, extent: nil)))
    }
    if !scriptName.isEmpty {
      if activation.mentions("PSScriptRoot") {
        try activation.setLocal("PSScriptRoot", .text(FilePath.parent(scriptName)))
      }
      if activation.mentions("PSCommandPath") { try activation.setLocal("PSCommandPath", .text(scriptName)) }
    }
    try activation.bindPositionally(arguments)
    try activation.run(.end, output: output)
  }

  private func runInCaller(_ path: String, _ options: ImportOptions) throws {
    let block = try session.loadScript(path)
    try session.invoke(
      block, arguments: options.arguments, underscore: nil, input: [], mode: .callerScope, output: options.output)
  }

  /// A module of a script block: `New-Module`. Nothing is imported here.
  ///
  /// `results` are what the block wrote (`-ReturnResult`).
  public func dynamicModule(_ name: String, _ block: ScriptBlock, arguments: [Value]) throws -> (PSModuleInfo, [Value])
  {
    let info = PSModuleInfo(name: PSString.make(name))
    let state = SessionStateModule(name: name, parent: context.globalModule.scope)
    state.info = info
    info.state = state
    let pipe = CollectingPipe()
    try run(
      ScriptBlock(program: block.program, module: state), in: state, arguments: arguments, scriptName: "", output: pipe)
    chooseExports(info, state, aliasesToo: false)
    return (info, pipe.items)
  }

  /// What a module exports where it did not say so itself.
  private func chooseExports(_ info: PSModuleInfo, _ state: SessionStateModule, aliasesToo: Bool) {
    for function in state.state.functions.values where function.module == nil || function.module === info {
      function.module = info
    }
    guard !info.exportsWereChosen else { return }
    info.functions = state.state.functions.values.filter { $0.module === info }.sorted {
      $0.name.string < $1.name.string
    }
    if aliasesToo { info.aliases = state.state.aliases.values.sorted { $0.name.string < $1.name.string } }
  }

  /// `Export-ModuleMember`, called while the module's code runs.
  ///
  /// - Throws: `Modules_CanOnlyExecuteExportModuleMemberInsideAModule`.
  public func export(functions: [String]?, variables: [String]?, aliases: [String]?, cmdlets: [String]?) throws {
    guard let info = context.currentModule.info, let state = info.state else {
      throw ModuleStrings.exportOutsideModule()
    }
    info.exportsWereChosen = true
    func add<T: AnyObject>(_ items: [T], to list: inout [T], _ patterns: [String]?, _ name: (T) -> PSString) {
      guard let patterns else { return }
      for item in items where ModuleLoader.matches(name(item), patterns) && !list.contains(where: { $0 === item }) {
        list.append(item)
      }
      list.sort { name($0).string < name($1).string }
    }
    add(Array(state.state.functions.values), to: &info.functions, functions, \.name)
    add(Array(state.state.aliases.values), to: &info.aliases, aliases, \.name)
    add(context.variables(in: state.scope), to: &info.variables, variables, \.name)
    _ = cmdlets
  }

  static func matches(_ name: PSString, _ patterns: [String]) -> Bool {
    patterns.contains { pattern in
      let text = PSString.make(pattern)
      guard let wildcard = try? WildcardPattern(text, options: .ignoreCase) else {
        return text.equalsIgnoringCase(name)
      }
      return wildcard.isMatch(name)
    }
  }
}
