import PSLanguage
import PSRuntime

extension ExecutionContext {
  /// The blocks that run now, the innermost first: functions, scripts, and script blocks.
  public func callStack() -> [CallStackFrame] {
    var result: [CallStackFrame] = []
    var frame = machine.frame
    while frame >= machine.frames {
      let record = frame.pointee
      let code = record.code.takeUnretainedValue()
      let extent = code.extent(at: max(0, record.pc - code.instructions - 1))
      let function = record.function?.takeUnretainedValue()
      result.append(CallStackFrame(function: function, extent: extent, isScript: frame == machine.frames))
      frame -= 1
    }
    return result
  }
}

/// One frame of `Get-PSCallStack`.
public final class CallStackFrame: Obj {
  /// nil for scripts and script blocks.
  public let function: FunctionInfo?
  /// What runs in the frame now.
  public let extent: ScriptExtent?
  private let isScript: Bool

  init(function: FunctionInfo?, extent: ScriptExtent?, isScript: Bool) {
    self.function = function
    self.extent = extent
    self.isScript = isScript
    super.init()
  }
  public override var type: PSType { .callStackFrame }

  /// The name of the function, `<ScriptBlock>` for all else.
  public var functionName: String { function?.name.string ?? "<ScriptBlock>" }
  public var scriptName: String { extent?.file ?? "" }
  public var scriptLineNumber: Int { extent?.startLineNumber ?? 0 }

  /// The function or the script's file.
  public var command: String {
    if function != nil || !isScript { return functionName }
    return scriptName.isEmpty ? functionName : String(scriptName.split(separator: "/").last ?? "")
  }

  /// `script.ps1: line 3`.
  public var location: String {
    guard !scriptName.isEmpty else { return "<No file>" }
    return "\(scriptName.split(separator: "/").last ?? ""): line \(scriptLineNumber)"
  }

  public override func text(_ context: RuntimeContext) -> PSString {
    let place = scriptName.isEmpty ? "<No file>" : scriptName
    return PSString.make("at \(functionName), \(place): line \(scriptLineNumber)")
  }
}

extension PSType {
  public nonisolated(unsafe) static let callStackFrame = PSType(
    "System.Management.Automation.CallStackFrame", base: .object)
}
