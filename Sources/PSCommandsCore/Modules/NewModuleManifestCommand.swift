import PSEngine
import PSFormatting
import PSRuntime

/// Writes a module manifest. Follows Microsoft.PowerShell.Core/New-ModuleManifest.
struct NewModuleManifestCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "ModuleManifest", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Path", .mandatory, .position(0)) { $0.path = $1 },
    .init("NestedModules", .allowEmptyCollection) { $0.nestedModules = $1 },
    .init("Guid") { $0.guid = $1 },
    .init("Author", .allowEmptyString) { $0.author = $1 },
    .init("CompanyName", .allowEmptyString) { $0.companyName = $1 },
    .init("Copyright", .allowEmptyString) { $0.copyright = $1 },
    .init("RootModule", .alias("ModuleToProcess"), .allowEmptyString) { $0.rootModule = $1 },
    .init("ModuleVersion", .validateNotNull) { $0.moduleVersion = $1 },
    .init("Description", .allowEmptyString) { $0.description = $1 },
    .init("ProcessorArchitecture") { $0.processorArchitecture = $1 },
    .init("PowerShellVersion") { $0.powerShellVersion = $1 },
    .init("ClrVersion") { $0.clrVersion = $1 },
    .init("DotNetFrameworkVersion") { $0.dotNetFrameworkVersion = $1 },
    .init("PowerShellHostName") { $0.powerShellHostName = $1 },
    .init("PowerShellHostVersion") { $0.powerShellHostVersion = $1 },
    .init("RequiredModules") { $0.requiredModules = $1 },
    .init("TypesToProcess", .allowEmptyCollection) { $0.typesToProcess = $1 },
    .init("FormatsToProcess", .allowEmptyCollection) { $0.formatsToProcess = $1 },
    .init("ScriptsToProcess", .allowEmptyCollection) { $0.scriptsToProcess = $1 },
    .init("RequiredAssemblies", .allowEmptyCollection) { $0.requiredAssemblies = $1 },
    .init("FileList", .allowEmptyCollection) { $0.fileList = $1 },
    .init("ModuleList", .allowEmptyCollection) { $0.moduleList = $1 },
    .init("FunctionsToExport", .allowEmptyCollection) { $0.functionsToExport = $1 },
    .init("AliasesToExport", .allowEmptyCollection) { $0.aliasesToExport = $1 },
    .init("VariablesToExport", .allowEmptyCollection) { $0.variablesToExport = $1 },
    .init("CmdletsToExport", .allowEmptyCollection) { $0.cmdletsToExport = $1 },
    .init("DscResourcesToExport", .allowEmptyCollection) { $0.dscResourcesToExport = $1 },
    .init(
      "CompatiblePSEditions", .allowEmptyCollection, .validateSet("Desktop", "Core")
    ) { $0.compatiblePSEditions = $1 },
    .init("PrivateData", .allowNull) { $0.privateData = $1 },
    .init("Tags", .validateNotNullOrEmpty) { $0.tags = $1 },
    .init("ProjectUri", .validateNotNullOrEmpty) { $0.projectUri = $1 },
    .init("LicenseUri", .validateNotNullOrEmpty) { $0.licenseUri = $1 },
    .init("IconUri", .validateNotNullOrEmpty) { $0.iconUri = $1 },
    .init("ReleaseNotes", .validateNotNullOrEmpty) { $0.releaseNotes = $1 },
    .init("Prerelease", .validateNotNullOrEmpty) { $0.prerelease = $1 },
    .init("RequireLicenseAcceptance") { $0.requireLicenseAcceptance = $1 },
    .init("ExternalModuleDependencies", .validateNotNullOrEmpty) { $0.externalModuleDependencies = $1 },
    .init("HelpInfoUri", .allowNull) { $0.helpInfoUri = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("DefaultCommandPrefix", .allowNull) { $0.defaultCommandPrefix = $1 },
  ]

  var aliasesToExport: [String] = []
  var author = ""
  var clrVersion: VersionParameter?
  var cmdletsToExport: [String] = []
  var companyName = ""
  var compatiblePSEditions: [String] = []
  var copyright = ""
  var defaultCommandPrefix = ""
  var description = ""
  var dotNetFrameworkVersion: VersionParameter?
  var dscResourcesToExport: [String] = []
  var externalModuleDependencies: [String] = []
  var fileList: [String] = []
  var formatsToProcess: [String] = []
  var functionsToExport: [String] = []
  var guid = GuidParameter()
  var helpInfoUri = ""
  var iconUri = UriParameter()
  var licenseUri = UriParameter()
  var moduleList: [Value] = []
  var moduleVersion: VersionParameter?
  var nestedModules: [Value] = []
  var passThru = SwitchParameter()
  var path = ""
  var powerShellHostName = ""
  var powerShellHostVersion: VersionParameter?
  var powerShellVersion: VersionParameter?
  var prerelease = ""
  var privateData: Value = .null
  var processorArchitecture = ProcessorArchitectureParameter()
  var projectUri = UriParameter()
  var releaseNotes = ""
  var requiredAssemblies: [String] = []
  var requiredModules: [Value] = []
  var requireLicenseAcceptance = SwitchParameter()
  var rootModule = ""
  var scriptsToProcess: [String] = []
  var tags: [String] = []
  var typesToProcess: [String] = []
  var variablesToExport: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let target = try runtime.session.paths.fileSystemPath(path)
    guard target.lowercased().hasSuffix(".psd1") else {
      try runtime.throwTerminating(CoreStrings.badManifestPath(path).record)
    }
    let action = "Creating the \"\(target)\" module manifest file."
    guard try runtime.shouldProcess(target: target, action: action) else { return }
    let name = String(FilePath.lastComponent(target).dropLast(".psd1".count))
    let guid = try MemberAccess.invokeStatic(
      runtime.context.types.resolve("System.Guid") ?? .object, PSString.make("NewGuid"), [], runtime.context)
    let text = try ManifestText(runtime).text(module: name, guid: LanguagePrimitives.text(guid, runtime.context).string)
    if passThru.isPresent { try runtime.writeObject(text) }
    do throws(TextFileFailure) {
      let file = try TextFile(target, TextFile.Options())
      file.write(PSString.make(text))
      file.close()
    } catch {
      try runtime.throwTerminating(CoreStrings.transcriptNotWritable(target).record)
    }
  }
}
