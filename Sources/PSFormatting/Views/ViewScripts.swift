import PSEngine
import PSRuntime

/// The scripts of registered views that are common, as Swift code.
enum ViewScripts {
  typealias Native = (Value, ExecutionContext) throws -> Value

  static func native(_ script: ViewScript) -> Native? {
    if script.isNativeKnown { return script.native }
    script.isNativeKnown = true
    script.native = table[script.text]
    return script.native
  }

  nonisolated(unsafe) private static let table: [String: Native] = [:]
}
