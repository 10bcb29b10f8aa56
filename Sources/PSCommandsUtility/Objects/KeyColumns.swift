import PSEngine
import PSRuntime

/// The keys of objects by property expressions, column by column.
enum KeyColumns {
  /// The parameters with patterns replaced by the properties that any of the objects has, in the order of their names.
  static func expand(
    _ parameters: [PropertyParameter], over items: [Value], _ context: ExecutionContext
  ) throws -> [PropertyParameter] {
    var result: [PropertyParameter] = []
    for parameter in parameters {
      guard parameter.expression.hasWildcards else {
        result.append(parameter)
        continue
      }
      var names: [NameKey] = []
      for item in items {
        for expression in try parameter.expression.resolve(for: item, context) {
          let key = NameKey(expression.text)
          if !names.contains(key) { names.append(key) }
        }
      }
      let sorted = names.map(\.text).sorted { $0.string.uppercased() < $1.string.uppercased() }
      result += sorted.map { PropertyParameter(PropertyExpression($0, isResolved: true), entries: parameter.entries) }
    }
    return result
  }

  /// The value of each expression for each object; the objects themselves where there is no expression.
  ///
  /// `.unset` stands for a property that an object does not have. A failing expression is an error and gives null.
  static func evaluate(
    _ expressions: [PropertyExpression], _ items: [Value], _ runtime: CommandRuntime
  ) throws -> [[Value]] {
    if expressions.isEmpty { return [items.map(\.base)] }
    for expression in expressions { try expression.open(runtime) }
    defer { for expression in expressions { expression.close() } }
    if expressions.count == 1, let only = expressions.first {
      return [try items.map { try value(only, $0, runtime) }]
    }
    var columns = [[Value]](repeating: [], count: expressions.count)
    for item in items {
      for (k, expression) in expressions.enumerated() { columns[k].append(try value(expression, item, runtime)) }
    }
    return columns
  }

  /// The value of one expression for one object.
  static func value(_ expression: PropertyExpression, _ item: Value, _ runtime: CommandRuntime) throws -> Value {
    do {
      guard let value = try expression.value(of: item, runtime.context) else {
        try runtime.writeDebug(ObjectStrings.keyNotFound(expression.text))
        return .unset
      }
      return value.isNull ? .null : value.base
    } catch let error as RuntimeException where !error.isScriptTerminating || expression.isBlock {
      let record = ErrorRecord(
        error.record.exception, id: "ExpressionEvaluation", category: .invalidResult, target: item)
      record.categoryTargetType = "PSObject"
      try runtime.writeError(record)
      return .null
    }
  }
}
