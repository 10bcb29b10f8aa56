/// `function`, `filter` or `workflow`, or the body of a method.
public final class FunctionDefinitionAst: StatementAst, @unchecked Sendable {
  public let isFilter: Bool
  public let isWorkflow: Bool
  public let name: String
  public let nameExtent: ScriptExtent
  /// Those in parentheses after the name; nil without parentheses.
  public let parameters: [ParameterAst]?
  public let body: ScriptBlockAst

  public init(
    _ extent: ScriptExtent, isFilter: Bool, isWorkflow: Bool, name: String, nameExtent: ScriptExtent,
    parameters: [ParameterAst]?, body: ScriptBlockAst
  ) {
    self.isFilter = isFilter
    self.isWorkflow = isWorkflow
    self.name = name
    self.nameExtent = nameExtent
    self.parameters = parameters
    self.body = body
    super.init(.functionDefinition, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let parameters { for child in parameters { visit(child) } }
    visit(body)
  }
}

/// `class`, `enum` or `interface`.
public final class TypeDefinitionAst: StatementAst, @unchecked Sendable {
  public let name: String
  public let nameExtent: ScriptExtent
  public let attributes: [AttributeAst]
  public let members: [MemberAst]
  public let typeAttributes: TypeAttributes
  /// Base class and interfaces; the underlying type of an enum.
  public let baseTypes: [TypeConstraintAst]

  public init(
    _ extent: ScriptExtent, name: String, nameExtent: ScriptExtent, attributes: [AttributeAst], members: [MemberAst],
    typeAttributes: TypeAttributes, baseTypes: [TypeConstraintAst]
  ) {
    self.name = name
    self.nameExtent = nameExtent
    self.attributes = attributes
    self.members = members
    self.typeAttributes = typeAttributes
    self.baseTypes = baseTypes
    super.init(.typeDefinition, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in attributes { visit(child) }
    for child in baseTypes { visit(child) }
    for child in members { visit(child) }
  }
}

/// A property, or a label of an enum.
public final class PropertyMemberAst: MemberAst, @unchecked Sendable {
  public let nameExtent: ScriptExtent
  public let propertyType: TypeConstraintAst?
  public let attributes: [AttributeAst]
  public let modifiers: MemberModifiers
  public let initialValue: ExpressionAst?

  public init(
    _ extent: ScriptExtent, name: String, nameExtent: ScriptExtent, propertyType: TypeConstraintAst?,
    attributes: [AttributeAst], modifiers: MemberModifiers, initialValue: ExpressionAst?
  ) {
    self.nameExtent = nameExtent
    self.propertyType = propertyType
    self.attributes = attributes
    self.modifiers = modifiers
    self.initialValue = initialValue
    super.init(.propertyMember, extent, name: name)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in attributes { visit(child) }
    if let propertyType { visit(propertyType) }
    if let initialValue { visit(initialValue) }
  }
}

/// A method or constructor.
public final class FunctionMemberAst: MemberAst, @unchecked Sendable {
  public let functionDefinition: FunctionDefinitionAst
  public let returnType: TypeConstraintAst?
  public let attributes: [AttributeAst]
  public let modifiers: MemberModifiers
  public let isConstructor: Bool

  public init(
    _ extent: ScriptExtent, name: String, functionDefinition: FunctionDefinitionAst, returnType: TypeConstraintAst?,
    attributes: [AttributeAst], modifiers: MemberModifiers, isConstructor: Bool
  ) {
    self.functionDefinition = functionDefinition
    self.returnType = returnType
    self.attributes = attributes
    self.modifiers = modifiers
    self.isConstructor = isConstructor
    super.init(.functionMember, extent, name: name)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in attributes { visit(child) }
    if let returnType { visit(returnType) }
    visit(functionDefinition)
  }
}

/// `using module`, `namespace`, `assembly`, `type`, `command`.
public final class UsingStatementAst: StatementAst, @unchecked Sendable {
  public let usingKind: UsingStatementKind
  public let name: StringConstantExpressionAst?
  public let alias: StringConstantExpressionAst?
  public let moduleSpecification: HashtableAst?

  public init(
    _ extent: ScriptExtent, usingKind: UsingStatementKind, name: StringConstantExpressionAst?,
    alias: StringConstantExpressionAst?, moduleSpecification: HashtableAst?
  ) {
    self.usingKind = usingKind
    self.name = name
    self.alias = alias
    self.moduleSpecification = moduleSpecification
    super.init(.usingStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let name { visit(name) }
    if let moduleSpecification { visit(moduleSpecification) }
    if let alias { visit(alias) }
  }
}

/// A DSC configuration.
public final class ConfigurationDefinitionAst: StatementAst, @unchecked Sendable {
  public let body: ScriptBlockExpressionAst
  public let isMetaConfiguration: Bool
  public let instanceName: ExpressionAst

  public init(
    _ extent: ScriptExtent, body: ScriptBlockExpressionAst, isMetaConfiguration: Bool, instanceName: ExpressionAst
  ) {
    self.body = body
    self.isMetaConfiguration = isMetaConfiguration
    self.instanceName = instanceName
    super.init(.configurationDefinition, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(instanceName)
    visit(body)
  }
}

/// A statement begun by a keyword of a configuration.
public final class DynamicKeywordStatementAst: StatementAst, @unchecked Sendable {
  public let commandElements: [CommandElementAst]

  public init(_ extent: ScriptExtent, commandElements: [CommandElementAst]) {
    self.commandElements = commandElements
    super.init(.dynamicKeywordStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in commandElements { visit(child) }
  }
}
