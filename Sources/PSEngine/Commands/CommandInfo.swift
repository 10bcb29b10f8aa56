import PSRuntime

// Stand-ins of the names that the execution half needs; the command half replaces this file.

/// A command that can be found by name.
open class CommandInfo: Obj {
  public final let name: PSString
  public init(name: PSString) {
    self.name = name
    super.init()
  }
}

/// A function or filter of a session.
public final class FunctionInfo: CommandInfo {
  public let block: ScriptBlock
  public init(name: PSString, block: ScriptBlock) {
    self.block = block
    super.init(name: name)
  }
}

/// Another name of a command.
public final class AliasInfo: CommandInfo {
  public let definition: PSString
  public init(name: PSString, definition: PSString) {
    self.definition = definition
    super.init(name: name)
  }
}

/// What a module shows of itself.
public final class PSModuleInfo: Obj {}
