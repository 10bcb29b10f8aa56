import PSLanguage
import PSRuntime

/// A module manifest: the one hash table of a `.psd1` file.
public struct ModuleManifest {
  public let table: PSHashtable
  let path: String

  /// The members that PowerShell knows.
  static let members = """
    AliasesToExport Author ClrVersion CmdletsToExport CompanyName CompatiblePSEditions Copyright DefaultCommandPrefix \
    Description DotNetFrameworkVersion DscResourcesToExport ExperimentalFeatures FileList FormatsToProcess \
    FunctionsToExport GUID HelpInfoURI ModuleList ModuleToProcess ModuleVersion NestedModules PowerShellHostName \
    PowerShellHostVersion PowerShellVersion PrivateData ProcessorArchitecture RequiredAssemblies RequiredModules \
    RootModule ScriptsToProcess TypesToProcess VariablesToExport
    """

  /// Reads and evaluates a manifest.
  ///
  /// - Throws: `Modules_InvalidManifest` where the file holds something else.
  public static func read(_ path: String, _ loader: ModuleLoader) throws -> ModuleManifest {
    guard let bytes = loader.files.read(path) else { throw ModuleStrings.notFound(path) }
    let source = SourceText(bytes: bytes, file: path)
    let block = try loader.context.compile(source, module: loader.context.globalModule)
    guard isOneTable(block.ast) else { throw ModuleStrings.invalidManifest(path) }
    let pipe = CollectingPipe()
    try loader.session.invoke(block, arguments: [], underscore: nil, input: [], mode: .newScope, output: pipe)
    guard case .object(let object)? = pipe.items.first?.base, let table = object as? PSHashtable else {
      throw ModuleStrings.invalidManifest(path)
    }
    return ModuleManifest(table: table, path: path)
  }

  private static func isOneTable(_ ast: ScriptBlockAst) -> Bool {
    guard let statements = ast.endBlock?.statements, statements.count == 1,
      let pipeline = statements[0] as? PipelineAst, pipeline.pipelineElements.count == 1,
      let expression = pipeline.pipelineElements[0] as? CommandExpressionAst
    else { return false }
    return expression.expression.kind == .hashtable
  }

  func value(_ key: String) -> Value? { table[key] }
  func text(_ key: String) -> String? { table[key]?.base.asString?.string }

  /// The texts of a member; nil where it is missing.
  func list(_ key: String) -> [String]? {
    guard let value = table[key] else { return nil }
    switch value.base {
    case .array(let array): return array.items.compactMap { $0.base.asString?.string }
    case .string(let text): return [text.string]
    default: return []
    }
  }

  var version: String { text("ModuleVersion") ?? "0.0" }
  var rootModule: String? { text("RootModule") ?? text("ModuleToProcess") }

  /// Refuses unknown members and versions that are none.
  func check(_ session: SessionState) throws {
    let known = Set(ModuleManifest.members.lowercased().split(separator: " ").map(String.init))
    for entry in table.liveEntries {
      guard let key = entry.key.base.asString?.string, !known.contains(key.lowercased()) else { continue }
      throw ModuleStrings.invalidMember(
        key, manifest: path,
        allowed: ModuleManifest.members.split(separator: " ").joined(separator: "', '"))
    }
    let isVersion = version.split(separator: ".").count >= 2 && version.allSatisfy { $0.isNumber || $0 == "." }
    guard isVersion else { throw ModuleStrings.invalidManifest(path) }
    if let wanted = text("PowerShellVersion"), ModuleVersion.compare(wanted, session.host.version) > 0 {
      throw ModuleStrings.newerPowerShell(path, has: session.host.version, wants: wanted)
    }
  }
}

