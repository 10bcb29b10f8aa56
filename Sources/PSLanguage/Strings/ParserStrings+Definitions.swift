/// Errors in functions, classes, types, attributes and using statements.
extension ParserStrings {
  static var missingEndParenthesisInFunctionParameterList: ParserMessage {
    ParserMessage("MissingEndParenthesisInFunctionParameterList", "Missing ')' in function parameter list.")
  }
  static func typeNotAllowedBeforeParam(_ first: String) -> ParserMessage {
    ParserMessage("TypeNotAllowedBeforeParam", "Unexpected type [\(first)] was found in the parameter statement.")
  }
  static var invalidFunctionParameter: ParserMessage {
    ParserMessage(
      "InvalidFunctionParameter",
      "Parameter declarations are a comma-separated list of variable names with optional initializer expressions.")
  }
  static var missingTypename: ParserMessage {
    ParserMessage("MissingTypename", "Missing type name after '['.")
  }
  static var endSquareBracketExpectedAtEndOfAttribute: ParserMessage {
    ParserMessage("EndSquareBracketExpectedAtEndOfAttribute", "Missing ] at end of attribute or type literal.")
  }
  static var endSquareBracketExpectedAtEndOfType: ParserMessage {
    ParserMessage("EndSquareBracketExpectedAtEndOfType", "Missing ] at end of type token.")
  }
  static var missingAssemblyNameSpecification: ParserMessage {
    ParserMessage("MissingAssemblyNameSpecification", "The type name is missing the assembly name specification.")
  }
  static func arrayHasTooManyDimensions(_ first: String) -> ParserMessage {
    ParserMessage(
      "ArrayHasTooManyDimensions",
      "The array has too many dimensions: \(first). The number of dimensions for an array must be less than or equal to 32."
    )
  }
  static var missingExpressionInNamedArgument: ParserMessage {
    ParserMessage("MissingExpressionInNamedArgument", "Missing statement after '=' in named argument.")
  }
  static func duplicateNamedArgument(_ first: String) -> ParserMessage {
    ParserMessage("DuplicateNamedArgument", "Duplicate named arguments '\(first)' are not allowed.")
  }
  static func duplicateFormalParameter(_ first: String) -> ParserMessage {
    ParserMessage("DuplicateFormalParameter", "Duplicate parameter $\(first) in parameter list.")
  }
  static var parameterAttributeArgumentNeedsToBeConstant: ParserMessage {
    ParserMessage("ParameterAttributeArgumentNeedsToBeConstant", "Attribute argument must be a constant.")
  }
  static var parameterAttributeArgumentNeedsToBeConstantOrScriptBlock: ParserMessage {
    ParserMessage(
      "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock",
      "Attribute argument must be a constant or a script block.")
  }
  static func missingNameAfterKeyword(_ first: String) -> ParserMessage {
    ParserMessage("MissingNameAfterKeyword", "Missing name after \(first) keyword.")
  }
  static var missingFunctionBody: ParserMessage {
    ParserMessage("MissingFunctionBody", "Missing function body in function declaration.")
  }
  static var onlyOneParameterListAllowed: ParserMessage {
    ParserMessage(
      "OnlyOneParameterListAllowed",
      "The param statement cannot be used if arguments were specified in the function declaration.")
  }
  static var workflowNotSupportedInPowerShellCore: ParserMessage {
    ParserMessage("WorkflowNotSupportedInPowerShellCore", "Workflow is not supported in PowerShell 6+.")
  }
  static func missingTypeBody(_ first: String) -> ParserMessage {
    ParserMessage("MissingTypeBody", "Missing '\(first)' body in '\(first)' declaration.")
  }
  static var typeNameExpected: ParserMessage {
    ParserMessage("TypeNameExpected", "Type name expected.")
  }
  static func duplicateQualifier(_ first: String) -> ParserMessage {
    ParserMessage("DuplicateQualifier", "Duplicate '\(first)' qualifier")
  }
  static var tooManyTypes: ParserMessage {
    ParserMessage("TooManyTypes", "Only one type may be specified on class members.")
  }
  static var missingPropertyTerminator: ParserMessage {
    ParserMessage("MissingPropertyTerminator", "Missing ';' or end-of-line in property definition.")
  }
  static var incompleteMemberDefinition: ParserMessage {
    ParserMessage("IncompleteMemberDefinition", "Missing a property name or method definition.")
  }
  static func invalidUnderlyingType(_ first: String) -> ParserMessage {
    ParserMessage(
      "InvalidUnderlyingType",
      "'\(first)' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, sbyte, short, ushort, int, uint, long or ulong)"
    )
  }
  static var missingMethodParameterList: ParserMessage {
    ParserMessage("MissingMethodParameterList", "Missing '(' in class method parameter list.")
  }
  static var missingBaseCtorCall: ParserMessage {
    ParserMessage("MissingBaseCtorCall", "Missing 'base' after ':' in a base class constructor call.")
  }
  static var paramBlockNotAllowedInMethod: ParserMessage {
    ParserMessage("ParamBlockNotAllowedInMethod", "A param block is not allowed in a class method.")
  }
  static var namedBlockNotAllowedInMethod: ParserMessage {
    ParserMessage("NamedBlockNotAllowedInMethod", "A named block is not allowed in a class method.")
  }
  static var constructorCantHaveReturnType: ParserMessage {
    ParserMessage("ConstructorCantHaveReturnType", "A constructor cannot specify a return type.")
  }
  static var methodHasCodePathNotReturn: ParserMessage {
    ParserMessage("MethodHasCodePathNotReturn", "Not all code path returns value within method.")
  }
  static var voidMethodHasReturn: ParserMessage {
    ParserMessage("VoidMethodHasReturn", "Invalid return statement within void method.")
  }
  static var nonVoidMethodMissingReturnValue: ParserMessage {
    ParserMessage("NonVoidMethodMissingReturnValue", "Invalid return statement within non-void method.")
  }
  static func labelNotFound(_ first: String) -> ParserMessage {
    ParserMessage("LabelNotFound", "Label '\(first)' not found inside the method.")
  }
  static var variableNotLocal: ParserMessage {
    ParserMessage("VariableNotLocal", "Variable is not assigned in the method.")
  }
  static func missingThis(_ first: String, _ second: String) -> ParserMessage {
    ParserMessage("MissingThis", "Cannot assign property, use '\(first)\(second)'.")
  }
  static func missingTypeInStaticPropertyAssignment(_ first: String, _ second: String) -> ParserMessage {
    ParserMessage("MissingTypeInStaticPropertyAssignment", "Cannot assign property, use '\(first)\(second)'.")
  }
  static func nonStaticMemberAccessInStaticMember(_ first: String) -> ParserMessage {
    ParserMessage(
      "NonStaticMemberAccessInStaticMember",
      "Cannot access the non-static member '\(first)' in a static method or initializer of a static property.")
  }
  static var multipleTypeConstraintsOnMethodParam: ParserMessage {
    ParserMessage(
      "MultipleTypeConstraintsOnMethodParam", "Multiple type constraints are not allowed on a method parameter.")
  }
  static func typeNotAllowedForProperty(_ first: String) -> ParserMessage {
    ParserMessage("TypeNotAllowedForProperty", "The type '\(first)' is not allowed on a property.")
  }
  static func memberAlreadyDefined(_ first: String) -> ParserMessage {
    ParserMessage("MemberAlreadyDefined", "The member '\(first)' is already defined.")
  }
  static func typeNotFound(_ first: String) -> ParserMessage {
    ParserMessage("TypeNotFound", "Unable to find type [\(first)].")
  }
  static func customAttributeTypeNotFound(_ first: String) -> ParserMessage {
    ParserMessage(
      "CustomAttributeTypeNotFound",
      "Cannot find the type for custom attribute '\(first)'. Make sure that the assembly that contains this type is loaded."
    )
  }
  static func propertyNotFoundForAttribute(_ first: String, _ second: String, _ third: String) -> ParserMessage {
    ParserMessage(
      "PropertyNotFoundForAttribute",
      "Property '\(first)' cannot be found for attribute '\(second)'. Specify one of the following properties: \(third)."
    )
  }
  static func attributeNotAllowedOnDeclaration(_ first: String, _ second: String) -> ParserMessage {
    ParserMessage(
      "AttributeNotAllowedOnDeclaration",
      "Attribute '\(first)' is not valid on this declaration. It is valid on '\(second)' declarations only.")
  }
  static func ambiguousTypeReference(_ first: String, _ second: String, _ third: String) -> ParserMessage {
    ParserMessage("AmbiguousTypeReference", "Type name '\(first)' is ambiguous, it could be '\(second)' or '\(third)'.")
  }
  static var missingUsingStatementDirective: ParserMessage {
    ParserMessage("MissingUsingStatementDirective", "Missing using directive")
  }
  static var missingUsingItemName: ParserMessage {
    ParserMessage("MissingUsingItemName", "Missing using name")
  }
  static var missingNamespaceAlias: ParserMessage {
    ParserMessage("MissingNamespaceAlias", "Missing namespace alias")
  }
  static var missingEqualsInUsingAlias: ParserMessage {
    ParserMessage("MissingEqualsInUsingAlias", "Missing '=' operator")
  }
  static func invalidValueForUsingItemName(_ first: String) -> ParserMessage {
    ParserMessage("InvalidValueForUsingItemName", "'\(first)' is not a valid value for using name.")
  }
  static var usingMustBeAtStartOfScript: ParserMessage {
    ParserMessage(
      "UsingMustBeAtStartOfScript", "A 'using' statement must appear before any other statements in a script.")
  }
  static var usingStatementNotSupported: ParserMessage {
    ParserMessage("UsingStatementNotSupported", "This syntax of the 'using' statement is not supported.")
  }
  static var invalidNamespaceValue: ParserMessage {
    ParserMessage(
      "InvalidNamespaceValue", "The specified namespace in the 'using' statement contains invalid characters.")
  }
  static func errorLoadingAssembly(_ first: String) -> ParserMessage {
    ParserMessage("ErrorLoadingAssembly", "Cannot load assembly '\(first)'.")
  }
  static func cannotLoadAssemblyFromUncPath(_ first: String) -> ParserMessage {
    ParserMessage("CannotLoadAssemblyFromUncPath", "Cannot use assembly with an UNC path: '\(first)'.")
  }
  static func cannotLoadAssemblyWithUriSchema(_ first: String) -> ParserMessage {
    ParserMessage("CannotLoadAssemblyWithUriSchema", "Cannot use assembly with uri schema '\(first)'.")
  }
  static func subtypeArray(_ first: String) -> ParserMessage {
    ParserMessage("SubtypeArray", "Invalid base type '\(first)'. Base type cannot be an array.")
  }
  static func sealedBaseClass(_ first: String) -> ParserMessage {
    ParserMessage("SealedBaseClass", "Cannot inherit from sealed class '\(first)'.")
  }
  static func interfaceNameExpected(_ first: String) -> ParserMessage {
    ParserMessage("InterfaceNameExpected", "'\(first)': Interface name expected.")
  }
  static func baseClassNoDefaultCtor(_ first: String) -> ParserMessage {
    ParserMessage("BaseClassNoDefaultCtor", "Base class '\(first)' does not contain a parameterless constructor.")
  }
  static var staticConstructorCantHaveParameters: ParserMessage {
    ParserMessage("StaticConstructorCantHaveParameters", "A static constructor cannot have any parameters.")
  }
  static var cycleInEnumInitializers: ParserMessage {
    ParserMessage("CycleInEnumInitializers", "Cannot define enum because of a cycle in the initialization expressions.")
  }
  static func cannotConvertValue(_ first: String) -> ParserMessage {
    ParserMessage("CannotConvertValue", "Cannot convert the value to type \"\(first)\".")
  }
  static var enumeratorValueMustBeConstant: ParserMessage {
    ParserMessage("EnumeratorValueMustBeConstant", "Enumerator value must be a constant value.")
  }
  static func enumeratorValueOutOfBounds(_ first: String) -> ParserMessage {
    ParserMessage("EnumeratorValueOutOfBounds", "Enumerator value is either too large or too small for \(first).")
  }
  static func moduleNotFoundDuringParse(_ first: String) -> ParserMessage {
    ParserMessage("ModuleNotFoundDuringParse", "Could not find the module '\(first)'.")
  }
  static var wildCardModuleNameError: ParserMessage {
    ParserMessage("WildCardModuleNameError", "Wildcard characters are not supported for module names.")
  }
}
