// One pipeline from discovery to the last `clean` block.
//
// Commands push: writing to a stage's output runs the next stage at once. The order of events is PowerShell's: all commands
// are found, then all arguments bound from the first to the last, then `begin` of each, then the input goes through, then
// `end` of each in order, then `clean`. Frames of script commands are taken from the last stage to the first, because the
// machine's frames are last in, first out and upstream frames have to lie above.

import PSLanguage
import PSRuntime

/// Runs the commands of one pipeline.
final class PipelineProcessor {
  let context: ExecutionContext
  private(set) var processors: [CommandProcessor] = []
  /// What `$?` will be, negated: a command wrote an error.
  var hasErrors = false
  /// The first error that ended a command downstream of the one that was writing.
  var failure: RuntimeException?
  private var closables: [ClosablePipe] = []

  init(_ context: ExecutionContext) { self.context = context }

  /// Finds, binds and runs commands; `input` is the expression at the head.
  func run(_ calls: [CommandCall], input: PipelineInput?, output: Pipe) throws {
    try build(calls, hasInput: input != nil, output: output)
    defer { close() }
    do {
      try execute(input, output)
    } catch let error as FlowControl {
      try stop(at: error)
    } catch let error as RuntimeException {
      throw failure ?? error
    }
    context.machine.succeeded = !hasErrors
  }

  private func build(_ calls: [CommandCall], hasInput: Bool, output: Pipe) throws {
    for (i, call) in calls.enumerated() {
      let processor = try CommandProcessor.make(call, in: self)
      processor.runtime.invocation.pipelineLength = Int32(calls.count)
      processor.runtime.invocation.pipelinePosition = Int32(i + 1)
      processor.runtime.invocation.expectingInput = hasInput || i > 0
      processors.append(processor)
    }
    var next = output
    for (call, processor) in zip(calls, processors).reversed() {
      processor.runtime.output = next
      try redirect(call.redirections, processor.runtime)
      processor.inputPipe = StagePipe(processor)
      next = processor.inputPipe
    }
  }

  private func execute(_ input: PipelineInput?, _ output: Pipe) throws {
    for processor in processors.reversed() { try processor.activate() }
    for processor in processors { try processor.prepare() }
    for processor in processors { try processor.ensureBegun() }
    guard let first = processors.first else {
      if let input { try output.writeEnumerating(input.value) }
      return
    }
    if let input {
      try first.inputPipe.writeEnumeratingInput(input.value)
    } else {
      try first.runAlone()
    }
    try finish(from: 0)
  }

  private func finish(from start: Int) throws {
    for processor in processors[start...] { try processor.finish() }
  }

  /// Goes on after something left the pipeline that is no error: the commands from one that has enough still end.
  private func stop(at flow: FlowControl) throws {
    if let failure { throw failure }
    guard case .stopUpstream(let pipe) = flow, let at = processors.firstIndex(where: { $0.inputPipe === pipe }) else {
      throw flow
    }
    do {
      try finish(from: at)
    } catch let other as FlowControl {
      try stop(at: other)
    } catch let error as RuntimeException {
      throw failure ?? error
    }
  }

  /// Runs `clean` and gives frames and files back; the first stage's frame lies on top.
  private func close() {
    for processor in processors { processor.close() }
    for pipe in closables {
      do {
        try pipe.close()
      } catch let error as RuntimeException {
        try? context.session.write(error.record, from: nil)
      } catch {}
    }
  }

  // MARK: - Redirections

  private func redirect(_ redirections: [CommandCall.Redirection], _ runtime: CommandRuntime) throws {
    for redirection in redirections {
      switch redirection {
      case .merge(let from, _): runtime.streams.redirect(from, to: runtime.output)
      case .file(let stream, let path, let append):
        let pipe = try openFile(path, append: append)
        if stream <= 1 {
          let old = runtime.output
          runtime.output = pipe
          if stream == 1, runtime.streams.error === old { runtime.streams.error = pipe }
        }
        if stream != 1 { runtime.streams.redirect(stream, to: pipe) }
      }
    }
  }

  private func openFile(_ path: Value, append: Bool) throws -> Pipe {
    if path.isNull { return DiscardingPipe() }
    guard let open = context.session.hooks.openFilePipe else { return DiscardingPipe() }
    let pipe = try open(path, append, context.session)
    closables.append(pipe)
    return pipe
  }
}

extension Pipe {
  /// The expression at the head of a pipeline: `$null` is one object there, an empty array none.
  final func writeEnumeratingInput(_ value: Value) throws {
    switch value {
    case .null: try write(.null)
    default: try writeEnumerating(value)
    }
  }
}

extension SessionState {
  /// Runs a pipeline of commands: what the machine calls.
  ///
  /// - Throws: what ends the statement; `$?` is set otherwise.
  public func run(_ calls: [CommandCall], input: PipelineInput?, output: Pipe) throws {
    try PipelineProcessor(context).run(calls, input: input, output: output)
  }

  /// Runs one command by name or object with plain arguments and gives what it wrote, for cmdlets that call others.
  public func invoke(
    _ command: Value, _ arguments: [CommandCall.Argument] = [], input: PipelineInput? = nil
  ) throws -> [Value] {
    let pipe = CollectingPipe()
    try run([CommandCall(target: command, arguments: arguments)], input: input, output: pipe)
    return pipe.items
  }
}
