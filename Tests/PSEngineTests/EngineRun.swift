import Glibc
import PSEngine
import PSRuntime
import PSTypes
import Testing

/// Runs scripts in a session without any cmdlet and gives what they wrote as texts.
///
/// Each script runs on a thread of its own: the threads of the test library have small stacks.
struct EngineRun {
  private static let stackSize = 64 << 20
  let context = ExecutionContext()

  init() {
    DotNetTypes.register(in: context)
    context.members.register(EngineTypes.definitions)
  }

  func callAsFunction(_ script: String) throws -> [String] {
    let work = Work(script, context)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        let work = Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue()
        work.result = Result { try EngineRun.run(work.script, work.context) }
        return nil
      }, Unmanaged.passUnretained(work).toOpaque())
    try #require(status == 0)
    pthread_join(thread, nil)
    return try work.result.get()
  }

  /// The same, joined by blanks.
  func line(_ script: String) throws -> String { try self(script).joined(separator: " ") }

  private final class Work {
    let script: String
    let context: ExecutionContext
    var result: Result<[String], any Error> = .success([])
    init(_ script: String, _ context: ExecutionContext) { (self.script, self.context) = (script, context) }
  }

  private static func run(_ script: String, _ context: ExecutionContext) throws -> [String] {
    context.machine.setNativeStack(size: stackSize)
    let block = try context.compile(script, module: context.globalModule)
    let pipe = CollectingPipe()
    let activation = try context.activate(block, lasting: context.globalModule.scope)
    defer { activation.close() }
    try activation.run(.end, output: pipe)
    return try pipe.items.map { try LanguagePrimitives.text($0, context).string }
  }
}

/// What a failing test shows of an error no test expected.
extension RuntimeException: CustomTestStringConvertible {
  public var testDescription: String { "\(record.fullyQualifiedErrorId): \(record.exception.message.string)" }
}
