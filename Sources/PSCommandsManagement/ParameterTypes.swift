import PSEngine
import PSRuntime

// Types of parameters that commands pass on or refuse.

struct PSCredentialParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.PSCredential"
  var value: Value
}

struct PSSessionParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Runspaces.PSSession"
  var value: Value
}

struct ProcessParameter: NamedParameter {
  static let parameterTypeName = "System.Diagnostics.Process"
  var value: Value
}

struct ProcessWindowStyleParameter: NamedParameter {
  static let parameterTypeName = "System.Diagnostics.ProcessWindowStyle"
  var value: Value
}
