import PSRuntime

/// The pipe between two commands: what is written runs the next command at once.
final class StagePipe: Pipe {
  let processor: CommandProcessor
  init(_ processor: CommandProcessor) { self.processor = processor }

  override func write(_ value: Value) throws {
    switch value {
    case .nothing, .unset: return
    default: break
    }
    do {
      try processor.receive(value)
    } catch let error as RuntimeException {
      // An error downstream is none of the commands upstream: nothing there catches it, the pipeline throws it on.
      processor.pipeline.failure = processor.pipeline.failure ?? error
      throw FlowControl.stopUpstream(self)
    }
  }
}

/// A pipe that notes what passes: `-OutVariable`, `-PipelineVariable`.
final class NotingPipe: Pipe {
  private let target: Pipe
  private let list: ListObject?
  private let variable: PSVariable?
  init(_ target: Pipe, list: ListObject?, variable: PSVariable?) {
    self.target = target
    self.list = list
    self.variable = variable
  }
  override var isHostOutput: Bool { target.isHostOutput }
  override func write(_ value: Value) throws {
    list?.items.append(value)
    variable?.value = value
    try target.write(value)
    variable?.value = .null
  }
}
