import Foundation
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
    nonisolated(unsafe) let context = context
    nonisolated(unsafe) var result: Result<[String], any Error> = .success([])
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      result = Result { try Self.run(script, context) }
      done.signal()
    }
    thread.stackSize = Self.stackSize
    thread.start()
    done.wait()
    return try result.get()
  }

  /// The same, joined by blanks.
  func line(_ script: String) throws -> String { try self(script).joined(separator: " ") }

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
