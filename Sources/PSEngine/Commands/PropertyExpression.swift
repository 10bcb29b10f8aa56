import PSRuntime

/// What names a property of the objects in a pipeline: a name, a name with wildcards, or a script block that computes it.
///
/// Shared by the commands that take `-Property`: select, sort, group, measure, compare, join and format. The keys of a
/// `Hashtable` count as properties before its own, those of other dictionaries do not. Follows PowerShell's `PSPropertyExpression`.
public final class PropertyExpression: Obj {
  public enum Form {
    case name(PSString)
    case pattern(WildcardPattern)
    case block(ScriptBlock)
  }

  public let form: Form
  /// The name, the pattern, or the block's text between the braces.
  public let text: PSString
  /// Where the block runs, opened once for all objects.
  private var activation: Activation?
  /// The shape of the last custom object and where it has the property.
  private var shape: Shape?
  private var slot = 0

  /// A name; a pattern where it has wildcard characters, unless `isResolved`.
  public init(_ text: PSString, isResolved: Bool = false) {
    self.text = text
    if !isResolved, WildcardPattern.containsWildcardCharacters(text),
      let pattern = try? WildcardPattern(text, options: .ignoreCase)
    {
      form = .pattern(pattern)
    } else {
      form = .name(text)
    }
    super.init()
  }

  public init(_ block: ScriptBlock) {
    form = .block(block)
    text = PSString.make(block.program.text)
    super.init()
  }

  public override var type: PSType { .propertyExpression }
  public override func text(_ context: RuntimeContext) -> PSString { text }

  public var hasWildcards: Bool { if case .pattern = form { true } else { false } }
  public var isBlock: Bool { if case .block = form { true } else { false } }

  // MARK: - Blocks

  /// Prepares a block to run for many objects, in a scope below the caller's of the command; `close` ends it.
  ///
  /// Nothing happens for names. Without this the block runs all the same, at a higher price.
  public func open(_ runtime: CommandRuntime) throws {
    guard activation == nil, case .block(let block) = form else { return }
    activation = try runtime.activate(block, mode: .newScope)
  }

  public func close() {
    activation?.close()
    activation = nil
  }

  private func run(_ block: ScriptBlock, _ target: Value, _ context: ExecutionContext) throws -> Value {
    let item =
      PropertyExpression.dictionary(target) == nil
      ? target : try LanguagePrimitives.convert(target.base, to: .psCustomObject, context)
    context.propagatesErrors += 1
    defer { context.propagatesErrors -= 1 }
    let result: Value
    if let activation {
      activation.forgetVariables()
      result = try activation.value(item)
    } else {
      let activation = try context.activate(block, mode: .newScope)
      defer { activation.close() }
      result = try activation.value(item)
    }
    return result.isNull ? .null : result
  }

  // MARK: - Values

  /// The value for an object: nil where it has no property of the name. Not for patterns, which `resolve` turns into names.
  ///
  /// Throws what the block or the property's getter throws.
  public func value(of target: Value, _ context: ExecutionContext) throws -> Value? {
    switch form {
    case .block(let block): return try run(block, target, context)
    case .pattern: return try resolve(for: target, context).first?.value(of: target, context)
    case .name(let name):
      if case .object(let o) = target, o.kind == .custom {
        let object = unsafeDowncast(o, to: SlotObject.self)
        if object.shape === shape { return object.slots[slot] }
        if let i = object.shape.find(name), object.shape.entries[i] == .note {
          shape = object.shape
          slot = i
          return object.slots[i]
        }
      }
      if let table = PropertyExpression.dictionary(target), let value = table[.string(name)] { return value }
      return try PropertyExpression.property(name, of: target, context)
    }
  }

  private static func property(_ name: PSString, of target: Value, _ context: ExecutionContext) throws -> Value? {
    if case .object(let o) = target, o.kind == .hashtable {
      // The keys of a dictionary are no properties of its own.
      return try MemberAccess.properties(of: target, context).first { $0.name.equalsIgnoringCase(name) }?
        .value(of: target, context)
    }
    guard let value = try MemberAccess.lookup(target, name, context) else { return nil }
    if case .object(let o) = value, o is MethodObject || o is PSObjectView || o is TypeNameList || o is BaseView {
      return nil
    }
    return value
  }

