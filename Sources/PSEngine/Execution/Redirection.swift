import PSRuntime

/// The redirections of an expression while it is evaluated: what the streams were, and the files that are open.
final class Redirection: Obj {
  private let streams: StageStreams
  fileprivate var files: [ClosablePipe] = []
  /// Where the expression's value goes, nil where it goes on.
  fileprivate var output: Pipe?

  fileprivate init(_ streams: StageStreams) {
    self.streams = streams
    super.init()
  }

  /// Gives the streams back and closes the files.
  func restore(_ context: ExecutionContext) throws {
    context.streams = streams
    for file in files { try file.close() }
    files = []
  }
}

extension Machine {
  /// Opens the files of redirections and sends streams there; merged ones collect in a capture register.
  func redirect(_ elements: [RedirectionElement], _ window: ValuePointer, merged: ValuePointer) throws -> Redirection {
    let state = Redirection(context.streams)
    var streams = context.streams
    for redirection in redirections(elements, window) {
      switch redirection {
      case .merge(let from, _): streams.redirect(from, to: CapturePipe(merged))
      case .file(let stream, let path, let append):
        let pipe = try open(path, append: append, in: state)
        if stream <= 1 { state.output = pipe }
        if stream != 1 { streams.redirect(stream, to: pipe) }
      }
    }
    context.streams = streams
    return state
  }

  private func open(_ path: Value, append: Bool, in state: Redirection) throws -> Pipe {
    guard !path.isNull, let open = context.session.hooks.openFilePipe else { return DiscardingPipe() }
    let pipe = try open(path, append, context.session)
    state.files.append(pipe)
    return pipe
  }

  func redirection(_ p: ValuePointer) -> Redirection? {
    if case .object(let o) = p.pointee { o as? Redirection } else { nil }
  }

  /// What goes on of a redirected expression's value: nothing where a file takes it, what was merged in front of it.
  func endRedirection(_ p: ValuePointer, _ value: Value, merged: ValuePointer) throws -> Value {
    guard let state = redirection(p) else { return value }
    var result = value
    if let output = state.output {
      try output.writeEnumerating(value)
      result = .array(PSArray([]))
    }
    try state.restore(context)
    if isUnset(merged) { return result }
    var items = try LanguagePrimitives.items(of: Machine.collapseArray(merged))
    setValue(merged, .unset)
    items += try LanguagePrimitives.items(of: result)
    return .array(PSArray(items))
  }
}
