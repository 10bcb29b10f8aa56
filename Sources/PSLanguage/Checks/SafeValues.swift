/// Tells expressions that a data file may hold: constants, arrays and hash tables of them, `$true`, `$false`, `$null`.
///
/// What could run a command, read a variable or take long to compute is not safe. Follows PowerShell's
/// `IsSafeValueVisitor`.
public struct SafeValues {
  private static let mostVisits = 5000
  private static let mostKeys = 500

  private let types = KnownTypes()
  private let hasLimits: Bool
  private var visits = 0

  private init(hasLimits: Bool) { self.hasLimits = hasLimits }

  /// - Parameter hasLimits: whether a hash table of more than 500 keys is refused, and whatever is very large.
  public static func isSafe(_ ast: Ast, hasLimits: Bool = true) -> Bool {
    var check = SafeValues(hasLimits: hasLimits)
    return check.isSafe(ast) && (!hasLimits || check.visits < mostVisits)
  }

  private mutating func isSafe(_ ast: Ast) -> Bool {
    visits += 1
    switch ast {
    case is ConstantExpressionAst, is StringConstantExpressionAst, is ScriptBlockExpressionAst: return true
    case let ast as VariableExpressionAst:
      return !ast.splatted && ["true", "false", "null"].contains(ast.variablePath.userPath.lowercased())
    case let ast as ExpandableStringExpressionAst: return areSafe(ast.nestedExpressions)
    case let ast as IndexExpressionAst: return isSafe(ast.index) && isSafe(ast.target)
    case let ast as ArrayLiteralAst: return areSafe(ast.elements)
    case let ast as ArrayExpressionAst: return isSafe(ast.subExpression)
    case let ast as SubExpressionAst: return isSafe(ast.subExpression)
    case let ast as UsingExpressionAst: return isSafe(ast.subExpression)
    case let ast as ParenExpressionAst: return isSafe(ast.pipeline)
    case let ast as StatementBlockAst: return ast.traps.isEmpty && areSafe(ast.statements)
    case let ast as PipelineAst: return ast.pureExpression.map { isSafe($0) } ?? false
    case let ast as HashtableAst:
      if hasLimits, ast.keyValuePairs.count > SafeValues.mostKeys { return false }
      return areSafe(ast.keyValuePairs.flatMap { [$0.key as Ast, $0.value] })
    case let ast as UnaryExpressionAst:
      return ast.tokenKind.has(.canConstantFold) && !ast.tokenKind.has(.disallowedInRestrictedMode)
        && isSafe(ast.child)
    case let ast as ConvertExpressionAst:
      return types.isSafePrimitive(ast.type.typeName.fullName) && isSafe(ast.child)
    default: return false
    }
  }

  private mutating func areSafe(_ asts: [Ast]) -> Bool {
    for ast in asts where !isSafe(ast) { return false }
    return true
  }
}
