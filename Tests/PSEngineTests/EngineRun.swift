import PSEngine
import PSRuntime
import PSTypes

/// Runs scripts in a session without any cmdlet and gives what they wrote as texts.
struct EngineRun {
  let context = ExecutionContext()

  init() {
    context.members.register(DotNetTypes.definitions)
    context.machine.setNativeStack(size: 400 << 10)
  }

  func callAsFunction(_ script: String) throws -> [String] {
    let block = try context.compile(script, module: context.globalModule)
    let pipe = CollectingPipe()
    try context.invoke(block, arguments: [], underscore: nil, input: [], mode: .newScope, output: pipe)
    return try pipe.items.map { try LanguagePrimitives.text($0, context).string }
  }

  /// The same, joined by blanks.
  func line(_ script: String) throws -> String { try self(script).joined(separator: " ") }
}
