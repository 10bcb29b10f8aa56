/// The final classes of nodes, numbered from zero.
public enum AstKind: UInt8, Sendable, CaseIterable {
  case scriptBlock
  case paramBlock
  case namedBlock
  case namedAttributeArgument
  case attribute
  case typeConstraint
  case parameter
  case statementBlock
  case typeDefinition
  case usingStatement
  case propertyMember
  case functionMember
  case functionDefinition
  case ifStatement
  case dataStatement
  case forEachStatement
  case forStatement
  case doWhileStatement
  case doUntilStatement
  case whileStatement
  case switchStatement
  case catchClause
  case tryStatement
  case trapStatement
  case breakStatement
  case continueStatement
  case returnStatement
  case exitStatement
  case throwStatement
  case pipelineChain
  case pipeline
  case commandParameter
  case command
  case commandExpression
  case mergingRedirection
  case fileRedirection
  case assignmentStatement
  case configurationDefinition
  case dynamicKeywordStatement
  case blockStatement
  case errorStatement
  case errorExpression
  case ternaryExpression
  case binaryExpression
  case unaryExpression
  case attributedExpression
  case convertExpression
  case memberExpression
  case invokeMemberExpression
  case baseCtorInvokeMemberExpression
  case typeExpression
  case variableExpression
  case constantExpression
  case stringConstantExpression
  case expandableStringExpression
  case scriptBlockExpression
  case arrayLiteral
  case hashtable
  case arrayExpression
  case parenExpression
  case subExpression
  case usingExpression
  case indexExpression

  /// PowerShell's name of the class, such as `PipelineAst`.
  public var typeName: String { AstKind.typeNames[Int(rawValue)] }

  /// The name without `Ast`.
  public var shortName: Substring { typeName.dropLast(3) }

  private static let typeNames = allCases.map { kind in
    let name = String(describing: kind)
    return name.prefix(1).uppercased() + name.dropFirst() + "Ast"
  }
}
