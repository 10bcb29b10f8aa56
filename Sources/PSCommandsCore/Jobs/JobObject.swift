import PSEngine
import PSRuntime

/// A job: a script block that has run, and what it wrote.
final class JobObject: Obj {
  let id: Int32
  let name: String
  let command: PSString
  private(set) var state = "NotStarted"
  private(set) var errors: [ErrorRecord] = []
  private var output: [Value] = []

  init(id: Int32, name: String, command: PSString) {
    self.id = id
    self.name = name
    self.command = command
    super.init()
  }
  static nonisolated(unsafe) let jobType = PSType(
    "System.Management.Automation.PSRemotingJob", base: PSType("System.Management.Automation.Job", base: .object))
  override var type: PSType { JobObject.jobType }

  var hasMoreData: Bool { !output.isEmpty || !errors.isEmpty }

  /// Runs the blocks in a scope of their own; what fails makes the job fail.
  func run(_ first: ScriptBlock?, _ block: ScriptBlock, arguments: [Value], input: [Value], _ runtime: CommandRuntime)
    throws
  {
    let pipe = CollectingPipe()
    do {
      if let first {
        try runtime.context.invoke(
          first, arguments: [], underscore: nil, input: [], mode: .newScope, output: DiscardingPipe())
      }
      try runtime.context.invoke(
        block, arguments: arguments, underscore: nil, input: input, mode: .newScope, output: pipe)
      state = "Completed"
    } catch let error as RuntimeException {
      errors.append(error.record)
      state = "Failed"
    }
    output = pipe.items
  }

  /// What the job wrote; taken away unless kept.
  func take(keeping: Bool) -> [Value] {
    let result = output
    if !keeping {
      output = []
      errors = []
    }
    return result
  }

  private static func get(_ name: String, _ type: String, _ read: @escaping @Sendable (JobObject) -> Value)
    -> TypeDefinition.Member
  {
    .property(name, type: type, get: { value, _ in (value.base.asObject as? JobObject).map(read) ?? .null })
  }
  static let definition = TypeDefinition(
    "System.Management.Automation.PSRemotingJob",
    [
      get("Id", "int") { .int($0.id) }, get("Name", "string") { .text($0.name) },
      get("PSJobTypeName", "string") { _ in .text("BackgroundJob") },
      get("State", "string") { .text($0.state) }, get("HasMoreData", "bool") { .bool($0.hasMoreData) },
      get("Location", "string") { _ in .text("localhost") }, get("Command", "string") { .string($0.command) },
      get("Output", "System.Object") { .array(PSArray($0.output)) },
      get("Error", "System.Object") { .array(PSArray($0.errors.map { .object($0) })) },
      get("ChildJobs", "System.Object") { .array(PSArray([.object($0)])) },
      get("StatusMessage", "string") { _ in .text("") },
    ])
}

/// The jobs of a session.
final class SessionJobs {
  private(set) var jobs: [JobObject] = []
  private var nextId: Int32 = 1

  static func of(_ session: SessionState) -> SessionJobs { session.storage(SessionJobs.self) { SessionJobs() } }

  func make(name: String, command: PSString) -> JobObject {
    let job = JobObject(id: nextId, name: name.isEmpty ? "Job\(nextId)" : name, command: command)
    nextId += 2
    jobs.append(job)
    return job
  }

  func remove(_ job: JobObject) { jobs.removeAll { $0 === job } }

  /// The jobs that were handed over; without any, those of numbers or names.
  static func chosen(_ runtime: CommandRuntime, given: [JobParameter], ids: [Int32], names: [String]) throws
    -> [JobObject]
  {
    let given = given.compactMap { $0.value.base.asObject as? JobObject }
    return given.isEmpty ? try chosen(runtime, ids: ids, names: names) : given
  }

  /// The jobs of numbers or names; all where none is given. One that is not there is an error.
  static func chosen(_ runtime: CommandRuntime, ids: [Int32], names: [String]) throws -> [JobObject] {
    let jobs = SessionJobs.of(runtime.session).jobs
    if ids.isEmpty, names.isEmpty { return jobs }
    var result: [JobObject] = []
    for id in ids {
      if let found = jobs.first(where: { $0.id == id }) {
        result.append(found)
      } else {
        try runtime.writeError(CoreStrings.jobNotFound(id: id))
      }
    }
    for name in names {
      let pattern = PatternList([name])
      let found = jobs.filter { pattern.matches(PSString.make($0.name)) }
      if found.isEmpty { try runtime.writeError(CoreStrings.jobNotFound(name: name)) }
      result += found
    }
    return result
  }
}