extension ModuleLoader {
  /// Loads a module by its manifest: required modules, scripts, the root module, nested modules, and what of all is exported.
  func loadManifest(_ path: String, _ info: PSModuleInfo, _ options: ImportOptions) throws {
    let manifest = try ModuleManifest.read(path, self)
    try manifest.check(session)
    info.manifest = manifest.table
    info.version = manifest.version
    info.moduleType = .manifest
    info.moduleDescription = PSString.make(manifest.text("Description") ?? "")
    info.privateData = manifest.value("PrivateData") ?? .null
    info.guid = manifest.value("GUID") ?? .null
    info.prefix = manifest.text("DefaultCommandPrefix") ?? ""
    for required in manifest.list("RequiredModules") ?? [] where session.modules.loaded(named: required) == nil {
      do {
        _ = try importModule(named: required, ImportOptions())
      } catch is RuntimeException {
        throw ModuleStrings.requiredModule(required, by: path)
      }
    }
    let folder = FilePath.parent(path)
    for script in manifest.list("ScriptsToProcess") ?? [] {
      let block = try session.loadScript(FilePath.join(folder, script))
      try session.invoke(block, arguments: [], underscore: nil, input: [], mode: .callerScope, output: options.output)
    }
    try loadParts(manifest, folder, info, options)
    filterExports(info, manifest)
  }

  private func loadParts(_ manifest: ModuleManifest, _ folder: String, _ info: PSModuleInfo, _ options: ImportOptions)
    throws
  {
    if let root = manifest.rootModule, !root.isEmpty {
      let path = FilePath.join(folder, root)
      if root.lowercased().hasSuffix(".psm1") {
        guard files.kind(path) == .file else { throw ModuleStrings.fileNotFound(root, manifest: manifest.path) }
        info.moduleType = .script
        try runScript(path, in: info, options)
        info.path = PSString.make(path)
      } else {
        try addNested(root, folder, to: info, manifest)
      }
    }
    for nested in manifest.list("NestedModules") ?? [] { try addNested(nested, folder, to: info, manifest) }
  }

  private func addNested(_ name: String, _ folder: String, to info: PSModuleInfo, _ manifest: ModuleManifest) throws {
    var path = FilePath.join(folder, name)
    if files.kind(path) != .file { path = session.modules.moduleFile(in: path, name) ?? path }
    guard files.kind(path) == .file else { throw ModuleStrings.fileNotFound(name, manifest: manifest.path) }
    let nested = try load(path, ImportOptions())
    info.nestedModules.append(nested)
    info.functions += nested.functions
    info.aliases += nested.aliases
    info.variables += nested.variables
    if let state = info.state {
      for function in nested.functions { state.state.functions[NameKey(function.name)] = function }
    }
    for function in nested.functions { function.module = info }
  }

  private func filterExports(_ info: PSModuleInfo, _ manifest: ModuleManifest) {
    if let patterns = manifest.list("FunctionsToExport") {
      info.functions = info.functions.filter { ModuleLoader.matches($0.name, patterns) }
    }
    if let patterns = manifest.list("AliasesToExport") {
      info.aliases = info.aliases.filter { ModuleLoader.matches($0.name, patterns) }
    }
    if let patterns = manifest.list("VariablesToExport") {
      info.variables = info.variables.filter { ModuleLoader.matches($0.name, patterns) }
    }
  }

  /// The commands that a module file exports, as far as its text tells without running it.
  public func exportedNames(ofFile path: String) -> [String] {
    if path.lowercased().hasSuffix(".psd1") {
      guard let manifest = try? ModuleManifest.read(path, self) else { return [] }
      let listed = ["FunctionsToExport", "CmdletsToExport", "AliasesToExport"].flatMap { manifest.list($0) ?? [] }
      if !listed.isEmpty && !listed.contains(where: PathResolver.hasWildcards) { return listed }
      guard let root = manifest.rootModule else { return listed }
      return exportedNames(ofFile: FilePath.join(FilePath.parent(path), root))
    }
    guard let bytes = files.read(path) else { return [] }
    let ast = Parser.parse(SourceText(bytes: bytes, file: path)).ast
    return (ast.endBlock?.statements ?? []).compactMap { ($0 as? FunctionDefinitionAst)?.name }
  }
}
