import PSLanguage
import PSRuntime

extension EngineTypes {
  private typealias Info = Face<CommandInfo>

  static let commandInfo = TypeDefinition(
    "System.Management.Automation.CommandInfo",
    [
      Info.get("CommandType", "System.Management.Automation.CommandTypes") { info, context in
        enumValue("System.Management.Automation.CommandTypes", info.commandType.rawValue, context)
      },
      Info.text("Definition") { $0.definitionText },
      Info.get("Module", "psmoduleinfo") { info, context in .optional(info.moduleInfo(context)) },
      Info.text("ModuleName") { $0.moduleNameText },
      Info.string("Name") { $0.name },
      Info.get(
        "OutputType", "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName]"
      ) {
        info, context in
        .array(PSArray(try info.outputTypeNames(context).map { .object(PSTypeNameObject($0)) }))
      },
      Info.get(
        "Parameters", "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]"
      ) {
        info, context in try info.parameterTable(context)
      },
      Info.get(
        "ParameterSets",
        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo]"
      ) { info, context in .objects(try info.parameterSets(context)) },
      Info.get("RemotingCapability", "System.Management.Automation.RemotingCapability") { _, context in
        enumValue("System.Management.Automation.RemotingCapability", 1, context)
      },
      Info.text("Source") { $0.moduleNameText },
      Info.get("Version", "version") { info, context in try info.versionValue(context) },
      Info.get(
        "Visibility", "System.Management.Automation.SessionStateEntryVisibility",
        { _, context in
          enumValue("System.Management.Automation.SessionStateEntryVisibility", 0, context)
        }, set: { _, _, _ in }),
      Info.method("ResolveParameter", "System.Management.Automation.ParameterMetadata ResolveParameter(string name)") {
        info, call, context in
        guard case .string(let name) = call[0], let metadata = try info.metadata(context) else { return .null }
        return metadata.parameter(exactly: name).map { .object(ParameterMetadataObject($0)) } ?? .null
      },
    ])

  private typealias Function = Face<FunctionInfo>
  static let functionInfo = TypeDefinition(
    "System.Management.Automation.FunctionInfo",
    [
      Function.get("CmdletBinding", "bool") { info, _ in .bool(info.block.program.isAdvanced) },
      Function.get("DefaultParameterSet", "string") { info, context in
        let set = try info.metadata(context)?.defaultSet ?? ""
        return set.isEmpty ? .null : .text(set)
      },
      Function.get(
        "Description", "string", { info, _ in .string(info.functionDescription) },
        set: { info, value, context in
          info.functionDescription = try LanguagePrimitives.text(value, context)
        }),
      Function.text("HelpFile") { _ in "" },
      Function.text("Noun") { CommandName.noun($0.name.string) },
      Function.get(
        "Options", "System.Management.Automation.ScopedItemOptions",
        { info, context in
          enumValue("System.Management.Automation.ScopedItemOptions", Int64(info.options.rawValue), context)
        }, set: { _, _, _ in }),
      Function.get("ScriptBlock", "scriptblock") { info, _ in .object(info.block) },
      Function.text("Verb") { CommandName.verb($0.name.string) },
    ])

  private typealias Alias = Face<AliasInfo>
  static let aliasInfo = TypeDefinition(
    "System.Management.Automation.AliasInfo",
    [
      Alias.get(
        "Description", "string", { info, _ in .string(info.aliasDescription) },
        set: { info, value, context in
          info.aliasDescription = try LanguagePrimitives.text(value, context)
        }),
      Alias.get(
        "Options", "System.Management.Automation.ScopedItemOptions",
        { info, context in
          enumValue("System.Management.Automation.ScopedItemOptions", Int64(info.options.rawValue), context)
        }, set: { _, _, _ in }),
      Alias.get("ReferencedCommand", "System.Management.Automation.CommandInfo") { info, context in
        .optional(try context.session.findCommand(info.definition))
      },
      Alias.get("ResolvedCommand", "System.Management.Automation.CommandInfo") { info, context in
        .optional(try? context.session.resolve(info, at: nil))
      },
    ])

  private typealias CmdletFace = Face<CmdletInfo>
  static let cmdletInfo = TypeDefinition(
    "System.Management.Automation.CmdletInfo",
    [
      CmdletFace.get("DefaultParameterSet", "string") { info, _ in
        let set = info.cmdletMetadata.defaultParameterSet
        return set.isEmpty ? .null : .text(set)
      },
      CmdletFace.text("HelpFile") { $0.moduleName + ".dll-Help.xml" },
      CmdletFace.get("ImplementingType", "type") { info, context in
        .object(context.types.resolve(info.typeName) ?? PSType(info.typeName, base: .object))
      },
      CmdletFace.text("Noun") { $0.cmdletMetadata.noun },
      CmdletFace.get("Options", "System.Management.Automation.ScopedItemOptions") { _, context in
        enumValue("System.Management.Automation.ScopedItemOptions", 1, context)
      },
      CmdletFace.text("PSSnapIn") { _ in "" },
      CmdletFace.text("Verb") { $0.cmdletMetadata.verb.name },
    ])

  private typealias Script = Face<ExternalScriptInfo>
  static let externalScriptInfo = TypeDefinition(
    "System.Management.Automation.ExternalScriptInfo",
    [
      Script.string("Path") { $0.path },
      Script.get("ScriptBlock", "scriptblock") { info, _ in .object(info.block) },
      Script.text("ScriptContents") { $0.block.ast.extent.text },
      Script.string("Source") { $0.path },
    ])

  private typealias Application = Face<ApplicationInfo>
  static let applicationInfo = TypeDefinition(
    "System.Management.Automation.ApplicationInfo",
    [
      Application.text("Extension") { info in
        let name = FilePath.lastComponent(info.path.string)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return String(name[dot...])
      },
      Application.string("Path") { $0.path },
      Application.string("Source") { $0.path },
    ])
}

