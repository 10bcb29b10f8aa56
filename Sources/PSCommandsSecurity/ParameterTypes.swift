import PSEngine
import PSRuntime

// Types of parameters that commands pass on or refuse.

struct CmsMessageRecipientParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.CmsMessageRecipient"
  var value: Value
}

struct PSCredentialParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.PSCredential"
  var value: Value
}

struct SecureStringParameter: NamedParameter {
  static let parameterTypeName = "System.Security.SecureString"
  var value: Value
}
