import PSEngine
import PSRuntime

// Types of parameters that commands pass on.

struct UriParameter: NamedParameter {
  static let parameterTypeName = "System.Uri"
  var value: Value
}