/// The parts of a command's name.
enum CommandName {
  static func verb(_ name: String) -> String { name.firstIndex(of: "-").map { String(name[..<$0]) } ?? "" }
  static func noun(_ name: String) -> String {
    name.firstIndex(of: "-").map { String(name[name.index(after: $0)...]) } ?? ""
  }
}

/// A type's name as `OutputType` lists it.
public final class PSTypeNameObject: Obj {
  public let name: String
  public init(_ name: String) {
    self.name = name
    super.init()
  }
  public override var type: PSType { .psTypeName }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }
}

extension PSType {
  nonisolated(unsafe) static let psTypeName = PSType("System.Management.Automation.PSTypeName", base: .object)
}

extension CommandInfo {
  /// What `Definition` shows: a function's body, an alias's target, a program's path, a cmdlet's syntax.
  var definitionText: String {
    switch self {
    case let function as FunctionInfo: function.block.program.text
    case let alias as AliasInfo: alias.definition.string
    case let script as ExternalScriptInfo: script.path.string
    case let application as ApplicationInfo: application.path.string
    default: ""
    }
  }

  /// The name of the module that the command came from, empty for the session's own.
  public var sourceName: String { moduleNameText }

  var moduleNameText: String {
    if let cmdlet = self as? CmdletInfo { return cmdlet.moduleName }
    if let alias = self as? AliasInfo, let source = alias.sourceModule { return source }
    return module?.name.string ?? ""
  }

  func moduleInfo(_ context: ExecutionContext) -> PSModuleInfo? {
    if let module { return module }
    guard let cmdlet = self as? CmdletInfo else { return nil }
    return ModuleLoader(context.session).builtInModule(named: cmdlet.moduleName)
  }

  func versionValue(_ context: ExecutionContext) throws -> Value {
    let text: String
    switch self {
    case let cmdlet as CmdletInfo: text = cmdlet.moduleVersion
    case is ApplicationInfo: text = "0.0.0.0"
    default:
      guard let module else { return .null }
      text = module.version
    }
    return try LanguagePrimitives.convert(.text(text), to: .version, context)
  }

  func outputTypeNames(_ context: ExecutionContext) throws -> [String] {
    (self as? CmdletInfo)?.cmdletMetadata.outputTypes ?? []
  }

  /// The metadata with the parameters that the provider of the current location adds.
  public func metadataHere(_ context: ExecutionContext) throws -> CommandMetadata? {
    guard let metadata = try metadata(context) else { return nil }
    guard self is CmdletInfo, let provider = context.session.drives.current?.provider else { return metadata }
    let dynamic = provider.dynamicParameters(of: name.string, path: "", context.types)
    return dynamic.isEmpty ? metadata : metadata.adding(dynamic: dynamic)
  }

  func parameterTable(_ context: ExecutionContext) throws -> Value {
    let command = (self as? AliasInfo).flatMap { try? context.session.resolve($0, at: nil) } ?? self
    guard let metadata = try command.metadataHere(context) else { return .null }
    let type =
      context.types.resolve(
        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]") ?? .hashtable
    let table = PSHashtable(type)
    for parameter in metadata.parameters {
      table.set(.string(parameter.name), .object(ParameterMetadataObject(parameter)))
    }
    return .object(table)
  }

  func parameterSets(_ context: ExecutionContext) throws -> [CommandParameterSetObject] {
    let command = (self as? AliasInfo).flatMap { try? context.session.resolve($0, at: nil) } ?? self
    guard let metadata = try command.metadataHere(context) else { return [] }
    let names = metadata.setNames.isEmpty ? [CommandMetadata.allSets] : metadata.setNames
    return names.map { CommandParameterSetObject($0, metadata) }
  }
}
