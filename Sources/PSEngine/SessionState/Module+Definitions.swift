import PSRuntime

extension EngineTypes {
  private typealias Module = Face<PSModuleInfo>

  static let moduleInfo = TypeDefinition(
    "System.Management.Automation.PSModuleInfo", moduleFacts + moduleExports + moduleMethods)

  private static let moduleFacts: [TypeDefinition.Member] = [
    Module.get(
      "AccessMode", "System.Management.Automation.ModuleAccessMode",
      { module, context in
        enumValue("System.Management.Automation.ModuleAccessMode", module.accessMode, context)
      },
      set: { module, value, _ in
        if let mode = value.base.asObject as? EnumObject { module.accessMode = mode.rawValue }
      }),
    Module.get("Author", "string") { module, _ in module.manifestValue("Author") },
    Module.get("ClrVersion", "version") { _, _ in .null },
    Module.get("CompanyName", "string") { module, _ in module.manifestValue("CompanyName") },
    Module.get("Copyright", "string") { module, _ in module.manifestValue("Copyright") },
    Module.get("Definition", "string") { module, _ in .text("") },
    Module.get(
      "Description", "string", { module, _ in .string(module.moduleDescription) },
      set: { module, value, context in
        module.moduleDescription = try LanguagePrimitives.text(value, context)
      }),
    Module.get("Guid", "guid") { module, context in
      let text: Value = module.guid.isNull ? .text("00000000-0000-0000-0000-000000000000") : module.guid
      return try LanguagePrimitives.convert(text, to: .guid, context)
    },
    Module.get("HelpInfoUri", "string") { module, _ in module.manifestValue("HelpInfoURI") },
    Module.get("LogPipelineExecutionDetails", "bool", { _, _ in .bool(false) }, set: { _, _, _ in }),
    Module.string("ModuleBase") { $0.moduleBase },
    Module.get("ModuleType", "System.Management.Automation.ModuleType") { module, context in
      module.moduleType.value(context.types)
    },
    Module.string("Name") { $0.name },
    Module.get("NestedModules", "System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo]") { module, _ in
      .objects(module.nestedModules)
    },
    Module.get(
      "OnRemove", "scriptblock", { module, _ in .optional(module.onRemove) },
      set: { module, value, _ in
        module.onRemove = value.base.asObject as? ScriptBlock
      }),
    Module.string("Path") { $0.path },
    Module.get("PowerShellVersion", "version") { _, _ in .null },
    Module.get("Prefix", "string") { module, _ in .text(module.prefix) },
    Module.get(
      "PrivateData", "System.Object", { module, _ in module.privateData },
      set: { module, value, _ in
        module.privateData = value
      }),
    Module.get("ProjectUri", "uri") { _, _ in .null },
    Module.get("RequiredModules", "System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo]") { _, _ in
      .objects([])
    },
    Module.get("RootModule", "string") { module, _ in module.manifestValue("RootModule") },
    Module.get("Scripts", "System.Collections.Generic.IEnumerable[string]") { _, _ in .texts([]) },
    Module.get("Tags", "System.Collections.Generic.IEnumerable[string]") { _, _ in .texts([]) },
    Module.get(
      "SessionState", "System.Management.Automation.SessionState",
      { module, context in
        module.state.map { .object(SessionStateObject(context.session, $0)) } ?? .null
      }, set: { _, _, _ in }),
    Module.get("Version", "version") { module, context in
      try LanguagePrimitives.convert(.text(module.version), to: .version, context)
    },
  ]

  private static let moduleExports: [TypeDefinition.Member] = [
    Module.get(
      "ExportedAliases", "System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo]"
    ) {
      module, context in exported(module.aliases.map { ($0.name, .object($0)) }, "AliasInfo", context)
    },
    Module.get(
      "ExportedCmdlets", "System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo]"
    ) {
      module, context in exported(module.cmdlets.map { ($0.name, .object($0)) }, "CmdletInfo", context)
    },
    Module.get(
      "ExportedCommands", "System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo]"
    ) {
      module, context in
      let all: [CommandInfo] = module.functions + module.cmdlets + module.aliases
      return exported(all.map { ($0.name, .object($0)) }, "CommandInfo", context)
    },
    Module.get(
      "ExportedFunctions", "System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo]"
    ) {
      module, context in exported(module.functions.map { ($0.name, .object($0)) }, "FunctionInfo", context)
    },
    Module.get("ExportedVariables", "System.Collections.Generic.Dictionary[string,psvariable]") { module, context in
      exported(module.variables.map { ($0.name, .object($0)) }, "PSVariable", context)
    },
  ]

  private static func exported(_ entries: [(PSString, Value)], _ type: String, _ context: ExecutionContext) -> Value {
    let table = PSHashtable(
      context.types.resolve("System.Collections.Generic.Dictionary[string,System.Management.Automation.\(type)]")
        ?? .hashtable)
    for (name, value) in entries { table.set(.string(name), value) }
    return .object(table)
  }

