import PSLanguage
import PSRuntime

/// How and where a command was called: `$MyInvocation`, `ErrorRecord.InvocationInfo`.
public final class InvocationInfo: Obj {
  /// nil where an expression failed.
  public let command: CommandInfo?
  /// Where the call, or the failing expression, stands.
  public var extent: ScriptExtent?
  public var boundParameters: PSHashtable?
  public var unboundArguments: [Value] = []
  /// The name as it was written.
  public var invocationName = PSString.empty
  public var historyId: Int64 = -1
  public var expectingInput = false
  public var pipelineLength: Int32 = 1
  public var pipelinePosition: Int32 = 1
  /// The file of the script that called; empty at the prompt.
  public var scriptName: PSString { PSString.make(extent?.file ?? "") }

  public init(command: CommandInfo?, extent: ScriptExtent?) {
    self.command = command
    self.extent = extent
    super.init()
  }
  public override var type: PSType { .invocationInfo }

  /// Takes over what belongs to the call and not to the position.
  func copyCall(from other: InvocationInfo) {
    boundParameters = other.boundParameters
    unboundArguments = other.unboundArguments
    invocationName = other.invocationName
    historyId = other.historyId
    expectingInput = other.expectingInput
    pipelineLength = other.pipelineLength
    pipelinePosition = other.pipelinePosition
  }
}
