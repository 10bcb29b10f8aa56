import PSEngine
import PSRuntime

extension ExecutionContext {
  /// Gives `$PWD` the current location.
  public func updateLocationVariable() throws {
    guard let here = session.currentLocation else { return }
    if let variable = variableObject("PWD", in: globalModule.scope) {
      variable.value = .object(here)
    } else {
      try setVariable("PWD", .object(here), scope: "global")
    }
  }
}
