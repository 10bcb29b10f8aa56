/// A rule expression as a tree.
indirect enum Expression: Sendable {
  /// The operators, all between two operands.
  enum Operator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case concatenate = "&"
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case and = "&&"
    case or = "||"
  }

  case constant(SyncValue)
  case attribute(AttributeID)
  /// `%Domain.FQDN%`
  case parameter(String)
  /// `$item`
  case variable(String)
  case binary(Operator, Expression, Expression)
  /// A function of one argument.
  case unary(UnaryFunction, Expression)
  case call(Function, [Expression])
  /// IIF
  case choice(Expression, Expression, Expression)
  /// Switch
  case cases([(Expression, Expression)])
  /// Select, Where
  case each(variable: String, values: Expression, body: Expression, isFilter: Bool)
  /// With
  case with(variable: String, value: Expression, body: Expression)
  /// ImportedValue("name")
  case imported(AttributeID)
}
