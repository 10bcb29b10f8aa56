import PSEngine
import PSRuntime

/// A property that was found, or a script to run: what a column shows of each object.
struct ResolvedExpression {
  let expression: FormatExpression
  /// The name of the property as the first object spells it, or the script's text.
  let name: PSString
}

/// A column, entry or item with what the user said about it.
struct ActiveProperty {
  let resolved: ResolvedExpression
  let parameter: FormatParameter?

  var label: PSString { parameter?.label ?? resolved.name }
}

extension FormatExpression {
  /// The properties of an object that the expression names: one for a name or script, several for a pattern, none
  /// where the object has no such property.
  func resolve(_ target: Value, _ context: ExecutionContext) throws -> [ResolvedExpression] {
    switch self {
    case .script(let script): return [ResolvedExpression(expression: self, name: PSString.make(script.text))]
    case .block(let block): return [ResolvedExpression(expression: self, name: try block.text(context))]
    case .property(let name):
      guard FormatExpression.isPattern(name) else {
        guard let own = PropertyAccess.ownName(name, of: target, context) else { return [] }
        return [ResolvedExpression(expression: .property(own), name: own)]
      }
      guard let pattern = try? WildcardPattern(name, options: .ignoreCase) else { return [] }
      return PropertyAccess.names(of: target, context).filter { pattern.isMatch($0) }
        .map { ResolvedExpression(expression: .property($0), name: $0) }
    }
  }

  /// The expression's own text: what an unresolved column is called.
  func text(_ context: ExecutionContext) throws -> PSString {
    switch self {
    case .property(let name): name
    case .script(let script): PSString.make(script.text)
    case .block(let block): try block.text(context)
    }
  }

  static func isPattern(_ name: PSString) -> Bool {
    for i in 0..<name.count {
      switch name.unit(i) {
      case 0x2A, 0x3F, 0x5B: return true
      default: continue
      }
    }
    return false
  }

  /// The value for one object: nil where it has no such property.
  ///
  /// - Throws: what a script or a getter throws, already added to `$Error`.
  func value(of target: Value, _ context: ExecutionContext) throws -> Value? {
    switch self {
    case .property(let name): return try PropertyAccess.value(name, of: target, context)
    case .script(let script):
      if let native = ViewScripts.native(script) { return try native(target, context) }
      return try run(script.block(context), target, context)
    case .block(let block): return try run(block, target, context)
    }
  }

  private func run(_ block: Obj, _ target: Value, _ context: ExecutionContext) throws -> Value {
    do {
      return try context.invoke(block, arguments: [], underscore: target)
    } catch let error as RuntimeException {
      context.session.addToErrorList(error.record)
      throw error
    }
  }
}

extension ViewScript {
  /// The script compiled in the global session.
  func block(_ context: ExecutionContext) throws -> Obj {
    if let compiled { return compiled }
    let made = try context.compile(text, module: context.globalModule)
    compiled = made
    return made
  }
}

/// Properties as views see them: methods are none, keys of a hashtable are properties.
enum PropertyAccess {
  /// The names of the properties that views show, in order.
  static func names(of target: Value, _ context: ExecutionContext) -> [PSString] {
    if case .object(let object) = target {
      if object.kind == .custom, object.attached == nil {
        let bag = unsafeDowncast(object, to: PSCustomObject.self)
        if bag.typeNames == nil, !bag.shape.entries.contains(.member) { return bag.shape.names }
      }
      if object.kind == .hashtable, let table = plainHashtable(object) {
        return table.orderedEntries.compactMap { $0.key.base.asString }
      }
    }
    return MemberAccess.properties(of: target, context).filter { !$0.isHidden }.map(\.name)
  }

  /// The names in the order of default views: what scripts added, properties of the type, then those of type data.
  static func defaultNames(of target: Value, _ context: ExecutionContext) -> [PSString] {
    if case .object(let object) = target, object.kind == .custom || object.kind == .hashtable {
      return names(of: target, context)
    }
    var shown = MemberAccess.properties(of: target, context).filter { !$0.isHidden }
    // The indexer of XML nodes hides an element of its name.
    if target.base.asObject?.adapter != nil { shown.removeAll { $0.name.equalsIgnoringCase("Item") } }
    let attached = target.attachedMembers?.shape.names ?? []
    func rank(_ property: PropertyInfo) -> Int {
      if attached.contains(where: { $0.equalsIgnoringCase(property.name) }) { return 0 }
      return property.kind == .property ? 1 : 2
    }
    return (0...2).flatMap { wanted in shown.filter { rank($0) == wanted } }.map(\.name)
  }

  static func plainHashtable(_ object: Obj) -> PSHashtable? {
    guard object.type === PSType.hashtable else { return nil }
    return object as? PSHashtable
  }

  static func ownName(_ name: PSString, of target: Value, _ context: ExecutionContext) -> PSString? {
    if case .object(let object) = target, object.kind == .custom, object.attached == nil {
      let bag = unsafeDowncast(object, to: PSCustomObject.self)
      if let index = bag.shape.find(name), bag.shape.entries[index] == .note { return bag.shape.names[index] }
    }
    return MemberAccess.properties(of: target, context).first { $0.name.equalsIgnoringCase(name) }?.name
  }

  @inline(__always)
  static func value(_ name: PSString, of target: Value, _ context: ExecutionContext) throws -> Value? {
    if case .object(let object) = target, object.kind == .custom {
      let bag = unsafeDowncast(object, to: PSCustomObject.self)
      if let index = bag.shape.find(name), bag.shape.entries[index] == .note { return bag.slots[index] }
    }
    return try otherValue(name, of: target, context)
  }

  private static func otherValue(_ name: PSString, of target: Value, _ context: ExecutionContext) throws -> Value? {
    let value: Value?
    do {
      if case .object(let object) = target, object.kind == .hashtable, plainHashtable(object) == nil {
        value = try MemberAccess.properties(of: target, context).first { $0.name.equalsIgnoringCase(name) }?
          .value(of: target, context)
      } else {
        value = try MemberAccess.lookup(target, name, context)
      }
    } catch let error as RuntimeException {
      context.session.addToErrorList(error.record)
      throw error
    }
    if case .object(let object)? = value, object is MethodObject { return nil }
    return value
  }
}
