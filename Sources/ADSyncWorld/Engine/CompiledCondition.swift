/// A scope condition made ready to run.
struct CompiledCondition {
  let attribute: AttributeID
  let comparison: ScopeCondition.Comparison
  let text: String
  private let number: Int64?
  private let list: [String]

  init(_ condition: ScopeCondition, table: AttributeTable, connectorID: UniqueID) {
    attribute = table.id(condition.attribute)
    comparison = condition.comparisonOperator
    text = condition.comparisonValue == "%Connector.ID%" ? RuleParameters.text(connectorID) : condition.comparisonValue
    number = Int64(text)
    list = text.split(separator: ";").map(String.init)
  }

  /// Whether an attribute's value fits. Texts are compared without case; an absent attribute fits only negative conditions.
  func holds(_ value: AttributeValue?) -> Bool {
    switch comparison {
    case .isNull: return value == nil
    case .isNotNull: return value != nil
    case .equal: return any(value) { $0.equalsIgnoringCase(text) }
    case .notEqual: return !any(value) { $0.equalsIgnoringCase(text) }
    case .contains: return any(value) { FunctionTable.has($0.lowercased(), text.lowercased()) }
    case .notContains: return !any(value) { FunctionTable.has($0.lowercased(), text.lowercased()) }
    case .startsWith: return any(value) { $0.hasPrefixIgnoringCase(text) }
    case .notStartsWith: return !any(value) { $0.hasPrefixIgnoringCase(text) }
    case .endsWith: return any(value) { $0.hasSuffixIgnoringCase(text) }
    case .notEndsWith: return !any(value) { $0.hasSuffixIgnoringCase(text) }
    case .isIn: return any(value) { item in list.contains { $0.equalsIgnoringCase(item) } }
    case .isNotIn: return !any(value) { item in list.contains { $0.equalsIgnoringCase(item) } }
    case .isBitSet: return bits(value) != 0
    case .isBitNotSet: return bits(value) == 0
    case .lessThan: return order(value).map { $0 < 0 } ?? false
    case .lessThanOrEqual: return order(value).map { $0 <= 0 } ?? false
    case .greaterThan: return order(value).map { $0 > 0 } ?? false
    case .greaterThanOrEqual: return order(value).map { $0 >= 0 } ?? false
    // The engine asks the directory for these two.
    case .isMemberOf, .isNotMemberOf: return comparison == .isNotMemberOf
    }
  }

  private func any(_ value: AttributeValue?, _ test: (String) -> Bool) -> Bool {
    switch value {
    case nil: return false
    case .string(let text): return test(text)
    case .boolean(let flag): return test(flag ? "True" : "False")
    case .integer(let number): return test(String(number))
    case .list(let values): return values.contains { any($0, test) }
    case .binary, .reference: return false
    }
  }

  private func bits(_ value: AttributeValue?) -> Int64 { (value?.integer ?? 0) & (number ?? 0) }

  /// Numbers are compared as numbers, other texts as texts.
  private func order(_ value: AttributeValue?) -> Int? {
    guard let value else { return nil }
    if let left = value.integer, let right = number { return left < right ? -1 : left == right ? 0 : 1 }
    guard let left = value.string?.lowercased() else { return nil }
    let right = text.lowercased()
    return left < right ? -1 : left == right ? 0 : 1
  }
}
