/// Tells expressions whose value is known while parsing.
enum ConstantExpressions {
  /// Text of a constant as PowerShell compares hash keys by it; nil for anything else.
  static func text(_ ast: ExpressionAst) -> String? {
    if let string = ast as? StringConstantExpressionAst { return string.value }
    guard let constant = ast as? ConstantExpressionAst else { return nil }
    switch constant.value {
    case .bool(let value): return value ? "True" : "False"
    case .int8(let value): return String(value)
    case .uint8(let value): return String(value)
    case .int16(let value): return String(value)
    case .uint16(let value): return String(value)
    case .int32(let value): return String(value)
    case .uint32(let value): return String(value)
    case .int64(let value): return String(value)
    case .uint64(let value): return String(value)
    case .double(let value): return text(value)
    case .decimal(let magnitude, let scale, let negative): return text(magnitude, scale, negative)
    case .bigInteger(let digits): return digits
    case .string(let value): return value
    }
  }

  private static func text(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.uppercased()
  }

  private static func text(_ magnitude: UInt128, _ scale: UInt8, _ negative: Bool) -> String {
    var digits = String(magnitude)
    if scale > 0 {
      let missing = Int(scale) + 1 - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -Int(scale)))
    }
    return negative ? "-" + digits : digits
  }

  /// An argument of an attribute: constants, types, arrays of them, and script blocks outside of classes.
  static func isAttributeArgument(_ ast: Ast, _ types: KnownTypes, inClass: Bool) -> Bool {
    switch ast {
    case is ConstantExpressionAst, is StringConstantExpressionAst, is TypeExpressionAst: return true
    case is ScriptBlockExpressionAst: return !inClass
    case let ast as VariableExpressionAst:
      return ["true", "false", "null"].contains(ast.variablePath.userPath.lowercased())
    case let ast as ArrayLiteralAst: return ast.elements.allSatisfy { isAttributeArgument($0, types, inClass: inClass) }
    case let ast as UnaryExpressionAst:
      return ast.tokenKind.has(.canConstantFold) && isAttributeArgument(ast.child, types, inClass: inClass)
    case let ast as BinaryExpressionAst: return isConstantBinary(ast, types, inClass: inClass)
    case let ast as ConvertExpressionAst:
      return types.isSafePrimitive(ast.type.typeName.fullName)
        && isAttributeArgument(ast.child, types, inClass: inClass)
    case let ast as ParenExpressionAst: return isAttributeArgument(ast.pipeline, types, inClass: inClass)
    case let ast as SubExpressionAst:
      guard ast.subExpression.traps.isEmpty, ast.subExpression.statements.count == 1 else { return false }
      return ast.subExpression.statements.allSatisfy { isAttributeArgument($0, types, inClass: inClass) }
    case let ast as UsingExpressionAst: return isAttributeArgument(ast.subExpression, types, inClass: inClass)
    case let ast as PipelineAst:
      return ast.pureExpression.map { isAttributeArgument($0, types, inClass: inClass) } ?? false
    case let ast as MemberExpressionAst: return isConstantMember(ast, types)
    default: return false
    }
  }

  private static func isConstantBinary(_ ast: BinaryExpressionAst, _ types: KnownTypes, inClass: Bool) -> Bool {
    if !ast.operatorKind.has(.canConstantFold) { return false }
    let isDivision = ast.operatorKind == .divide || ast.operatorKind == .rem
    if isDivision, let variable = ast.right as? VariableExpressionAst,
      ["false", "null"].contains(variable.variablePath.unqualifiedPath.lowercased())
    {
      return false
    }
    return isAttributeArgument(ast.left, types, inClass: inClass)
      && isAttributeArgument(ast.right, types, inClass: inClass)
  }

  /// A constant field of a type: an enum's value, `[int]::MaxValue`.
  private static func isConstantMember(_ ast: MemberExpressionAst, _ types: KnownTypes) -> Bool {
    guard ast.isStatic, let type = ast.expression as? TypeExpressionAst, ast.member is StringConstantExpressionAst
    else { return false }
    return types.isKnown(type.typeName)
  }
}
