import PSEngine
import PSRuntime

/// Takes assemblies of .NET as loaded; C# is not compiled. Parameters of Microsoft.PowerShell.Utility/Add-Type.
///
/// The types of .NET's own assemblies that are known here need no loading, so their names are accepted and do nothing.
struct AddTypeCommand: Cmdlet {
  static let metadata = CmdletMetadata(.add, "Type", defaultParameterSet: "FromSource", outputTypes: ["System.Type"])

  static let parameters: [Parameter<Self>] = [
    .init("TypeDefinition", .set("FromSource", .mandatory, .position(0))) { $0.typeDefinition = $1 },
    .init("Name", .set("FromMember", .mandatory, .position(0))) { $0.name = $1 },
    .init("MemberDefinition", .set("FromMember", .mandatory, .position(1))) { $0.memberDefinition = $1 },
    .init("Namespace", .set("FromMember"), .alias("NS"), .allowNull) { $0.namespace = $1 },
    .init("UsingNamespace", .set("FromMember"), .alias("Using"), .validateNotNull) { $0.usingNamespace = $1 },
    .init("Path", .set("FromPath", .mandatory, .position(0))) { $0.path = $1 },
    .init("LiteralPath", .set("FromLiteralPath", .mandatory), .alias("PSPath", "LP")) { $0.literalPath = $1 },
    .init("AssemblyName", .set("FromAssemblyName", .mandatory), .alias("AN")) { $0.assemblyName = $1 },
    .init("Language", .sets(["FromSource", "FromMember"])) { $0.language = $1 },
    .init("ReferencedAssemblies", .sets(sourceSets), .alias("RA")) { $0.referencedAssemblies = $1 },
    .init("OutputAssembly", .sets(sourceSets), .alias("OA")) { $0.outputAssembly = $1 },
    .init("OutputType", .sets(sourceSets), .alias("OT")) { $0.outputType = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("IgnoreWarnings", .sets(sourceSets)) { $0.ignoreWarnings = $1 },
    .init("CompilerOptions", .sets(sourceSets), .validateNotNullOrEmpty) { $0.compilerOptions = $1 },
  ]
  private static let sourceSets = ["FromSource", "FromMember", "FromPath", "FromLiteralPath"]

  var typeDefinition = PSString.empty
  var name = ""
  var memberDefinition: [PSString] = []
  var namespace = ""
  var usingNamespace: [String] = []
  var path: [String] = []
  var literalPath: [String] = []
  var assemblyName: [String] = []
  var language = SourceLanguage.cSharp
  var referencedAssemblies: [String] = []
  var outputAssembly = ""
  var outputType = OutputAssemblyType.library
  var passThru = SwitchParameter()
  var ignoreWarnings = SwitchParameter()
  var compilerOptions: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard runtime.parameterSetName == "FromAssemblyName" else {
      try runtime.throwTerminating(MiscStrings.notSupported("compiling C# or loading its assemblies (Add-Type)"))
    }
    for name in assemblyName where !AddTypeCommand.isKnown(name) {
      try runtime.throwTerminating(MiscStrings.assemblyNotFound(name))
    }
  }

  private static let families = ["system", "microsoft", "mscorlib", "netstandard", "presentation", "windowsbase"]

  /// Whether a name is one of .NET's or PowerShell's own assemblies.
  private static func isKnown(_ name: String) -> Bool {
    let simple = name.lowercased().prefix { $0 != "," }
    return families.contains { simple == $0 || simple.hasPrefix($0) && simple.dropFirst($0.count).first != "-" }
  }
}

enum SourceLanguage: Int64, EnumParameter {
  case cSharp
  static let enumTypeName = "Microsoft.PowerShell.Commands.Language"
}

enum OutputAssemblyType: Int64, EnumParameter {
  case library, consoleApplication, windowsApplication
  static let enumTypeName = "Microsoft.PowerShell.Commands.OutputAssemblyType"
}
