/// A piece of a rule expression's text.
enum ExpressionToken: Equatable {
  case name(String)
  case attribute(String)
  case parameter(String)
  case variable(String)
  case string(String)
  case number(Int64)
  case symbol(String)
  case end
}
