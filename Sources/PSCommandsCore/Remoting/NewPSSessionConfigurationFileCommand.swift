import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/New-PSSessionConfigurationFile.
struct NewPSSessionConfigurationFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "PSSessionConfigurationFile")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .mandatory, .position(0), .validateNotNullOrEmpty) { $0.path = $1 },
    .init("SchemaVersion", .validateNotNull) { $0.schemaVersion = $1 },
    .init("Guid") { $0.guid = $1 },
    .init("Author") { $0.author = $1 },
    .init("Description") { $0.description = $1 },
    .init("CompanyName") { $0.companyName = $1 },
    .init("Copyright") { $0.copyright = $1 },
    .init("SessionType") { $0.sessionType = $1 },
    .init("TranscriptDirectory") { $0.transcriptDirectory = $1 },
    .init("RunAsVirtualAccount") { $0.runAsVirtualAccount = $1 },
    .init("RunAsVirtualAccountGroups") { $0.runAsVirtualAccountGroups = $1 },
    .init("MountUserDrive") { $0.mountUserDrive = $1 },
    .init("UserDriveMaximumSize") { $0.userDriveMaximumSize = $1 },
    .init("GroupManagedServiceAccount") { $0.groupManagedServiceAccount = $1 },
    .init("ScriptsToProcess") { $0.scriptsToProcess = $1 },
    .init("RoleDefinitions") { $0.roleDefinitions = $1 },
    .init("RequiredGroups") { $0.requiredGroups = $1 },
    .init("LanguageMode") { $0.languageMode = $1 },
    .init("ExecutionPolicy") { $0.executionPolicy = $1 },
    .init("PowerShellVersion") { $0.powerShellVersion = $1 },
    .init("ModulesToImport") { $0.modulesToImport = $1 },
    .init("VisibleAliases") { $0.visibleAliases = $1 },
    .init("VisibleCmdlets") { $0.visibleCmdlets = $1 },
    .init("VisibleFunctions") { $0.visibleFunctions = $1 },
    .init("VisibleExternalCommands") { $0.visibleExternalCommands = $1 },
    .init("VisibleProviders") { $0.visibleProviders = $1 },
    .init("AliasDefinitions") { $0.aliasDefinitions = $1 },
    .init("FunctionDefinitions") { $0.functionDefinitions = $1 },
    .init("VariableDefinitions") { $0.variableDefinitions = $1 },
    .init("EnvironmentVariables") { $0.environmentVariables = $1 },
    .init("TypesToProcess") { $0.typesToProcess = $1 },
    .init("FormatsToProcess") { $0.formatsToProcess = $1 },
    .init("AssembliesToLoad") { $0.assembliesToLoad = $1 },
    .init("Full") { $0.full = $1 },
  ]

  var aliasDefinitions: [DictionaryParameter] = []
  var assembliesToLoad: [String] = []
  var author = ""
  var companyName = ""
  var copyright = ""
  var description = ""
  var environmentVariables: DictionaryParameter?
  var executionPolicy = ExecutionPolicyParameter()
  var formatsToProcess: [String] = []
  var full = SwitchParameter()
  var functionDefinitions: [DictionaryParameter] = []
  var groupManagedServiceAccount = ""
  var guid = GuidParameter()
  var languageMode = PSLanguageModeParameter()
  var modulesToImport: [Value] = []
  var mountUserDrive = SwitchParameter()
  var path = ""
  var powerShellVersion: VersionParameter?
  var requiredGroups: DictionaryParameter?
  var roleDefinitions: DictionaryParameter?
  var runAsVirtualAccount = SwitchParameter()
  var runAsVirtualAccountGroups: [String] = []
  var schemaVersion: VersionParameter?
  var scriptsToProcess: [String] = []
  var sessionType = SessionTypeParameter()
  var transcriptDirectory = ""
  var typesToProcess: [String] = []
  var userDriveMaximumSize: Int64 = 0
  var variableDefinitions: Value = .null
  var visibleAliases: [String] = []
  var visibleCmdlets: [Value] = []
  var visibleExternalCommands: [String] = []
  var visibleFunctions: [Value] = []
  var visibleProviders: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    throw CoreStrings.refused("New-PSSessionConfigurationFile")
  }
}
