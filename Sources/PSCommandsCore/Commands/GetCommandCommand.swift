import PSEngine
import PSRuntime

/// Finds commands by name, noun, verb, module or kind.
///
/// A name without wildcards gives the command that would run; a missing one is an error. Without names, aliases, functions
/// and cmdlets are listed. Follows GetCommandCommand.cs.
struct GetCommandCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Command", defaultParameterSet: "CmdletSet",
    outputTypes: [
      "System.Management.Automation.AliasInfo", "System.Management.Automation.ApplicationInfo",
      "System.Management.Automation.FunctionInfo", "System.Management.Automation.CmdletInfo",
      "System.Management.Automation.ExternalScriptInfo", "System.Management.Automation.FilterInfo", "System.String",
      "System.Management.Automation.PSObject",
    ])

  static let parameters: [Parameter<Self>] = [
    .init(
      "Name", .set("AllCommandSet", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.names = $1 },
    .init("Verb", .set("CmdletSet", .valueFromPipelineByPropertyName)) { $0.verbs = $1 },
    .init("Noun", .set("CmdletSet", .valueFromPipelineByPropertyName)) { $0.nouns = $1 },
    .init("Module", .valueFromPipelineByPropertyName, .alias("PSSnapin")) { $0.modules = $1 },
    .init("ExcludeModule") { $0.excludedModules = $1 },
    .init("FullyQualifiedModule", .valueFromPipelineByPropertyName, ModuleSpecification.conversion) {
      $0.qualifiedModules = $1
    },
    .init("CommandType", .set("AllCommandSet", .valueFromPipelineByPropertyName), .alias("Type")) { $0.types = $1 },
    .init("TotalCount", .valueFromPipelineByPropertyName) { $0.totalCount = $1 },
    .init("Syntax", .valueFromPipelineByPropertyName) { $0.syntax = $1 },
    .init("ShowCommandInfo") { $0.showCommandInfo = $1 },
    .init(
      "ArgumentList", .position(1), .valueFromRemainingArguments, .alias("Args"), .allowNull, .allowEmptyCollection
    ) { $0.arguments = $1 },
    .init("All", .valueFromPipelineByPropertyName) { $0.all = $1 },
    .init("ListImported", .valueFromPipelineByPropertyName) { $0.listImported = $1 },
    .init("ParameterName", .validateNotNullOrEmpty) { $0.parameterNames = $1 },
    .init("ParameterType", .validateNotNullOrEmpty, .conversion { value, _ in value }) { $0.parameterTypes = $1 },
    .init("UseFuzzyMatching", .set("AllCommandSet")) { $0.fuzzy = $1 },
    .init("FuzzyMinimumDistance", .set("AllCommandSet")) { $0.fuzzyDistance = $1 },
    .init("UseAbbreviationExpansion", .set("AllCommandSet", .valueFromPipelineByPropertyName)) { $0.abbreviation = $1 },
  ]

  var names: [String]?
  var verbs: [String] = []
  var nouns: [String] = []
  var modules: [String] = []
  var excludedModules: [String] = []
  var qualifiedModules: [ModuleSpecification] = []
  var types: CommandTypesParameter?
  var totalCount: Int32?
  var syntax = SwitchParameter()
  var showCommandInfo = SwitchParameter()
  var arguments: [Value] = []
  var all = SwitchParameter()
  var listImported = SwitchParameter()
  var parameterNames: [String] = []
  var parameterTypes: [PSTypeNameParameter] = []
  var fuzzy = SwitchParameter()
  var fuzzyDistance: UInt32 = 5
  var abbreviation = SwitchParameter()
  private var written: Int32 = 0

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let names, runtime.parameterSetName == "AllCommandSet" else { return try list(runtime) }
    for name in names { try find(name, runtime) }
  }

  private var wanted: CommandTypes { types.map { CommandTypes(rawValue: $0.rawValue) } ?? .all }

  private mutating func find(_ name: String, _ runtime: CommandRuntime) throws {
    let text = PSString.make(name)
    if WildcardPattern.containsWildcardCharacters(text) {
      let pattern = PatternList([name])
      let found = runtime.session.allCommands(wanted, programs: true) { pattern.matches($0) }
      for command in found where try accepts(command, runtime) { try write(command, runtime) }
      return
    }
    if all.isPresent { return try findAll(name, runtime) }
    if let command = try runtime.session.findCommand(text, types: wanted), command.name.equalsIgnoringCase(base(name)),
      try accepts(command, runtime)
    {
      return try write(command, runtime)
    }
    try runtime.writeError(
      DiscoveryStrings.commandNotFound(name), id: "CommandNotFoundException", category: .objectNotFound,
      target: .text(name), type: .commandNotFound)
  }

  /// The name without a module or folder, with `Get-` forms left out: only the command's own name is a hit.
  private func base(_ name: String) -> PSString {
    let parts = name.split(whereSeparator: { $0 == "\\" || $0 == "/" })
    return PSString.make(parts.last.map(String.init) ?? name)
  }

  private mutating func findAll(_ name: String, _ runtime: CommandRuntime) throws {
    let wantedName = PSString.make(name)
    var found = runtime.session.allCommands(wanted) { $0.equalsIgnoringCase(wantedName) }
    if wanted.contains(.application) { found += runtime.session.programs(named: name) as [CommandInfo] }
    for command in found where try accepts(command, runtime) { try write(command, runtime) }
    if found.isEmpty {
      try runtime.writeError(
        DiscoveryStrings.commandNotFound(name), id: "CommandNotFoundException", category: .objectNotFound,
        target: .text(name), type: .commandNotFound)
    }
  }

  private mutating func list(_ runtime: CommandRuntime) throws {
    let byParts = !verbs.isEmpty || !nouns.isEmpty
    let verbs = PatternList(verbs), nouns = PatternList(nouns)
    let found = runtime.session.allCommands(types == nil ? [.cmdlet, .function, .filter, .alias] : wanted) { name in
      guard byParts else { return true }
      let parts = name.string.split(separator: "-", maxSplits: 1)
      guard parts.count == 2 else { return false }
      return verbs.matchesOrIsEmpty(PSString.make(String(parts[0])))
        && nouns.matchesOrIsEmpty(PSString.make(String(parts[1])))
    }
    for command in found where try accepts(command, runtime) {
      if byParts && command is AliasInfo { continue }
      try write(command, runtime)
    }
  }

  private func accepts(_ command: CommandInfo, _ runtime: CommandRuntime) throws -> Bool {
    let module = PSString.make(command.sourceName)
    if !modules.isEmpty && command is AliasInfo { return false }
    if !modules.isEmpty && !PatternList(modules).matches(module) { return false }
    if !excludedModules.isEmpty && PatternList(excludedModules).matches(module) { return false }
    guard !parameterNames.isEmpty else { return true }
    let patterns = PatternList(parameterNames)
    guard let metadata = try command.metadata(runtime.context) else { return false }
    return metadata.parameters.contains { p in patterns.matches(p.name) || p.aliases.contains { patterns.matches($0) } }
  }

  private mutating func write(_ command: CommandInfo, _ runtime: CommandRuntime) throws {
    if let totalCount, totalCount >= 0, written >= totalCount { return }
    written += 1
    guard syntax.isPresent else { return try runtime.writeObject(command) }
    var target = command
    if let alias = command as? AliasInfo, let resolved = try runtime.session.findCommand(alias.definition) {
      target = resolved
    }
    guard let metadata = try target.metadataHere(runtime.context) else {
      return try runtime.writeObject(target.name)
    }
    let sets = metadata.setNames.isEmpty ? [""] : metadata.setNames
    let lines = sets.map { "\n" + target.name.string + " " + CommandSyntax(metadata).text(ofSet: $0) + "\n" }
    try runtime.writeObject(lines.joined())
  }
}

/// `[CommandTypes]` as a parameter.
struct CommandTypesParameter: FlagsParameter {
  let rawValue: Int64
  init(rawValue: Int64) { self.rawValue = rawValue }
  static let enumTypeName = "System.Management.Automation.CommandTypes"
  static let enumMembers: [(name: String, value: Int64)] = [
    ("Alias", 1), ("Function", 2), ("Filter", 4), ("Cmdlet", 8), ("ExternalScript", 16), ("Application", 32),
    ("Script", 64), ("Configuration", 256), ("All", 383),
  ]
}