  private static let moduleMethods: [TypeDefinition.Member] = [
    .constructor(signatures: ["new(bool linkToGlobal)", "new(scriptblock scriptBlock)"]) { call in
      guard let context = call.context as? ExecutionContext, let block = call[0].base.asObject as? ScriptBlock else {
        return .object(PSModuleInfo(name: .empty))
      }
      return .object(try ModuleLoader(context.session).dynamicModule("", block, arguments: []).0)
    },
    Module.method("AsCustomObject", "psobject AsCustomObject()") { module, _, context in
      let result = PSCustomObject(shape: context.emptyShape, slots: [])
      for variable in module.variables { result.set(variable.name, variable.value) }
      for function in module.functions {
        result.set(member: PSMemberObject(name: function.name, .scriptMethod(function.block)), name: function.name)
      }
      return .object(result)
    },
    Module.method("GetVariableFromCallersModule", "psvariable GetVariableFromCallersModule(string variableName)") {
      _, call, context in
      .optional(context.variableObject(try LanguagePrimitives.text(call[0], context).string, in: nil))
    },
    Module.method("Invoke", "System.Object Invoke(scriptblock sb, Params System.Object[] args)") {
      module, call, context in
      guard let block = call[0].base.asObject as? ScriptBlock, let state = module.state else { return .null }
      let arguments = call[1].base.asArray?.items ?? []
      return try context.invoke(
        ScriptBlock(program: block.program, module: state), arguments: arguments, underscore: nil)
    },
    Module.method("NewBoundScriptBlock", "scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)") {
      module, call, _ in
      guard let block = call[0].base.asObject as? ScriptBlock, let state = module.state else { return .null }
      return .object(ScriptBlock(program: block.program, module: state))
    },
    Module.method("ToString", "string ToString()") { module, _, _ in .string(module.name) },
  ]
}

extension PSModuleInfo {
  /// A text of the manifest, null without one.
  fileprivate func manifestValue(_ key: String) -> Value { manifest?[key] ?? .null }
}

extension EngineTypes {
  private typealias Path = Face<PathInfo>
  static let pathInfo = TypeDefinition(
    "System.Management.Automation.PathInfo",
    [
      Path.get("Drive", "System.Management.Automation.PSDriveInfo") { path, _ in .optional(path.drive) },
      Path.text("Path") { $0.path },
      Path.get("Provider", "System.Management.Automation.ProviderInfo") { path, _ in .object(path.providerInfo) },
      Path.text("ProviderPath") { $0.providerPath },
      Path.method("ToString", "string ToString()") { path, _, _ in .text(path.path) },
    ])

  private typealias Drive = Face<PSDriveInfo>
  static let driveInfo = TypeDefinition(
    "System.Management.Automation.PSDriveInfo",
    [
      Drive.get("Credential", "pscredential") { drive, _ in drive.credential },
      Drive.get(
        "CurrentLocation", "string", { drive, _ in .text(drive.currentLocation) },
        set: { drive, value, context in
          drive.currentLocation = try LanguagePrimitives.text(value, context).string
        }),
      Drive.get(
        "Description", "string", { drive, _ in .text(drive.driveDescription) },
        set: { drive, value, context in
          drive.driveDescription = try LanguagePrimitives.text(value, context).string
        }),
      Drive.get("DisplayRoot", "string") { drive, _ in drive.displayRoot.map(Value.text) ?? .null },
      Drive.get("MaximumSize", "System.Nullable[long]") { drive, _ in
        drive.maximumSize.map { .long(Int64(clamping: $0)) } ?? .null
      },
      Drive.text("Name") { $0.name },
      Drive.get("Provider", "System.Management.Automation.ProviderInfo") { drive, _ in .object(drive.providerInfo) },
      Drive.text("Root") { $0.root },
      Drive.flag("VolumeSeparatedByColon") { $0.name != "/" },
      Drive.method("ToString", "string ToString()") { drive, _, _ in .text(drive.name) },
    ])

  private typealias Provider = Face<ProviderInfo>
  static let providerInfo = TypeDefinition(
    "System.Management.Automation.ProviderInfo",
    [
      Provider.get("Capabilities", "System.Management.Automation.Provider.ProviderCapabilities") { info, context in
        enumValue(
          "System.Management.Automation.Provider.ProviderCapabilities", info.provider.capabilities.rawValue, context)
      },
      Provider.text("Description") { _ in "" },
      Provider.get("Drives", "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]") {
        info, context in
        .objects(context.session.drives.allDrives.filter { $0.providerInfo.provider === info.provider })
      },
      Provider.text("HelpFile") { _ in "System.Management.Automation.dll-Help.xml" },
      Provider.get(
        "Home", "string", { info, _ in info.provider.home.map(Value.text) ?? .text("") }, set: { _, _, _ in }),
      Provider.get("ImplementingType", "type") { info, context in
        .object(context.types.resolve(info.provider.typeName) ?? PSType(info.provider.typeName, base: .object))
      },
      Provider.get("ItemSeparator", "char") { info, _ in .char(info.provider.separator.utf16.first ?? 0x2F) },
      Provider.get("AltItemSeparator", "char") { _, _ in .char(0x5C) },
      Provider.get("Module", "psmoduleinfo") { _, _ in .null },
      Provider.text("ModuleName") { $0.provider.moduleName },
      Provider.text("Name") { $0.name },
      Provider.text("PSSnapIn") { $0.provider.moduleName },
      Provider.flag("VolumeSeparatedByColon") { _ in false },
      Provider.method("ToString", "string ToString()") { info, _, _ in .text(info.qualifiedName) },
    ])
}
