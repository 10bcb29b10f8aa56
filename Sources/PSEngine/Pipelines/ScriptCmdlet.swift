import PSRuntime

/// `$PSCmdlet` of an advanced function.
public final class ScriptCmdlet: Obj {
  public let runtime: CommandRuntime
  public init(_ runtime: CommandRuntime) {
    self.runtime = runtime
    super.init()
  }
  public override var type: PSType { .scriptCmdlet }
}
