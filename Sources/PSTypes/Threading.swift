import PSRuntime

/// A named or plain `Mutex`: one session runs at a time, so it is always free.
final class MutexObject: Obj {
  override var type: PSType { PSType.builtin("System.Threading.Mutex") }
}

/// A `Task` that has its result already.
final class TaskObject: Obj {
  let result: Value
  private let taskType: PSType
  init(_ result: Value) {
    self.result = result
    taskType = PSType.builtin("System.Threading.Tasks.Task`1").instance([result.type])
    super.init()
  }
  override var type: PSType { taskType }
}

extension DotNetTypes {
  static let threading: [TypeDefinition] = [mutex, task, finishedTask]

  private static let mutex = TypeDefinition(
    "System.Threading.Mutex",
    [
      .constructor(signatures: ["new()", "new(bool initiallyOwned)", "new(bool initiallyOwned, string name)"]) { _ in
        .object(MutexObject())
      },
      .method(
        "WaitOne",
        signatures: ["bool WaitOne()", "bool WaitOne(int millisecondsTimeout)", "bool WaitOne(timespan timeout)"]
      ) { _ in .bool(true) },
      .method("ReleaseMutex", signatures: ["void ReleaseMutex()"]) { _ in .null },
      .method("Close", signatures: ["void Close()"]) { _ in .null },
      .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
    ])

  private static let task = TypeDefinition(
    "System.Threading.Tasks.Task",
    [
      .staticMethod("FromResult", signatures: ["System.Threading.Tasks.Task FromResult(System.Object result)"]) {
        call in .object(TaskObject(call[0]))
      },
      .staticProperty("CompletedTask", type: "System.Threading.Tasks.Task", get: { _ in .object(TaskObject(.null)) }),
    ])

  private static let finishedTask = TypeDefinition(
    "System.Threading.Tasks.Task`1",
    [
      .property("Result", type: "T", get: { value, _ in (value.base.asObject as? TaskObject)?.result ?? .null }),
      .property("IsCompleted", type: "bool", get: { _, _ in .bool(true) }),
      .property("IsFaulted", type: "bool", get: { _, _ in .bool(false) }),
      .property("IsCanceled", type: "bool", get: { _, _ in .bool(false) }),
      .method("Wait", signatures: ["void Wait()"]) { _ in .null },
      .method("GetAwaiter", signatures: ["System.Object GetAwaiter()"]) { call in call.target },
      .method("GetResult", signatures: ["T GetResult()"]) { call in
        (call.target.asObject as? TaskObject)?.result ?? .null
      },
      .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
    ])
}
