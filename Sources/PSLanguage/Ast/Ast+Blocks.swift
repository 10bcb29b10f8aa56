/// A script, function body or script block literal.
public final class ScriptBlockAst: Ast, @unchecked Sendable {
  public let usingStatements: [UsingStatementAst]
  /// Attributes of a script block made by hand; the parser puts them on the param block.
  public let attributes: [AttributeAst]
  public let paramBlock: ParamBlockAst?
  public let beginBlock: NamedBlockAst?
  public let processBlock: NamedBlockAst?
  /// The unnamed block too; a filter has a process block instead.
  public let endBlock: NamedBlockAst?
  public let cleanBlock: NamedBlockAst?
  public let dynamicParamBlock: NamedBlockAst?
  public let isFilter: Bool
  public let isConfiguration: Bool
  /// What `#requires` lines ask for; of the root only.
  public let scriptRequirements: ScriptRequirements?

  public init(
    _ extent: ScriptExtent, usingStatements: [UsingStatementAst] = [], attributes: [AttributeAst] = [],
    paramBlock: ParamBlockAst? = nil, beginBlock: NamedBlockAst? = nil, processBlock: NamedBlockAst? = nil,
    endBlock: NamedBlockAst? = nil, cleanBlock: NamedBlockAst? = nil, dynamicParamBlock: NamedBlockAst? = nil,
    isFilter: Bool = false, isConfiguration: Bool = false, scriptRequirements: ScriptRequirements? = nil
  ) {
    self.usingStatements = usingStatements
    self.attributes = attributes
    self.paramBlock = paramBlock
    self.beginBlock = beginBlock
    self.processBlock = processBlock
    self.endBlock = endBlock
    self.cleanBlock = cleanBlock
    self.dynamicParamBlock = dynamicParamBlock
    self.isFilter = isFilter
    self.isConfiguration = isConfiguration
    self.scriptRequirements = scriptRequirements
    super.init(.scriptBlock, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in usingStatements { visit(child) }
    if let paramBlock { visit(paramBlock) }
    if let dynamicParamBlock { visit(dynamicParamBlock) }
    if let beginBlock { visit(beginBlock) }
    if let processBlock { visit(processBlock) }
    if let endBlock { visit(endBlock) }
    if let cleanBlock { visit(cleanBlock) }
  }
}

/// `param(...)` with the attributes before it.
public final class ParamBlockAst: Ast, @unchecked Sendable {
  public let attributes: [AttributeBaseAst]
  public let parameters: [ParameterAst]

  public init(_ extent: ScriptExtent, attributes: [AttributeBaseAst], parameters: [ParameterAst]) {
    self.attributes = attributes
    self.parameters = parameters
    super.init(.paramBlock, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in attributes { visit(child) }
    for child in parameters { visit(child) }
  }
}

/// One parameter of a param block, function or method.
public final class ParameterAst: Ast, @unchecked Sendable {
  public let name: VariableExpressionAst
  /// Attributes and type constraints, in order.
  public let attributes: [AttributeBaseAst]
  public let defaultValue: ExpressionAst?

  public init(
    _ extent: ScriptExtent, name: VariableExpressionAst, attributes: [AttributeBaseAst], defaultValue: ExpressionAst?
  ) {
    self.name = name
    self.attributes = attributes
    self.defaultValue = defaultValue
    super.init(.parameter, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in attributes { visit(child) }
    visit(name)
    if let defaultValue { visit(defaultValue) }
  }
}

/// A begin, process, end, clean or dynamicparam block.
public final class NamedBlockAst: Ast, @unchecked Sendable {
  /// `begin`, `process`, `end`, `clean`, `dynamicparam`.
  public let blockKind: TokenKind
  /// No keyword was written.
  public let unnamed: Bool
  public let statements: [StatementAst]
  public let traps: [TrapStatementAst]

  public init(
    _ extent: ScriptExtent, blockKind: TokenKind, unnamed: Bool, statements: [StatementAst], traps: [TrapStatementAst]
  ) {
    self.blockKind = blockKind
    self.unnamed = unnamed
    self.statements = statements
    self.traps = traps
    super.init(.namedBlock, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in traps { visit(child) }
    for child in statements { visit(child) }
  }
}

/// Statements between braces, or in `$( )` and `@( )`.
public final class StatementBlockAst: Ast, @unchecked Sendable {
  public let statements: [StatementAst]
  public let traps: [TrapStatementAst]

  public init(_ extent: ScriptExtent, statements: [StatementAst], traps: [TrapStatementAst]) {
    self.statements = statements
    self.traps = traps
    super.init(.statementBlock, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in traps { visit(child) }
    for child in statements { visit(child) }
  }
}

/// `[Name(positional, named = value)]`.
public final class AttributeAst: AttributeBaseAst, @unchecked Sendable {
  public let positionalArguments: [ExpressionAst]
  public let namedArguments: [NamedAttributeArgumentAst]

  public init(
    _ extent: ScriptExtent, typeName: AbstractTypeName, positionalArguments: [ExpressionAst],
    namedArguments: [NamedAttributeArgumentAst]
  ) {
    self.positionalArguments = positionalArguments
    self.namedArguments = namedArguments
    super.init(.attribute, extent, typeName: typeName)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in positionalArguments { visit(child) }
    for child in namedArguments { visit(child) }
  }
}

/// `Name = value`, or `Name` alone, which means true.
public final class NamedAttributeArgumentAst: Ast, @unchecked Sendable {
  public let argumentName: String
  public let argument: ExpressionAst
  public let expressionOmitted: Bool

  public init(_ extent: ScriptExtent, argumentName: String, argument: ExpressionAst, expressionOmitted: Bool) {
    self.argumentName = argumentName
    self.argument = argument
    self.expressionOmitted = expressionOmitted
    super.init(.namedAttributeArgument, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(argument)
  }
}

/// `[type]` before a variable or expression.
public final class TypeConstraintAst: AttributeBaseAst, @unchecked Sendable {

  public init(_ extent: ScriptExtent, typeName: AbstractTypeName) {
    super.init(.typeConstraint, extent, typeName: typeName)
  }
}
