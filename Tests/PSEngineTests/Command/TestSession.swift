import PSEngine
import PSRuntime
import PSTypes

/// A session with the sample commands, whose output is kept as texts.
final class TestSession {
  let context = ExecutionContext()
  var session: SessionState { context.session }
  private(set) var errors: [ErrorRecord] = []

  init() {
    DotNetTypes.register(in: context)
    context.members.register(EngineTypes.definitions)
    session.hooks.showError = { [unowned self] record, _ in errors.append(record) }
    session.register(
      CommandModule(name: "Sample") {
        [
          CmdletEntry("Get-Sample", GetSampleCommand.self), CmdletEntry("Out-Sample", OutSampleCommand.self),
          CmdletEntry("Select-Sample", SelectSampleCommand.self),
        ]
      })
  }

  /// Runs a script in the global scope and gives what it wrote.
  func run(_ script: String) throws -> [Value] {
    let block = try context.compile(script)
    let pipe = CollectingPipe()
    let activation = try context.activate(block, lasting: context.globalModule.scope)
    defer { activation.close() }
    try activation.run(.end, output: pipe)
    return pipe.items
  }

  /// The output as texts joined by commas; without any, the id of the first error.
  func text(_ script: String) -> String {
    do {
      let output = try run(script).map { try LanguagePrimitives.text($0, context).string }.joined(separator: ",")
      return output.isEmpty ? errors.first?.fullyQualifiedErrorId ?? "" : output
    } catch let error as RuntimeException {
      return error.record.fullyQualifiedErrorId
    } catch {
      return "\(error)"
    }
  }
}

/// Writes its input: `Out-Sample`.
struct OutSampleCommand: Cmdlet {
  static let metadata = CmdletMetadata(.out, "Sample")
  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Property", .position(0)) { $0.property = $1 },
  ]
  var inputObject: Value = .null
  var property: String?
  mutating func processRecord(_ runtime: CommandRuntime) throws { try runtime.writeObject(inputObject) }
}

/// Takes the first objects and stops the commands before it: `Select-Sample -First 2`.
struct SelectSampleCommand: Cmdlet {
  static let metadata = CmdletMetadata(.select, "Sample")
  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("First", .mandatory) { $0.first = $1 },
  ]
  var inputObject: Value = .null
  var first: Int32 = 0
  private var count: Int32 = 0
  init() {}
  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try runtime.writeObject(inputObject)
    count += 1
    if count >= first { try runtime.stopUpstreamCommands() }
  }
}
