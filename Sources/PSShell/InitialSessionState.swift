import PSEngine
import PSFormatting
import PSHost
import PSRuntime
import PSTypes

/// What every session begins with: types, modules, variables, hooks.
enum InitialSessionState {
  static func make(host: ConsoleHost) -> ExecutionContext {
    let context = ExecutionContext()
    context.session.host = host
    return context
  }
}
