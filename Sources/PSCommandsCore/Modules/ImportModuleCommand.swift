import PSEngine
import PSRuntime

/// Loads a module and puts what it exports into the session.
///
/// Follows ImportModuleCommand.cs; the work is `ModuleLoader`'s.
struct ImportModuleCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    "Import", "Module", defaultParameterSet: "Name", outputTypes: ["System.Management.Automation.PSModuleInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Global") { $0.global = $1 },
    .init("Prefix", .validateNotNull) { $0.prefix = $1 },
    .init(
      "Name", .sets(["Name", "PSSession", "CimSession", "WinCompat"], .mandatory, .position(0), .valueFromPipeline)
    ) { $0.names = $1 },
    .init(
      "FullyQualifiedName",
      .sets(
        ["FullyQualifiedName", "FullyQualifiedNameAndPSSession", "FullyQualifiedNameAndWinCompat"], .mandatory,
        .position(0), .valueFromPipeline), ModuleSpecification.conversion
    ) { $0.qualifiedNames = $1 },
    .init("Assembly", .set("Assembly", .mandatory, .position(0), .valueFromPipeline)) { $0.assemblies = $1 },
    .init("Function", .validateNotNull) { $0.functions = $1 },
    .init("Cmdlet", .validateNotNull) { $0.cmdlets = $1 },
    .init("Variable", .validateNotNull) { $0.variables = $1 },
    .init("Alias", .validateNotNull) { $0.aliases = $1 },
    .init("Force") { $0.force = $1 },
    .init(
      "SkipEditionCheck",
      .sets([
        "Name", "PSSession", "CimSession", "FullyQualifiedName", "FullyQualifiedNameAndPSSession", "ModuleInfo",
        "Assembly",
      ])
    ) { $0.skipEditionCheck = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("AsCustomObject") { $0.asCustomObject = $1 },
    .init("MinimumVersion", .sets(["Name", "PSSession", "CimSession", "WinCompat"]), .alias("Version")) {
      $0.minimumVersion = $1
    },
    .init("MaximumVersion", .sets(["Name", "PSSession", "CimSession", "WinCompat"])) { $0.maximumVersion = $1 },
    .init("RequiredVersion", .sets(["Name", "PSSession", "CimSession", "WinCompat"])) { $0.requiredVersion = $1 },
    .init("ModuleInfo", .set("ModuleInfo", .mandatory, .position(0), .valueFromPipeline)) { $0.moduleInfos = $1 },
    .init("ArgumentList", .alias("Args")) { $0.arguments = $1 },
    .init("DisableNameChecking") { $0.disableNameChecking = $1 },
    .init("NoClobber", .alias("NoOverwrite")) { $0.noClobber = $1 },
    .init("Scope", .validateSet("Local", "Global")) { $0.scope = $1 },
    .init("PSSession", .sets(["PSSession", "FullyQualifiedNameAndPSSession"], .mandatory), .validateNotNull) {
      $0.psSession = $1
    },
    .init("CimSession", .set("CimSession", .mandatory), .validateNotNull) { $0.cimSession = $1 },
    .init("CimResourceUri", .set("CimSession"), .validateNotNull) { $0.cimResourceUri = $1 },
    .init("CimNamespace", .set("CimSession"), .validateNotNullOrEmpty) { $0.cimNamespace = $1 },
    .init(
      "UseWindowsPowerShell", .sets(["WinCompat", "FullyQualifiedNameAndWinCompat"], .mandatory), .alias("UseWinPS")
    ) { $0.useWindowsPowerShell = $1 },
  ]

  var global = SwitchParameter()
  var prefix = ""
  var names: [String] = []
  var qualifiedNames: [ModuleSpecification] = []
  var assemblies: [AssemblyParameter] = []
  var functions: [String]?
  var cmdlets: [String]?
  var variables: [String]?
  var aliases: [String]?
  var force = SwitchParameter()
  var skipEditionCheck = SwitchParameter()
  var passThru = SwitchParameter()
  var asCustomObject = SwitchParameter()
  var minimumVersion: VersionParameter?
  var maximumVersion: String?
  var requiredVersion: VersionParameter?
  var moduleInfos: [PSModuleInfo] = []
  var arguments: [Value] = []
  var disableNameChecking = SwitchParameter()
  var noClobber = SwitchParameter()
  var scope = ""
  var psSession = PSSessionParameter()
  var cimSession = CimSessionParameter()
  var cimResourceUri = UriParameter()
  var cimNamespace = ""
  var useWindowsPowerShell = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let loader = ModuleLoader(runtime.session)
    for module in moduleInfos {
      try loader.importExisting(module, options(runtime))
      try write(module, runtime)
    }
    for name in names {
      try attempt(runtime) { try write(try loader.importModule(named: name, options(runtime)), runtime) }
    }
    for wanted in qualifiedNames {
      var options = options(runtime)
      options.minimumVersion = wanted.minimumVersion
      options.maximumVersion = wanted.maximumVersion
      options.requiredVersion = wanted.requiredVersion
      try attempt(runtime) { try write(try loader.importModule(named: wanted.name, options), runtime) }
    }
  }

  /// Failures of one module are reported, and the next one is tried.
  private func attempt(_ runtime: CommandRuntime, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RuntimeException where !error.record.hasPosition && !error.isScriptTerminating {
      try runtime.writeError(error)
    }
  }

  private func write(_ module: PSModuleInfo, _ runtime: CommandRuntime) throws {
    if asCustomObject.isPresent {
      try runtime.writeObject(
        MemberAccess.invoke(.object(module), PSString.make("AsCustomObject"), [], runtime.context))
    } else if passThru.isPresent {
      try runtime.writeObject(module)
    }
  }

  private func options(_ runtime: CommandRuntime) -> ImportOptions {
    var options = ImportOptions()
    options.functions = functions
    options.cmdlets = cmdlets
    options.variables = variables
    options.aliases = aliases
    options.prefix = prefix
    options.force = force.isPresent
    options.noClobber = noClobber.isPresent
    options.isGlobal = global.isPresent || scope.lowercased() == "global"
    options.minimumVersion = minimumVersion?.text
    options.maximumVersion = maximumVersion
    options.requiredVersion = requiredVersion?.text
    options.arguments = arguments
    options.output = runtime.output
    if !disableNameChecking.isPresent { options.warn = { try runtime.writeWarning($0) } }
    return options
  }
}
