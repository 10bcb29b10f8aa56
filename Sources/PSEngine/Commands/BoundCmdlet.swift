import PSRuntime

/// A cmdlet's value in its place of a pipeline, whatever its type.
class BoundCmdlet {
  func set(_ index: Int, _ value: Value, _ context: RuntimeContext) throws {}
  func reset(_ index: Int) {}
  func beginProcessing(_ runtime: CommandRuntime) throws {}
  func processRecord(_ runtime: CommandRuntime) throws {}
  func endProcessing(_ runtime: CommandRuntime) throws {}
  func stopProcessing() {}
  func dispose(_ runtime: CommandRuntime) {}
  func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] { [] }
}

final class BoundCmdletOf<C: Cmdlet>: BoundCmdlet {
  private var cmdlet = C()
  /// The parameter that was set last, kept apart: a pipeline sets the same one for each object.
  private var lastIndex = -1
  private var lastStore: (@Sendable (inout C, Value, RuntimeContext) throws -> Void)?

  override func set(_ index: Int, _ value: Value, _ context: RuntimeContext) throws {
    if index != lastIndex {
      let parameters = C.parameters
      guard index >= 0 && index < parameters.count else { return }
      lastIndex = index
      lastStore = parameters[index].store
    }
    try lastStore?(&cmdlet, value, context)
  }
  override func reset(_ index: Int) {
    let parameters = C.parameters
    guard index >= 0 && index < parameters.count else { return }
    parameters[index].reset(&cmdlet)
  }
  override func beginProcessing(_ runtime: CommandRuntime) throws { try cmdlet.beginProcessing(runtime) }
  override func processRecord(_ runtime: CommandRuntime) throws { try cmdlet.processRecord(runtime) }
  override func endProcessing(_ runtime: CommandRuntime) throws { try cmdlet.endProcessing(runtime) }
  override func stopProcessing() { cmdlet.stopProcessing() }
  override func dispose(_ runtime: CommandRuntime) { cmdlet.dispose(runtime) }
  override func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] {
    try cmdlet.dynamicParameters(runtime)
  }
}
