/// `condition ? ifTrue : ifFalse`.
public final class TernaryExpressionAst: ExpressionAst, @unchecked Sendable {
  public let condition: ExpressionAst
  public let ifTrue: ExpressionAst
  public let ifFalse: ExpressionAst

  public init(_ extent: ScriptExtent, condition: ExpressionAst, ifTrue: ExpressionAst, ifFalse: ExpressionAst) {
    self.condition = condition
    self.ifTrue = ifTrue
    self.ifFalse = ifFalse
    super.init(.ternaryExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(condition)
    visit(ifTrue)
    visit(ifFalse)
  }
}

/// `left operator right`.
public final class BinaryExpressionAst: ExpressionAst, @unchecked Sendable {
  public let left: ExpressionAst
  public let operatorKind: TokenKind
  public let right: ExpressionAst
  /// The operator.
  public let errorPosition: ScriptExtent

  public init(
    _ extent: ScriptExtent, left: ExpressionAst, operatorKind: TokenKind, right: ExpressionAst,
    errorPosition: ScriptExtent
  ) {
    self.left = left
    self.operatorKind = operatorKind
    self.right = right
    self.errorPosition = errorPosition
    super.init(.binaryExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(left)
    visit(right)
  }
}

/// `operator child`, `child++`.
public final class UnaryExpressionAst: ExpressionAst, @unchecked Sendable {
  /// `postfixPlusPlus`, `postfixMinusMinus` where the operator comes last.
  public let tokenKind: TokenKind
  public let child: ExpressionAst

  public init(_ extent: ScriptExtent, tokenKind: TokenKind, child: ExpressionAst) {
    self.tokenKind = tokenKind
    self.child = child
    super.init(.unaryExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(child)
  }
}

/// An attribute before an expression.
public final class AttributedExpressionAst: ExpressionAst, @unchecked Sendable {
  public let attribute: AttributeBaseAst
  public let child: ExpressionAst

  public init(_ extent: ScriptExtent, attribute: AttributeBaseAst, child: ExpressionAst) {
    self.attribute = attribute
    self.child = child
    super.init(.attributedExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(attribute)
    visit(child)
  }
}

/// `[type]child`: PowerShell's is an AttributedExpressionAst too.
public final class ConvertExpressionAst: ExpressionAst, @unchecked Sendable {
  public let type: TypeConstraintAst
  public let child: ExpressionAst

  public init(_ extent: ScriptExtent, type: TypeConstraintAst, child: ExpressionAst) {
    self.type = type
    self.child = child
    super.init(.convertExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(type)
    visit(child)
  }
}

/// `expression.member`, `[type]::member`, `expression?.member`.
public final class MemberExpressionAst: ExpressionAst, @unchecked Sendable {
  public let expression: ExpressionAst
  public let member: CommandElementAst
  public let isStatic: Bool
  public let nullConditional: Bool

  public init(
    _ extent: ScriptExtent, expression: ExpressionAst, member: CommandElementAst, isStatic: Bool,
    nullConditional: Bool = false
  ) {
    self.expression = expression
    self.member = member
    self.isStatic = isStatic
    self.nullConditional = nullConditional
    super.init(.memberExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(expression)
    visit(member)
  }
}

/// `expression.method(arguments)`: PowerShell's is a MemberExpressionAst too.
public final class InvokeMemberExpressionAst: ExpressionAst, @unchecked Sendable {
  public let expression: ExpressionAst
  public let member: CommandElementAst
  /// nil where the parentheses are empty.
  public let arguments: [ExpressionAst]?
  public let isStatic: Bool
  public let nullConditional: Bool
  public let genericTypeArguments: [AbstractTypeName]

  public init(
    _ extent: ScriptExtent, expression: ExpressionAst, member: CommandElementAst, arguments: [ExpressionAst]?,
    isStatic: Bool, nullConditional: Bool = false, genericTypeArguments: [AbstractTypeName] = []
  ) {
    self.expression = expression
    self.member = member
    self.arguments = arguments
    self.isStatic = isStatic
    self.nullConditional = nullConditional
    self.genericTypeArguments = genericTypeArguments
    super.init(.invokeMemberExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(expression)
    visit(member)
    if let arguments { for child in arguments { visit(child) } }
  }
}

/// `base(arguments)` of a constructor.
public final class BaseCtorInvokeMemberExpressionAst: ExpressionAst, @unchecked Sendable {
  public let expression: ExpressionAst
  public let member: CommandElementAst
  public let arguments: [ExpressionAst]?