  /// The name as the object spells it: `a` for a property `a` asked for as `A`.
  public func resolvedName(for target: Value, _ context: ExecutionContext) -> PSString {
    if case .object(let o) = target, o.kind == .custom {
      let object = unsafeDowncast(o, to: SlotObject.self)
      if object.shape === shape { return object.shape.names[slot] }
      if let i = object.shape.find(text) { return object.shape.names[i] }
    }
    if let table = PropertyExpression.dictionary(target) {
      if let i = table.entryIndex(.string(text)), case .string(let key) = table.entries[i].key { return key }
    }
    if let entry = context.members.members(of: target.base.type).find(text), entry.isProperty { return entry.name }
    return MemberAccess.properties(of: target, context).first { $0.name.equalsIgnoringCase(text) }?.name ?? text
  }

  /// The expressions that this one means for an object: the properties that a pattern fits in their order, the block or the
  /// name itself; nothing for a name that the object does not have.
  public func resolve(for target: Value, _ context: ExecutionContext) throws -> [PropertyExpression] {
    switch form {
    case .block: return [self]
    case .name: return try hasProperty(target, context) ? [self] : []
    case .pattern(let pattern):
      if let table = PropertyExpression.dictionary(target) {
        return table.orderedEntries.compactMap { entry in
          guard case .string(let key) = entry.key, pattern.isMatch(key) else { return nil }
          return PropertyExpression(key, isResolved: true)
        }
      }
      return MemberAccess.properties(of: target, context, includingBase: true)
        .filter { !$0.isHidden && pattern.isMatch($0.name) }
        .map { PropertyExpression($0.name, isResolved: true) }
    }
  }

  /// Whether an object has the property; reading it may still fail.
  public func hasProperty(_ target: Value, _ context: ExecutionContext) throws -> Bool {
    guard case .name(let name) = form else { return true }
    if let table = PropertyExpression.dictionary(target), table.entryIndex(.string(name)) != nil { return true }
    if case .object(let o) = target, o.kind == .custom, unsafeDowncast(o, to: SlotObject.self).shape.find(name) != nil {
      return true
    }
    do {
      return try PropertyExpression.property(name, of: target, context) != nil
    } catch is RuntimeException {
      return true
    }
  }

  /// The table whose keys are the properties of an object: a `Hashtable`, no other dictionary.
  private static func dictionary(_ target: Value) -> PSHashtable? {
    guard case .object(let o) = target.base, o.kind == .hashtable else { return nil }
    let table = unsafeDowncast(o, to: PSHashtable.self)
    return PSType.hashtable.isAssignable(from: table.dictionaryType) ? table : nil
  }
}

extension PropertyExpression: ObjectParameter {
  public static var parameterTypeName: String { "Microsoft.PowerShell.Commands.PSPropertyExpression" }

  /// The type as scripts see it; conversions make an expression of a text or a script block.
  public static var definition: TypeDefinition {
    TypeDefinition(
      parameterTypeName,
      [
        .constructor(signatures: ["(string s)", "(scriptblock scriptBlock)"]) { call in
          if case .object(let o) = call[0].base, let block = o as? ScriptBlock {
            return .object(PropertyExpression(block))
          }
          return .object(PropertyExpression(try LanguagePrimitives.text(call[0], call.context)))
        },
        .property(
          "Script", type: "scriptblock",
          get: { value, _ in
            if case .object(let o) = value.base, let e = o as? PropertyExpression, case .block(let b) = e.form {
              .object(b)
            } else {
              .null
            }
          }),
        .property(
          "HasWildCardCharacters", type: "bool",
          get: { value, _ in
            if case .object(let o) = value.base, let e = o as? PropertyExpression {
              .bool(e.hasWildcards)
            } else {
              .bool(false)
            }
          }),
      ])
  }

  public static func parameterType(_ types: TypeTable) -> PSType { .propertyExpression }
}

extension PSType {
  public nonisolated(unsafe) static let propertyExpression = PSType(
    "Microsoft.PowerShell.Commands.PSPropertyExpression", base: .object)
}
