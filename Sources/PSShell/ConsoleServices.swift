import PSEngine
import PSHost
import PSRuntime

/// The machine's services with the console of the host and the environment of the session: what `[Console]` writes stands in
/// order with the host's output, and `[Environment]` and `$env:` are one.
final class ConsoleServices: SystemServices {
  private let console: ConsoleUserInterface
  private let variables: SessionEnvironment
  init(_ console: ConsoleUserInterface, _ variables: SessionEnvironment) {
    self.console = console
    self.variables = variables
    super.init()
  }

  override func write(_ text: PSString, isError: Bool) {
    if isError { console.writeError(text) } else { console.output.write(text) }
  }

  override func readLine() -> PSString? {
    console.flush()
    guard case .line(let line) = console.input.readLine() else { return nil }
    return PSString.make(line)
  }

  override func environmentVariable(_ name: String) -> String? { variables.value(name) }
  override func setEnvironmentVariable(_ name: String, _ value: String?) { variables.set(name, value) }
  override var environment: [(name: String, value: String)] {
    variables.names.map { (name: $0, value: variables.value($0) ?? "") }
  }
}
