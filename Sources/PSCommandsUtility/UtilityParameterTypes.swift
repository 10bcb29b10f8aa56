import PSEngine
import PSRuntime

// Types of parameters that commands pass on or refuse.

struct UriParameter: NamedParameter {
  static let parameterTypeName = "System.Uri"
  var value: Value
}

struct GuidParameter: NamedParameter {
  static let parameterTypeName = "System.Guid"
  var value: Value
}

struct VersionParameter: NamedParameter {
  static let parameterTypeName = "System.Version"
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

struct RunspaceParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Runspaces.Runspace"
  var value: Value
}

struct BreakpointParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Breakpoint"
  var value: Value
}

struct PSSessionParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Runspaces.PSSession"
  var value: Value
}

struct CommandTypesParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.CommandTypes"
  var value: Value
}

struct ModuleSpecificationParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.Commands.ModuleSpecification"
  var value: Value
}

struct ExtendedTypeDefinitionParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.ExtendedTypeDefinition"
  var value: Value
}

struct X509CertificateParameter: NamedParameter {
  static let parameterTypeName = "System.Security.Cryptography.X509Certificates.X509Certificate"
  var value: Value
}

struct X509Certificate2Parameter: NamedParameter {
  static let parameterTypeName = "System.Security.Cryptography.X509Certificates.X509Certificate2"
  var value: Value
}

// MARK: - Requests over the network

struct WebRequestMethodParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.Commands.WebRequestMethod"
  var value: Value
}

struct WebRequestSessionParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.Commands.WebRequestSession"
  var value: Value
}

struct UnixSocketParameter: NamedParameter {
  static let parameterTypeName = "System.Net.Sockets.UnixDomainSocketEndPoint"
  var value: Value
}

enum WebAuthenticationType: Int64, EnumParameter {
  case none, basic, bearer, oAuth
  static let enumTypeName = "Microsoft.PowerShell.Commands.WebAuthenticationType"
}

struct WebSslProtocol: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "Microsoft.PowerShell.Commands.WebSslProtocol"
  static let enumMembers: [(name: String, value: Int64)] = [
    ("Default", 0), ("Tls", 192), ("Tls11", 768), ("Tls12", 3072), ("Tls13", 12288),
  ]
}

// MARK: - Mail

enum MailPriority: Int64, EnumParameter {
  case normal, low, high
  static let enumTypeName = "System.Net.Mail.MailPriority"
}

struct DeliveryNotificationOptions: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "System.Net.Mail.DeliveryNotificationOptions"
  static let enumMembers: [(name: String, value: Int64)] = [
    ("None", 0), ("OnSuccess", 1), ("OnFailure", 2), ("Delay", 4), ("Never", 0x800_0000),
  ]
}

// MARK: - Debugging and tracing

enum VariableAccessMode: Int64, EnumParameter {
  case read, write, readWrite
  static let enumTypeName = "System.Management.Automation.VariableAccessMode"
}

enum BreakpointType: Int64, EnumParameter {
  case line, variable, command
  static let enumTypeName = "Microsoft.PowerShell.Commands.BreakpointType"
}

struct TraceOptions: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "System.Diagnostics.TraceOptions"
  static let enumMembers: [(name: String, value: Int64)] = [
    ("None", 0), ("LogicalOperationStack", 1), ("DateTime", 2), ("Timestamp", 4), ("ProcessId", 8), ("ThreadId", 16),
    ("Callstack", 32),
  ]
}

struct PSTraceSourceOptions: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "System.Management.Automation.PSTraceSourceOptions"
  static let enumMembers: [(name: String, value: Int64)] = [
    ("None", 0), ("Constructor", 1), ("Dispose", 2), ("Finalizer", 4), ("Method", 8), ("Property", 16),
    ("Delegates", 32), ("Events", 64), ("Exception", 128), ("Lock", 256), ("Error", 512), ("Errors", 640),
    ("Warning", 1024), ("Verbose", 2048), ("WriteLine", 4096), ("Data", 6167), ("Scope", 8192),
    ("ExecutionFlow", 8303), ("Assert", 16384), ("All", 32767),
  ]
}
