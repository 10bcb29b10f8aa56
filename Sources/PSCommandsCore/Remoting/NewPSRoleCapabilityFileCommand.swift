import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/New-PSRoleCapabilityFile.
struct NewPSRoleCapabilityFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "PSRoleCapabilityFile")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .mandatory, .position(0), .validateNotNullOrEmpty) { $0.path = $1 },
    .init("Guid") { $0.guid = $1 },
    .init("Author") { $0.author = $1 },
    .init("Description") { $0.description = $1 },
    .init("CompanyName") { $0.companyName = $1 },
    .init("Copyright") { $0.copyright = $1 },
    .init("ModulesToImport") { $0.modulesToImport = $1 },
    .init("VisibleAliases") { $0.visibleAliases = $1 },
    .init("VisibleCmdlets") { $0.visibleCmdlets = $1 },
    .init("VisibleFunctions") { $0.visibleFunctions = $1 },
    .init("VisibleExternalCommands") { $0.visibleExternalCommands = $1 },
    .init("VisibleProviders") { $0.visibleProviders = $1 },
    .init("ScriptsToProcess") { $0.scriptsToProcess = $1 },
    .init("AliasDefinitions") { $0.aliasDefinitions = $1 },
    .init("FunctionDefinitions") { $0.functionDefinitions = $1 },
    .init("VariableDefinitions") { $0.variableDefinitions = $1 },
    .init("EnvironmentVariables") { $0.environmentVariables = $1 },
    .init("TypesToProcess") { $0.typesToProcess = $1 },
    .init("FormatsToProcess") { $0.formatsToProcess = $1 },
    .init("AssembliesToLoad") { $0.assembliesToLoad = $1 },
  ]

  var aliasDefinitions: [DictionaryParameter] = []
  var assembliesToLoad: [String] = []
  var author = ""
  var companyName = ""
  var copyright = ""
  var description = ""
  var environmentVariables: DictionaryParameter?
  var formatsToProcess: [String] = []
  var functionDefinitions: [DictionaryParameter] = []
  var guid = GuidParameter()
  var modulesToImport: [Value] = []
  var path = ""
  var scriptsToProcess: [String] = []
  var typesToProcess: [String] = []
  var variableDefinitions: Value = .null
  var visibleAliases: [String] = []
  var visibleCmdlets: [Value] = []
  var visibleExternalCommands: [String] = []
  var visibleFunctions: [Value] = []
  var visibleProviders: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    throw CoreStrings.refused("New-PSRoleCapabilityFile")
  }
}
