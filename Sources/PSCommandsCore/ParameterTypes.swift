import PSEngine
import PSRuntime

// Types of parameters that commands pass on or refuse.

struct AuthenticationMechanismParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Runspaces.AuthenticationMechanism"
  var value: Value
}

struct ConfigScopeParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Configuration.ConfigScope"
  var value: Value
}

struct CultureInfoParameter: NamedParameter {
  static let parameterTypeName = "System.Globalization.CultureInfo"
  var value: Value
}

struct ExecutionPolicyParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.ExecutionPolicy"
  var value: Value
}

struct GuidParameter: NamedParameter {
  static let parameterTypeName = "System.Guid"
  var value: Value
}

struct JobParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Job"
  var value: Value
}

struct JobStateParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.JobState"
  var value: Value
}

struct OutputBufferingModeParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Runspaces.OutputBufferingMode"
  var value: Value
}

struct PSCredentialParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.PSCredential"
  var value: Value
}

struct PSHostProcessInfoParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.Commands.PSHostProcessInfo"
  var value: Value
}

struct PSLanguageModeParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.PSLanguageMode"
  var value: Value
}

struct PSModuleInfoParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.PSModuleInfo"
  var value: Value
}

struct PSSessionOptionParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Remoting.PSSessionOption"
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

struct ProcessorArchitectureParameter: NamedParameter {
  static let parameterTypeName = "System.Reflection.ProcessorArchitecture"
  var value: Value
}

struct SessionFilterStateParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.Commands.SessionFilterState"
  var value: Value
}

struct SessionTypeParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Remoting.SessionType"
  var value: Value
}

struct SubsystemKindParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.Subsystem.SubsystemKind"
  var value: Value
}

struct UpdateHelpScopeParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.PowerShell.Commands.UpdateHelpScope"
  var value: Value
}

struct UriParameter: NamedParameter {
  static let parameterTypeName = "System.Uri"
  var value: Value
}

struct PSTypeNameParameter: NamedParameter {
  static let parameterTypeName = "System.Management.Automation.PSTypeName"
  var value: Value
}

struct CimSessionParameter: NamedParameter {
  static let parameterTypeName = "Microsoft.Management.Infrastructure.CimSession"
  var value: Value
}

struct AssemblyParameter: NamedParameter {
  static let parameterTypeName = "System.Reflection.Assembly"
  var value: Value
}

struct StrictModeVersionParameter: NamedParameter {
  static let parameterTypeName = "System.Version"
  var value: Value
}
