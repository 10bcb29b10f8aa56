/// A function of the language over evaluated arguments.
struct Function: Sendable {
  let name: String
  let arguments: ClosedRange<Int>
  /// A list as first argument is worked on value by value.
  let isMapped: Bool
  let body: @Sendable ([SyncValue], ExpressionContext) throws -> SyncValue

  init(
    _ name: String, _ arguments: ClosedRange<Int>, mapped: Bool = true,
    _ body: @escaping @Sendable ([SyncValue], ExpressionContext) throws -> SyncValue
  ) {
    self.name = name
    self.arguments = arguments
    isMapped = mapped
    self.body = body
  }

  func call(_ arguments: [SyncValue], _ context: ExpressionContext) throws -> SyncValue {
    if isMapped, case .list(let values)? = arguments.first {
      var arguments = arguments
      return .list(
        try values.map {
          arguments[0] = $0
          return try body(arguments, context)
        })
    }
    return try body(arguments, context)
  }
}
