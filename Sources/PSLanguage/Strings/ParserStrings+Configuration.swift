/// Errors in configurations and `#requires`.
extension ParserStrings {
  static var missingConfigurationName: ParserMessage {
    ParserMessage(
      "MissingConfigurationName",
      "The name for the configuration is missing. Provide the missing name as a simple name, string, or string-valued expression."
    )
  }
  static func invalidConfigurationName(_ first: String) -> ParserMessage {
    ParserMessage(
      "InvalidConfigurationName",
      "The configuration name '\(first)' is not valid. Standard names may only contain letters (a-z, A-Z), numbers (0-9), period (.), hyphen (-) and underscore (_). The name may not be null or empty, and should start with a letter."
    )
  }
  static var missingCurlyInConfigurationStatement: ParserMessage {
    ParserMessage("MissingCurlyInConfigurationStatement", "Missing '{' in configuration statement.")
  }
  static var requiredNameOrExpressionMissing: ParserMessage {
    ParserMessage("RequiredNameOrExpressionMissing", "A required name or expression was missing.")
  }
  static var missingBraceInObjectDefinition: ParserMessage {
    ParserMessage("MissingBraceInObjectDefinition", "Missing '{' in object definition.")
  }
  static var incompletePropertyAssignmentBlock: ParserMessage {
    ParserMessage(
      "IncompletePropertyAssignmentBlock",
      "There is an incomplete property assignment block in the instance definition.")
  }
  static var missingEqualsInPropertyAssignmentBlock: ParserMessage {
    ParserMessage("MissingEqualsInPropertyAssignmentBlock", "Missing '=' operator after key in property assignment.")
  }
  static var unsupportedNamedBlockInConfiguration: ParserMessage {
    ParserMessage(
      "UnsupportedNamedBlockInConfiguration",
      "Configuration only supports the End block in its body. Begin, Process and DynamicParam blocks are not allowed in a configuration."
    )
  }
  static func resourceNotDefined(_ first: String) -> ParserMessage {
    ParserMessage(
      "ResourceNotDefined", "Undefined DSC resource '\(first)'. Use Import-DSCResource to import the resource.")
  }
  static var scriptRequiresInvalidFormat: ParserMessage {
    ParserMessage(
      "ScriptRequiresInvalidFormat",
      "The #requires statement is not valid. Update the #requires statement so that it follows the correct format and try again."
    )
  }
  static var requiresArgumentMustBeConstant: ParserMessage {
    ParserMessage("RequiresArgumentMustBeConstant", "Argument must be constant.")
  }
  static func requiresInvalidStringArgument(_ first: String) -> ParserMessage {
    ParserMessage(
      "RequiresInvalidStringArgument",
      "The argument for the \(first) parameter is not valid. Specify a valid string argument.")
  }
  static var requiresVersionInvalid: ParserMessage {
    ParserMessage(
      "RequiresVersionInvalid",
      "The argument for the Version parameter is not valid. Specify a valid PowerShell version, in the format major.minor version."
    )
  }
  static func requiresModuleInvalid(_ first: String) -> ParserMessage {
    ParserMessage("RequiresModuleInvalid", "The argument for the Module parameter is not valid. \(first)")
  }
  static func requiresPSEditionInvalid(_ first: String) -> ParserMessage {
    ParserMessage(
      "RequiresPSEditionInvalid",
      "The argument for the \(first) parameter is not valid. Specify a valid PowerShell edition.")
  }
  static func requiresPSEditionValueIsAlreadySpecified(_ first: String) -> ParserMessage {
    ParserMessage(
      "RequiresPSEditionValueIsAlreadySpecified",
      "The argument for the \(first) parameter contains duplicate values. Do not specify duplicate PowerShell edition values."
    )
  }
  static func parameterAlreadyBound(_ second: String) -> ParserMessage {
    ParserMessage(
      "ParameterAlreadyBound",
      "Cannot bind parameter because parameter '\(second)' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\"."
    )
  }
  /// PowerShell shows the exception it met when it looked for the schema.
  static var configurationSchemaMissing: ParserMessage {
    let store = "/etc/opt/omi/conf/dsc/configuration"
    return ParserMessage(
      "ParserError",
      "System.IO.DirectoryNotFoundException: Unable to find DSC schema store at \(store). Please ensure PS DSC for Linux is installed."
    )
  }
}
