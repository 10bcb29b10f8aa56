extension FunctionTable {
  static let count = UnaryFunction("Count", mapped: false) { value, _ in .number(Int64(value.values.count)) }

  static let valuesUnary: [UnaryFunction] = [
    count,
    UnaryFunction("RemoveDuplicates", mapped: false) { value, _ in
      if value.isNull { return .null }
      var seen: Set<String> = []
      return .list(value.values.filter { seen.insert(($0.text ?? "\($0)").lowercased()).inserted })
    },
  ]

  static let valuesFunctions: [Function] = [
    Function("Contains", 2...3, mapped: false) { arguments, context in
      let ignoresCase = arguments.count > 2 && arguments[2] == .string("CaseInsensitive")
      let wanted = try text(arguments[1], "Contains")
      for (index, value) in arguments[0].values.enumerated() {
        if case .reference(let id) = value {
          if context.resolve(id)?.equalsIgnoringCase(wanted) ?? false { return .number(Int64(index + 1)) }
          continue
        }
        let text = try text(value, "Contains")
        let isThere = ignoresCase ? has(text.lowercased(), wanted.lowercased()) : has(text, wanted)
        if isThere { return .number(Int64(index + 1)) }
      }
      return .number(0)
    },
    Function("Item", 2...2, mapped: false) { arguments, _ in
      let index = try number(arguments[1], "Item")
      let values = arguments[0].values
      guard index >= 1, index <= values.count else { throw ExpressionError.outOfBounds(index) }
      return values[Int(index) - 1]
    },
    Function("ItemOrNull", 2...2, mapped: false) { arguments, _ in
      let index = try number(arguments[1], "ItemOrNull")
      let values = arguments[0].values
      return index >= 1 && index <= values.count ? values[Int(index) - 1] : .null
    },
    Function("Join", 1...2, mapped: false) { arguments, _ in
      if arguments[0].isNull { return .null }
      let delimiter = arguments.count > 1 ? try text(arguments[1], "Join") : " "
      return .string(try arguments[0].values.map { try text($0, "Join") }.joined(separator: delimiter))
    },
    Function("Split", 2...3, mapped: false) { arguments, _ in
      if arguments[0].isNull { return .null }
      let delimiter = try text(arguments[1], "Split")
      guard delimiter.count == 1, let character = delimiter.first else { throw ExpressionError.invalidValue("Split") }
      let limit = arguments.count > 2 ? try number(arguments[2], "Split") : Int64.max
      guard limit >= 1 else { throw ExpressionError.outOfBounds(limit) }
      let pieces = try text(arguments[0], "Split").split(
        separator: character, maxSplits: Int(min(limit, 1_000_000)) - 1, omittingEmptySubsequences: false)
      return .list(pieces.map { .string(String($0)) })
    },
  ]

  /// Whether a text holds another one; an empty one is held by all.
  static func has(_ text: String, _ wanted: String) -> Bool {
    let pattern = Array(wanted.utf8)
    guard let first = pattern.first else { return true }
    let bytes = Array(text.utf8)
    guard bytes.count >= pattern.count else { return false }
    return (0...bytes.count - pattern.count).contains {
      bytes[$0] == first && bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
    }
  }
}
