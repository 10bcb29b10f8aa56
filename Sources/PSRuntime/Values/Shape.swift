/// The layout of an object with named slots: names in order, shared by all objects made the same way (a hidden class).
///
/// Inline caches compare the pointer of the shape and then read the slot at a known index.
public final class Shape {
  /// What stands in a slot: a plain value, or a member object that has to be asked.
  public enum Entry: Sendable { case note, member }

  public let names: [PSString]
  public let entries: [Entry]
  private let index: [NameKey: Int]
  private var transitions: [NameKey: Shape] = [:]
  private var memberTransitions: [NameKey: Shape] = [:]

  public init(names: [PSString], entries: [Entry]) {
    self.names = names
    self.entries = entries
    var index: [NameKey: Int] = [:]
    for (i, name) in names.enumerated() { index[NameKey(name)] = i }
    self.index = index
  }

  /// The shape of an object without members; each runtime has its own root (`RuntimeContext.emptyShape`).
  public static func empty() -> Shape { Shape(names: [], entries: []) }

  public var count: Int { names.count }

  /// The slot of a name ignoring case, nil where there is none. Short shapes are searched in order.
  public func find(_ name: PSString) -> Int? {
    if names.count <= 6 {
      for (i, n) in names.enumerated() where n.equalsIgnoringCase(name) { return i }
      return nil
    }
    return index[NameKey(name)]
  }

  /// The shape with one more name at the end, the same object for the same name. The name must not be there yet.
  public func adding(_ name: PSString, _ entry: Entry = .note) -> Shape {
    let key = NameKey(name)
    let known = entry == .note ? transitions[key] : memberTransitions[key]
    if let known, let last = known.names.last, last.equalsOrdinal(name) { return known }
    let shape = Shape(names: names + [name], entries: entries + [entry])
    if entry == .note { transitions[key] = shape } else { memberTransitions[key] = shape }
    return shape
  }

  /// A shape without the name at `index`; never shared.
  public func removing(at index: Int) -> Shape {
    var names = names, entries = entries
    names.remove(at: index)
    entries.remove(at: index)
    return Shape(names: names, entries: entries)
  }

  /// A shape whose entry at `index` is of another kind; never shared.
  public func replacing(at index: Int, with entry: Entry) -> Shape {
    var entries = entries
    entries[index] = entry
    return Shape(names: names, entries: entries)
  }
}

/// An object with slots that a shape names: base of `PSCustomObject` and of instances of classes written in script.
open class SlotObject: Obj {
  public final var shape: Shape
  public final var slots: [Value]

  public init(kind: Kind, shape: Shape, slots: [Value]) {
    self.shape = shape
    self.slots = slots
    super.init(kind: kind)
  }

  /// The slot's content by name ignoring case: a value, or a member object where the shape's entry says `.member`.
  public final func slot(_ name: PSString) -> Value? { shape.find(name).map { slots[$0] } }
}

/// `[pscustomobject]`, and the bag of members attached to any other object.
///
/// Note properties are plain slots. Script properties, aliases, script methods stand in their slots as `PSMemberObject`,
/// marked by the shape.
public final class PSCustomObject: SlotObject {
  /// Type names a script put in front (`PSTypeName`, `PSTypeNames.Insert`), nil where only .NET's own count.
  public var typeNames: [PSString]?

  public init(shape: Shape, slots: [Value]) { super.init(kind: .custom, shape: shape, slots: slots) }
  public override var type: PSType { PSType.psCustomObject }
  public override func text(_ context: RuntimeContext) -> PSString { .empty }

  /// Adds a note property, or replaces the value (and the kind) of one that has the name.
  public func set(_ name: PSString, _ value: Value) {
    if let i = shape.find(name) {
      if shape.entries[i] == .member { shape = shape.replacing(at: i, with: .note) }
      slots[i] = value
    } else {
      shape = shape.adding(name)
      slots.append(value)
    }
  }

  /// Adds a member that is not a plain value, replacing one of the name.
  public func set(member: PSMemberObject, name: PSString) {
    if let i = shape.find(name) {
      if shape.entries[i] == .note { shape = shape.replacing(at: i, with: .member) }
      slots[i] = .object(member)
    } else {
      shape = shape.adding(name, .member)
      slots.append(.object(member))
    }
  }

  /// Removes a member; false where there is none of the name.
  public func remove(_ name: PSString) -> Bool {
    guard let i = shape.find(name) else { return false }
    shape = shape.removing(at: i)
    slots.remove(at: i)
    return true
  }
}

/// A member that a script defined on one object or a type: alias, script property, script method, code, sets.
public final class PSMemberObject: Obj {
  public enum Definition {
    case alias(target: PSString, conversion: PSType?)
    case scriptProperty(getter: Obj?, setter: Obj?)
    case scriptMethod(Obj)
    case propertySet([PSString])
    case memberSet(PSCustomObject)
    /// A property whose value code computes; no setter: it cannot be set.
    case code(
      getter: @Sendable (Value, RuntimeContext) throws -> Value,
      setter: (@Sendable (Value, Value, RuntimeContext) throws -> Void)? = nil)
    case codeMethod(@Sendable (Value, [Value], RuntimeContext) throws -> Value)
  }
  public let name: PSString
  public let definition: Definition
  public var isHidden = false
  /// How `Get-Member` shows a member of PowerShell's own type data: kind and definition; nil for members of scripts.
  public var shown: (kind: String, definition: String)?
  public init(name: PSString, _ definition: Definition) {
    self.name = name
    self.definition = definition
  }
}
