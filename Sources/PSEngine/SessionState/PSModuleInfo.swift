import PSRuntime

/// A module as scripts see it: `Get-Module`, `Import-Module -PassThru`, `New-Module`.
public final class PSModuleInfo: Obj {
  public enum ModuleType: Int64, Sendable, EnumParameter {
    case script, binary, manifest, cim, workflow
    public static var enumTypeName: String { "System.Management.Automation.ModuleType" }
  }

  public var name: PSString
  /// The file it came from; the id of a dynamic module where there is none.
  public var path = PSString.empty
  public var version = "0.0"
  public var moduleType = ModuleType.script
  public var moduleDescription = PSString.empty
  /// The scope of a script module; nil for built-in modules and manifests without code.
  public var state: SessionStateModule?
  /// What it exports, in order of names.
  public var functions: [FunctionInfo] = []
  public var aliases: [AliasInfo] = []
  public var variables: [PSVariable] = []
  public var cmdlets: [CmdletInfo] = []
  /// `$ExecutionContext.SessionState.Module.OnRemove`.
  public var onRemove: ScriptBlock?
  public var nestedModules: [PSModuleInfo] = []
  /// The manifest's table, nil without a manifest.
  public var manifest: PSHashtable?
  public var privateData: Value = .null
  public var prefix = ""
  public var accessMode: Int64 = 0
  public var guid: Value = .null
  /// Whether `Export-ModuleMember` was called: only what it named is exported then.
  var exportsWereChosen = false
  /// What an import did to the importing scope, undone by `Remove-Module`.
  var imported = ImportedMembers()

  public init(name: PSString) {
    self.name = name
    super.init()
  }
  public override var type: PSType { .moduleInfo }
  public override func text(_ context: RuntimeContext) -> PSString { name }

  /// The folder of the file.
  public var moduleBase: PSString { PSString.make(FilePath.parent(path.string)) }

  /// An exported command by name.
  public func exportedCommand(_ name: PSString) -> CommandInfo? {
    functions.first { $0.name.equalsIgnoringCase(name) } ?? cmdlets.first { $0.name.equalsIgnoringCase(name) }
      ?? aliases.first { $0.name.equalsIgnoringCase(name) }
  }
}

extension PSModuleInfo: ObjectParameter {
  public static var parameterTypeName: String { "System.Management.Automation.PSModuleInfo" }
  public static func parameterType(_ types: TypeTable) -> PSType { .moduleInfo }
}

/// The names that an import put into a scope.
struct ImportedMembers {
  var functions: [PSString] = []
  var aliases: [PSString] = []
  var variables: [PSString] = []
}
