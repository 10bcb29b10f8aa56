/// A number; `extent.text` is how it was written.
public final class ConstantExpressionAst: ExpressionAst, @unchecked Sendable {
  public let value: ConstantValue

  public init(_ extent: ScriptExtent, value: ConstantValue) {
    self.value = value
    super.init(.constantExpression, extent)
  }
}

/// A string without expansion, a bare word, a member name.
public final class StringConstantExpressionAst: ExpressionAst, @unchecked Sendable {
  /// Lone surrogates show as U+FFFD here.
  public let value: String
  /// The exact UTF-16 units where the value has lone surrogates, else nil.
  public let units: [UInt16]?
  public let stringConstantType: StringConstantType

  public init(_ extent: ScriptExtent, value: String, units: [UInt16]? = nil, stringConstantType: StringConstantType) {
    self.value = value
    self.units = units
    self.stringConstantType = stringConstantType
    super.init(.stringConstantExpression, extent)
  }
}

/// `"text $name $( )"` with something to expand.
public final class ExpandableStringExpressionAst: ExpressionAst, @unchecked Sendable {
  /// The text with escapes done and expressions as written.
  public let value: String
  public let stringConstantType: StringConstantType
  /// Text and expressions in order; what the string is made of.
  public let parts: [ExpandablePart]
  /// Variables, members of `$using:`, and sub-expressions, in order.
  public let nestedExpressions: [ExpressionAst]

  public init(
    _ extent: ScriptExtent, value: String, stringConstantType: StringConstantType, parts: [ExpandablePart],
    nestedExpressions: [ExpressionAst]
  ) {
    self.value = value
    self.stringConstantType = stringConstantType
    self.parts = parts
    self.nestedExpressions = nestedExpressions
    super.init(.expandableStringExpression, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in nestedExpressions { visit(child) }
  }
}
