/// A function of one argument: the common ones do not build argument lists.
struct UnaryFunction: Sendable {
  let name: String
  let isMapped: Bool
  let body: @Sendable (SyncValue, ExpressionContext) throws -> SyncValue

  init(
    _ name: String, mapped: Bool = true,
    _ body: @escaping @Sendable (SyncValue, ExpressionContext) throws -> SyncValue
  ) {
    self.name = name
    isMapped = mapped
    self.body = body
  }

  func call(_ argument: SyncValue, _ context: ExpressionContext) throws -> SyncValue {
    if isMapped, case .list(let values) = argument { return .list(try values.map { try body($0, context) }) }
    return try body(argument, context)
  }
}
