import PSEngine
import PSRuntime

/// Which properties of an object a view without registration shows.
struct ActiveProperties {
  let context: ExecutionContext

  /// The properties that the user asked for; a pattern gives those that match, a name that the object lacks stays in
  /// tables (`keepsMissing`) and is dropped elsewhere.
  func expand(_ parameters: [FormatParameter], of target: Value, keepsMissing: Bool) throws -> [ActiveProperty] {
    var result: [ActiveProperty] = []
    for parameter in parameters {
      let found = try parameter.expression.resolve(target, context)
      if found.isEmpty, keepsMissing, case .property(let name) = parameter.expression,
        !FormatExpression.isPattern(name)
      {
        let missing = ResolvedExpression(expression: parameter.expression, name: name)
        result.append(ActiveProperty(resolved: missing, parameter: parameter))
      }
      result += found.map { ActiveProperty(resolved: $0, parameter: parameter) }
    }
    return result
  }

  /// The default display set, nil where the type has none.
  func displaySet(of target: Value) -> [ActiveProperty]? {
    let typeNames = MemberAccess.typeNames(of: target, context)
    guard let names = context.members.typeData.defaultDisplaySet(typeNames), !names.isEmpty else { return nil }
    var result: [ActiveProperty] = []
    for name in names {
      let found = (try? FormatExpression.property(name).resolve(target, context)) ?? []
      result += found.map { ActiveProperty(resolved: $0, parameter: nil) }
    }
    return result.isEmpty ? nil : result
  }

  /// All properties: those of the type before those that scripts and type data add.
  func all(of target: Value) -> [ActiveProperty] {
    PropertyAccess.defaultNames(of: target, context)
      .filter { !DisplayName.isRemoting($0) || $0.equalsIgnoringCase("RunspaceId") }
      .map { ActiveProperty(resolved: ResolvedExpression(expression: .property($0), name: $0), parameter: nil) }
  }

  func list(_ parameters: FormatParameters?, of target: Value) throws -> [ActiveProperty] {
    if let asked = parameters?.properties, !asked.isEmpty {
      return try expand(asked, of: target, keepsMissing: false)
    }
    return displaySet(of: target) ?? all(of: target)
  }

  func table(_ parameters: FormatParameters?, of target: Value) throws -> [ActiveProperty] {
    if let asked = parameters?.properties, !asked.isEmpty { return try expand(asked, of: target, keepsMissing: true) }
    return displaySet(of: target) ?? Array(all(of: target).prefix(10))
  }

  /// How many properties decide between table and list.
  func defaultCount(of target: Value) -> Int { (displaySet(of: target) ?? all(of: target)).count }
}
