import PSEngine
import PSRuntime

/// Lists the modules of the session, or those of the module path.
struct GetModuleCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Module", defaultParameterSet: "Loaded", outputTypes: ["System.Management.Automation.PSModuleInfo"])

  static let parameters: [Parameter<Self>] = [
    .init(
      "Name", .sets(["Loaded", "Available", "PsSession", "CimSession"], .position(0), .valueFromPipeline),
      .validateNotNullOrEmpty
    ) { $0.names = $1 },
    .init(
      "FullyQualifiedName",
      .sets(["Loaded", "Available", "PsSession", "CimSession"], .valueFromPipelineByPropertyName),
      ModuleSpecification.conversion
    ) { $0.qualifiedNames = $1 },
    .init("All", .sets(["Loaded", "Available"])) { $0.all = $1 },
    .init("ListAvailable", .set("Available", .mandatory), .sets(["PsSession", "CimSession"])) { $0.listAvailable = $1 },
    .init("PSEdition", .sets(["Available", "PsSession"])) { $0.edition = $1 },
    .init("SkipEditionCheck", .sets(["Available", "PsSession", "CimSession"])) { $0.skipEditionCheck = $1 },
    .init("Refresh", .sets(["Available", "PsSession", "CimSession"])) { $0.refresh = $1 },
    .init("PSSession", .set("PsSession", .mandatory), .validateNotNull) { $0.psSession = $1 },
    .init("CimSession", .set("CimSession", .mandatory), .validateNotNull) { $0.cimSession = $1 },
    .init("CimResourceUri", .set("CimSession"), .validateNotNull) { $0.cimResourceUri = $1 },
    .init("CimNamespace", .set("CimSession"), .validateNotNullOrEmpty) { $0.cimNamespace = $1 },
  ]

  var names: [String] = []
  var qualifiedNames: [ModuleSpecification] = []
  var all = SwitchParameter()
  var listAvailable = SwitchParameter()
  var edition = ""
  var skipEditionCheck = SwitchParameter()
  var refresh = SwitchParameter()
  var psSession = PSSessionParameter()
  var cimSession = CimSessionParameter()
  var cimResourceUri = UriParameter()
  var cimNamespace = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let wanted = names + qualifiedNames.map(\.name)
    let patterns = PatternList(wanted)
    if listAvailable.isPresent { return try writeAvailable(wanted, patterns, runtime) }
    for module in runtime.session.modules.all where patterns.matchesOrIsEmpty(module.name) {
      try runtime.writeObject(module)
    }
  }

  private func writeAvailable(_ wanted: [String], _ patterns: PatternList, _ runtime: CommandRuntime) throws {
    if refresh.isPresent { runtime.session.modules.refresh() }
    let loader = ModuleLoader(runtime.session)
    for name in runtime.session.modules.availableNames where patterns.matchesOrIsEmpty(PSString.make(name)) {
      if let module = try? loader.describe(name) { try runtime.writeObject(module) }
    }
    for name in runtime.session.builtInModuleNames where patterns.matchesOrIsEmpty(PSString.make(name)) {
      if let module = loader.builtInModule(named: name) { try runtime.writeObject(module) }
    }
  }
}

/// Takes modules out of the session.
struct RemoveModuleCommand: Cmdlet {
  static let metadata = CmdletMetadata(.remove, "Module", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("name", .mandatory, .position(0), .valueFromPipeline)) { $0.names = $1 },
    .init(
      "FullyQualifiedName", .set("FullyQualifiedName", .mandatory, .position(0), .valueFromPipeline),
      ModuleSpecification.conversion
    ) { $0.qualifiedNames = $1 },
    .init("ModuleInfo", .set("ModuleInfo", .mandatory, .position(0), .valueFromPipeline)) { $0.moduleInfos = $1 },
    .init("Force") { $0.force = $1 },
  ]

  var names: [String] = []
  var qualifiedNames: [ModuleSpecification] = []
  var moduleInfos: [PSModuleInfo] = []
  var force = SwitchParameter()
  private var removed = 0

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let wanted = names + qualifiedNames.map(\.name)
    let patterns = PatternList(wanted)
    let loaded = runtime.session.modules.all.filter { patterns.matches($0.name) }
    for module in loaded + moduleInfos {
      guard try runtime.shouldProcess(target: module.name, action: "Remove-Module") else { continue }
      try ModuleLoader(runtime.session).remove(module)
      removed += 1
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let hasWildcards = names.contains { WildcardPattern.containsWildcardCharacters(PSString.make($0)) }
    guard removed == 0, !hasWildcards, !runtime.whatIfPreference else { return }
    try runtime.writeError(
      CoreStrings.noModulesRemoved, id: "Modules_NoModulesRemoved", category: .resourceUnavailable,
      type: .invalidOperation)
  }
}

/// Makes a module of a script block.
struct NewModuleCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "Module", defaultParameterSet: "ScriptBlock", outputTypes: ["System.Management.Automation.PSModuleInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("Name", .mandatory, .position(0), .valueFromPipeline)) { $0.name = $1 },
    .init(
      "ScriptBlock", .set("Name", .mandatory, .position(1)), .set("ScriptBlock", .mandatory, .position(0)),
      .validateNotNull
    ) { $0.block = $1 },
    .init("Function", .validateNotNull) { $0.functions = $1 },
    .init("Cmdlet", .validateNotNull) { $0.cmdlets = $1 },
    .init("ReturnResult") { $0.returnResult = $1 },
    .init("AsCustomObject") { $0.asCustomObject = $1 },
    .init("ArgumentList", .valueFromRemainingArguments, .alias("Args")) { $0.arguments = $1 },
  ]

  var name = ""
  var block: ScriptBlock?
  var functions: [String]?
  var cmdlets: [String]?
  var returnResult = SwitchParameter()
  var asCustomObject = SwitchParameter()
  var arguments: [Value] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let block else { return }
    let loader = ModuleLoader(runtime.session)
    let (module, results) = try loader.dynamicModule(name, block, arguments: arguments)
    if returnResult.isPresent {
      try loader.importMembers(of: module, options)
      return try runtime.writeObject(.array(PSArray(results)), enumerate: true)
    }
    if asCustomObject.isPresent {
      return try runtime.writeObject(
        MemberAccess.invoke(.object(module), PSString.make("AsCustomObject"), [], runtime.context))
    }
    try loader.importMembers(of: module, options)
    try runtime.writeObject(module)
  }

  private var options: ImportOptions {
    var options = ImportOptions()
    options.functions = functions
    options.cmdlets = cmdlets
    return options
  }
}

/// Says what the module that is being made exports.
struct ExportModuleMemberCommand: Cmdlet {
  static let metadata = CmdletMetadata("Export", "ModuleMember")

  static let parameters: [Parameter<Self>] = [
    .init("Function", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName, .allowEmptyCollection) {
      $0.functions = $1
    },
    .init("Cmdlet", .valueFromPipelineByPropertyName, .allowEmptyCollection) { $0.cmdlets = $1 },
    .init("Variable", .valueFromPipelineByPropertyName, .validateNotNull) { $0.variables = $1 },
    .init("Alias", .valueFromPipelineByPropertyName, .validateNotNull) { $0.aliases = $1 },
  ]

  var functions: [String]?
  var cmdlets: [String]?
  var variables: [String]?
  var aliases: [String]?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try ModuleLoader(runtime.session).export(
      functions: functions, variables: variables, aliases: aliases, cmdlets: cmdlets)
  }
}
