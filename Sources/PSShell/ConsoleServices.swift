import PSHost
import PSRuntime

/// The machine's services with the console of the host: what `[Console]` writes stands in order with the host's output.
final class ConsoleServices: SystemServices {
  private let console: ConsoleUserInterface
  init(_ console: ConsoleUserInterface) {
    self.console = console
    super.init()
  }

  override func write(_ text: PSString, isError: Bool) {
    if isError { console.writeError(text) } else { console.output.write(text) }
  }
}