  public init(
    _ extent: ScriptExtent, expression: ExpressionAst, member: CommandElementAst, arguments: [ExpressionAst]?
  ) {
    self.expression = expression
    self.member = member
    self.arguments = arguments
    super.init(.baseCtorInvokeMemberExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(expression)
    visit(member)
    if let arguments { for child in arguments { visit(child) } }
  }
}

/// `[type]` as a value.
public final class TypeExpressionAst: ExpressionAst, @unchecked Sendable {
  public let typeName: AbstractTypeName

  public init(_ extent: ScriptExtent, typeName: AbstractTypeName) {
    self.typeName = typeName
    super.init(.typeExpression, extent)
  }
}

/// `$name`, `@name`.
public final class VariableExpressionAst: ExpressionAst, @unchecked Sendable {
  public let variablePath: VariablePath
  public let splatted: Bool

  public init(_ extent: ScriptExtent, variablePath: VariablePath, splatted: Bool) {
    self.variablePath = variablePath
    self.splatted = splatted
    super.init(.variableExpression, extent)
  }
}

/// `target[index]`, `target?[index]`.
public final class IndexExpressionAst: ExpressionAst, @unchecked Sendable {
  public let target: ExpressionAst
  public let index: ExpressionAst
  public let nullConditional: Bool

  public init(_ extent: ScriptExtent, target: ExpressionAst, index: ExpressionAst, nullConditional: Bool = false) {
    self.target = target
    self.index = index
    self.nullConditional = nullConditional
    super.init(.indexExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(target)
    visit(index)
  }
}

/// `{ }` as a value.
public final class ScriptBlockExpressionAst: ExpressionAst, @unchecked Sendable {
  public let scriptBlock: ScriptBlockAst

  public init(_ extent: ScriptExtent, scriptBlock: ScriptBlockAst) {
    self.scriptBlock = scriptBlock
    super.init(.scriptBlockExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(scriptBlock)
  }
}

/// `a, b`.
public final class ArrayLiteralAst: ExpressionAst, @unchecked Sendable {
  public let elements: [ExpressionAst]

  public init(_ extent: ScriptExtent, elements: [ExpressionAst]) {
    self.elements = elements
    super.init(.arrayLiteral, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in elements { visit(child) }
  }
}

/// `@{ key = value }`.
public final class HashtableAst: ExpressionAst, @unchecked Sendable {
  public let keyValuePairs: [KeyValuePair]
  public let isSchemaElement: Bool

  public init(_ extent: ScriptExtent, keyValuePairs: [KeyValuePair], isSchemaElement: Bool = false) {
    self.keyValuePairs = keyValuePairs
    self.isSchemaElement = isSchemaElement
    super.init(.hashtable, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for part in keyValuePairs {
      visit(part.key)
      visit(part.value)
    }
  }
}

/// `@( )`.
public final class ArrayExpressionAst: ExpressionAst, @unchecked Sendable {
  public let subExpression: StatementBlockAst

  public init(_ extent: ScriptExtent, subExpression: StatementBlockAst) {
    self.subExpression = subExpression
    super.init(.arrayExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(subExpression)
  }
}

/// `( )`.
public final class ParenExpressionAst: ExpressionAst, @unchecked Sendable {
  public let pipeline: PipelineBaseAst

  public init(_ extent: ScriptExtent, pipeline: PipelineBaseAst) {
    self.pipeline = pipeline
    super.init(.parenExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(pipeline)
  }
}

/// `$( )`.
public final class SubExpressionAst: ExpressionAst, @unchecked Sendable {
  public let subExpression: StatementBlockAst

  public init(_ extent: ScriptExtent, subExpression: StatementBlockAst) {
    self.subExpression = subExpression
    super.init(.subExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(subExpression)
  }
}

/// `$using:name`.
public final class UsingExpressionAst: ExpressionAst, @unchecked Sendable {
  /// The variable without its `using:`, or a member or index of it.
  public let subExpression: ExpressionAst

  public init(_ extent: ScriptExtent, subExpression: ExpressionAst) {
    self.subExpression = subExpression
    super.init(.usingExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(subExpression)
  }
}

/// What was read of an expression that is broken.
public final class ErrorExpressionAst: ExpressionAst, @unchecked Sendable {
  public let nestedAst: [Ast]

  public init(_ extent: ScriptExtent, nestedAst: [Ast] = []) {
    self.nestedAst = nestedAst
    super.init(.errorExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in nestedAst { visit(child) }
  }
}
