import PSEngine
import PSRuntime

/// One property of a selection: its name and value.
struct SelectedProperty {
  let name: PSString
  let value: Value
}

/// What `-Property`, `-ExcludeProperty` and `-ExpandProperty` make of an object.
final class SelectedProperties {
  private let parameters: [PropertyParameter]
  private let labels: [PSString?]
  private let exclusions: [WildcardPattern]
  /// The property to expand.
  let expansion: PropertyExpression?
  /// The names of the last result, and its shape.
  private var lastNames: [PSString] = []
  private var lastShape: Shape?

  init(_ property: [Value], exclude: [PSString]?, expand: PSString?, _ runtime: CommandRuntime) throws {
    let all: [Value] = property.isEmpty && exclude != nil ? [.text("*")] : property
    parameters = try PropertyParameterDefinition.select.process(all, runtime)
    labels = parameters.map(\.name)
    exclusions = try (exclude ?? []).map {
      do {
        return try WildcardPattern($0, options: .ignoreCase)
      } catch {
        throw ObjectStrings.invalidPattern($0)
      }
    }
    expansion = try expand.flatMap {
      try PropertyParameterDefinition.select.process([.string($0)], runtime).first?.expression
    }
  }

  func open(_ runtime: CommandRuntime) throws { for parameter in parameters { try parameter.expression.open(runtime) } }
  func close() { for parameter in parameters { parameter.expression.close() } }

  private func isExcluded(_ name: PSString) -> Bool { exclusions.contains { $0.isMatch(name) } }

  // MARK: - Values

  /// The properties of an object that are selected, repeated ones too.
  func match(_ item: Value, _ runtime: CommandRuntime) throws -> [SelectedProperty] {
    var result: [SelectedProperty] = []
    result.reserveCapacity(parameters.count)
    for (k, parameter) in parameters.enumerated() {
      switch parameter.expression.form {
      case .pattern: try matchPattern(parameter.expression, labels[k], item, &result, runtime)
      case .block:
        let text = parameter.expression.text
        if isExcluded(text) { continue }
        let name = labels[k] ?? text
        if name.isEmpty { try runtime.throwTerminating(ObjectStrings.emptyBlockWithoutName()) }
        result.append(SelectedProperty(name: name, value: try read(parameter.expression, item, runtime) ?? .null))
      case .name(let text):
        let value = try read(parameter.expression, item, runtime)
        let name = value == nil ? text : parameter.expression.resolvedName(for: item, runtime.context)
        if isExcluded(name) { continue }
        result.append(SelectedProperty(name: labels[k] ?? name, value: value ?? .null))
      }
    }
    return result
  }

  private func matchPattern(
    _ expression: PropertyExpression, _ label: PSString?, _ item: Value, _ result: inout [SelectedProperty],
    _ runtime: CommandRuntime
  ) throws {
    if label == nil, exclusions.isEmpty, case .object(let o) = item, o.kind == .custom, o.attached == nil,
      expression.text.count == 1, expression.text.unit(0) == 0x2A,
      case let object = unsafeDowncast(o, to: PSCustomObject.self), object.typeNames == nil,
      !object.shape.entries.contains(.member)
    {
      for (name, value) in zip(object.shape.names, object.slots) {
        result.append(SelectedProperty(name: name, value: value))
      }
      return
    }
    let resolved = try expression.resolve(for: item, runtime.context).filter { !isExcluded($0.text) }
    if label != nil && resolved.count > 1 { return try runtime.writeError(ObjectStrings.renamingMultiple(item)) }
    for one in resolved {
      guard let value = try read(one, item, runtime) else { continue }
      result.append(SelectedProperty(name: label ?? one.text, value: value))
    }
  }

  /// The value of an expression: null where it fails.
  private func read(_ expression: PropertyExpression, _ item: Value, _ runtime: CommandRuntime) throws -> Value? {
    do {
      return try expression.value(of: item, runtime.context)
    } catch is RuntimeException {
      return .null
    }
  }

  // MARK: - Results

  /// The new object; a name that comes twice is an error and keeps its first value.
  func object(_ matched: [SelectedProperty], _ item: Value, _ runtime: CommandRuntime) throws -> PSCustomObject {
    if let lastShape, matched.count == lastNames.count, zip(matched, lastNames).allSatisfy({ $0.name === $1 }) {
      return PSCustomObject(shape: lastShape, slots: matched.map(\.value))
    }
    var shape = runtime.context.emptyShape
    var slots: [Value] = []
    for property in matched {
      if shape.find(property.name) != nil {
        try runtime.writeError(
          ObjectStrings.propertyExists(property.name, item, "AlreadyExistingUserSpecifiedPropertyNoExpand"))
        continue
      }
      shape = shape.adding(property.name)
      slots.append(property.value)
    }
    if slots.count == matched.count {
      lastNames = matched.map(\.name)
      lastShape = shape
    }
    return PSCustomObject(shape: shape, slots: slots)
  }

  /// The values of the expanded property, nulls left out; nothing after an error.
  func expand(_ expansion: PropertyExpression, _ item: Value, _ runtime: CommandRuntime) throws -> [Value] {
    let resolved = try expansion.resolve(for: item, runtime.context)
    guard let only = resolved.first else {
      try runtime.writeError(ObjectStrings.expandedNotFound(expansion.text, item))
      return []
    }
    if resolved.count > 1 {
      try runtime.writeError(ObjectStrings.multipleExpanded(expansion.text, item))
      return []
    }
    do {
      let value = try only.value(of: item, runtime.context) ?? .null
      if value.isNull { return [] }
      guard let elements = value.elements else { return [value] }
      var result: [Value] = []
      while let element = try elements.next() { if !element.isNull { result.append(element) } }
      return result
    } catch let error as RuntimeException {
      try runtime.writeError(
        ErrorRecord(error.record.exception, id: "PropertyEvaluationExpand", category: .invalidResult, target: item))
      return []
    }
  }

  /// An expanded value with the selected properties added to it.
  func attach(
    _ matched: [SelectedProperty], to value: Value, _ item: Value, _ runtime: CommandRuntime
  ) throws -> Value {
    if matched.isEmpty { return value }
    let bag: PSCustomObject
    let result: Value
    if case .object(let o) = value, o.kind == .custom {
      bag = unsafeDowncast(o, to: PSCustomObject.self)
      result = value
    } else if case .object(let o) = value, o.kind == .wrapper, let attached = o.attached {
      bag = attached
      result = value
    } else {
      bag = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
      result = .object(PSObject(value, attached: bag))
    }
    for property in matched {
      if try PropertyExpression(property.name, isResolved: true).hasProperty(result, runtime.context) {
        try runtime.writeError(
          ObjectStrings.propertyExists(property.name, item, "AlreadyExistingUserSpecifiedPropertyExpand"))
      } else {
        bag.set(property.name, property.value)
      }
    }
    return result
  }
}
