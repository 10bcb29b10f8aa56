import PSRuntime

/// The kinds of commands, numbers as PowerShell's enumeration.
public struct CommandTypes: OptionSet, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static let alias = CommandTypes(rawValue: 1)
  public static let function = CommandTypes(rawValue: 2)
  public static let filter = CommandTypes(rawValue: 4)
  public static let cmdlet = CommandTypes(rawValue: 8)
  public static let externalScript = CommandTypes(rawValue: 16)
  public static let application = CommandTypes(rawValue: 32)
  public static let script = CommandTypes(rawValue: 64)
  public static let configuration = CommandTypes(rawValue: 256)
  public static let all = CommandTypes(rawValue: 383)
}

/// A command that can be found by name.
open class CommandInfo: Obj {
  public final let name: PSString
  /// The module that it came from; nil for the session's own.
  public final weak var module: PSModuleInfo?

  public init(name: PSString) {
    self.name = name
    super.init()
  }

  open var commandType: CommandTypes { .function }
  /// What error ids end with: the class of a cmdlet, the name of a function.
  open var errorTypeName: String { name.string }
  /// The parameters as declared and what else binding needs; nil where the command has none (native programs).
  open func metadata(_ context: ExecutionContext) throws -> CommandMetadata? { nil }

  open override func text(_ context: RuntimeContext) -> PSString { name }
}

/// A function or filter of a session.
public final class FunctionInfo: CommandInfo {
  public private(set) var block: ScriptBlock
  public let isFilter: Bool
  public var options: PSVariable.Options = []
  public var functionDescription = PSString.empty
  private var known: CommandMetadata?

  public init(name: PSString, block: ScriptBlock, isFilter: Bool = false) {
    self.block = block
    self.isFilter = isFilter
    super.init(name: name)
  }
  public override var commandType: CommandTypes { isFilter ? .filter : .function }
  public override var type: PSType { isFilter ? .filterInfo : .functionInfo }
  public override func metadata(_ context: ExecutionContext) throws -> CommandMetadata? {
    if let known { return known }
    let made = try CommandMetadata(block: block, name: name, context)
    known = made
    return made
  }
}

/// Another name of a command.
public final class AliasInfo: CommandInfo {
  public let definition: PSString
  public var options: PSVariable.Options = []
  public var aliasDescription = PSString.empty
  /// The module of a built-in alias.
  public internal(set) var sourceModule: String?

  public init(name: PSString, definition: PSString) {
    self.definition = definition
    super.init(name: name)
  }
  public override var commandType: CommandTypes { .alias }
  public override var type: PSType { .aliasInfo }
}

/// A cmdlet as a session sees it; made when the name is first looked up.
public final class CmdletInfo: CommandInfo {
  /// The module of the registration list, `Microsoft.PowerShell.Utility`.
  public internal(set) var moduleName = ""
  public internal(set) var moduleVersion = ""
  public let cmdletMetadata: CmdletMetadata
  /// `Microsoft.PowerShell.Commands.GetUniqueCommand`.
  public let typeName: String
  let make: () -> BoundCmdlet
  private let declared: (TypeTable) -> [ParameterMetadata]
  private var known: CommandMetadata?

  init<C: Cmdlet>(_ cmdlet: C.Type, name: PSString, types: TypeTable) {
    cmdletMetadata = C.metadata
    typeName = C.metadata.typeName ?? "Microsoft.PowerShell.Commands." + String(describing: C.self)
    make = { BoundCmdletOf<C>() }
    declared = { types in
      C.parameters.enumerated().map { ParameterMetadata($0.element, index: $0.offset, types: types) }
    }
    super.init(name: name)
  }
  public override var commandType: CommandTypes { .cmdlet }
  public override var type: PSType { .cmdletInfo }
  public override var errorTypeName: String { typeName }
  public override func metadata(_ context: ExecutionContext) throws -> CommandMetadata? {
    if let known { return known }
    let made = CommandMetadata(
      name: name, parameters: declared(context.types), defaultSet: cmdletMetadata.defaultParameterSet,
      supportsShouldProcess: cmdletMetadata.supportsShouldProcess, confirmImpact: cmdletMetadata.confirmImpact)
    known = made
    return made
  }
}

/// A script file as a command.
public final class ExternalScriptInfo: CommandInfo {
  public let path: PSString
  public let block: ScriptBlock
  private var known: CommandMetadata?

  public init(name: PSString, path: PSString, block: ScriptBlock) {
    self.path = path
    self.block = block
    super.init(name: name)
  }
  public override var commandType: CommandTypes { .externalScript }
  public override var type: PSType { .externalScriptInfo }
  public override func metadata(_ context: ExecutionContext) throws -> CommandMetadata? {
    if let known { return known }
    let made = try CommandMetadata(block: block, name: name, context)
    known = made
    return made
  }
}

/// A native program.
public final class ApplicationInfo: CommandInfo {
  public let path: PSString
  public init(name: PSString, path: PSString) {
    self.path = path
    super.init(name: name)
  }
  public override var commandType: CommandTypes { .application }
  public override var type: PSType { .applicationInfo }
}
