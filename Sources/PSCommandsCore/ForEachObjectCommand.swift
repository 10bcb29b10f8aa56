import PSEngine
import PSRuntime

/// Runs script blocks for each object, in the caller's scope, or reads a property or calls a method of each.
///
/// Of several blocks without names the first is `begin` and the last is `end` where there are three or more; of two the first is
/// `begin`. Follows Microsoft.PowerShell.Core/ForEach-Object.
struct ForEachObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    Verb("ForEach"), "Object", defaultParameterSet: "ScriptBlockSet", supportsShouldProcess: true, confirmImpact: .low)

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .sets(["ScriptBlockSet", "PropertyAndMethodSet", "ParallelParameterSet"], .valueFromPipeline))
    { (command: inout Self, value: PSObjectParameter) in
      command.inputObject = value.value
    },
    .init("Begin", .set("ScriptBlockSet")) { $0.begin = $1 },
    .init("Process", .set("ScriptBlockSet", .mandatory, .position(0)), .allowNull, .allowEmptyCollection) {
      $0.process = $1
    },
    .init("End", .set("ScriptBlockSet")) { $0.end = $1 },
    .init("RemainingScripts", .set("ScriptBlockSet", .valueFromRemainingArguments), .allowNull, .allowEmptyCollection) {
      $0.remaining = $1
    },
    .init("MemberName", .set("PropertyAndMethodSet", .mandatory, .position(0)), .validateNotNullOrEmpty) {
      $0.memberName = $1
    },
    .init("ArgumentList", .set("PropertyAndMethodSet", .valueFromRemainingArguments), .alias("Args")) {
      $0.arguments = $1
    },
    .init("Parallel", .set("ParallelParameterSet", .mandatory)) { $0.parallel = $1 },
    .init("ThrottleLimit", .set("ParallelParameterSet")) { $0.throttleLimit = $1 },
    .init("TimeoutSeconds", .set("ParallelParameterSet")) { $0.timeout = $1 },
    .init("AsJob", .set("ParallelParameterSet")) { $0.asJob = $1 },
    .init("UseNewRunspace", .set("ParallelParameterSet")) { $0.useNewRunspace = $1 },
  ]

  var inputObject: Value = .null
  var begin: ScriptBlock?
  var process: [ScriptBlock?] = []
  var end: ScriptBlock?
  var remaining: [ScriptBlock?] = []
  var memberName = PSString.empty
  var arguments: [Value] = []
  var parallel: ScriptBlock?
  var throttleLimit: Int32 = 5
  var timeout: Int32 = 0
  var asJob = SwitchParameter()
  var useNewRunspace = SwitchParameter()
  /// The blocks that run for each object, opened once.
  private var bodies: [Activation] = []
  private var endBlock: ScriptBlock?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if let parallel {
      bodies = [try runtime.activate(parallel, mode: .newScope)]
      return
    }
    guard runtime.parameterSetName == "ScriptBlockSet" else { return }
    var blocks = process + remaining
    endBlock = end
    if let begin {
      try run(begin, runtime)
    } else if blocks.count > 1 {
      try run(blocks.removeFirst(), runtime)
    }
    if end == nil, blocks.count > 1 { endBlock = blocks.removeLast() }
    bodies = try blocks.compactMap { try $0.map { try runtime.activate($0, mode: .callerScope) } }
  }

  private func run(_ block: ScriptBlock?, _ runtime: CommandRuntime) throws {
    guard let block else { return }
    let activation = try runtime.activate(block, mode: .callerScope)
    defer { activation.close() }
    try activation.run(.end, output: runtime.output)
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard memberName.isEmpty else { return try member(runtime) }
    for body in bodies { try body.run(.end, underscore: inputObject, output: runtime.output) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    for body in bodies { body.close() }
    bodies = []
    try run(endBlock, runtime)
  }

  mutating func dispose(_ runtime: CommandRuntime) {
    for body in bodies { body.close() }
    bodies = []
  }

  // MARK: - Members

  /// A property's value, or the result of a method where the member is one.
  private func member(_ runtime: CommandRuntime) throws {
    let context = runtime.context
    if inputObject.isNull {
      if context.isStrict(2) { throw CoreStrings.memberOfNull(memberName) }
      return
    }
    do {
      if !arguments.isEmpty || isMethod(context) {
        try runtime.writeObject(MemberAccess.invoke(inputObject, memberName, arguments, context), enumerate: true)
      } else if case .object(let o) = inputObject.base, let table = o as? PSHashtable {
        try runtime.writeObject(
          table[.string(memberName)] ?? MemberAccess.get(inputObject, memberName, context), enumerate: true)
      } else {
        try runtime.writeObject(MemberAccess.get(inputObject, memberName, context), enumerate: true)
      }
    } catch let error as RuntimeException {
      try runtime.writeError(error)
    }
  }

  private func isMethod(_ context: RuntimeContext) -> Bool {
    MemberAccess.methods(of: inputObject, context).contains { $0.name.equalsIgnoringCase(memberName) }
      && (try? MemberAccess.lookup(inputObject, memberName, context))??.isMethodObject ?? false
  }
}

extension Value {
  /// Whether a member turned out to be a method.
  var isMethodObject: Bool { if case .object(let o) = self { o is MethodObject } else { false } }
}
