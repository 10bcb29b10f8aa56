import PSEngine
import PSRuntime

/// Something of the world that scripts hold as an object of a .NET type.
///
/// Classes of the world keep their identity through it: a change that a script makes is seen by everyone who holds the same
/// object. Structs are values.
protocol WorldContent: SendableMetatype {
  /// The .NET type that scripts see.
  static var psType: PSType { get }
  /// What the type's instances have, in the order in which views show it.
  static var members: [TypeDefinition.Member] { get }
  /// What the pipeline goes through; nil for one item.
  var pipelineItems: [Value]? { get }
  /// What it is as text; nil is the name of the type.
  var shownText: String? { get }
}

extension WorldContent {
  var pipelineItems: [Value]? { nil }
  var shownText: String? { nil }

  /// The object as scripts see it.
  var psValue: Value { .object(WorldObject(self)) }

  /// The definition that a session registers.
  static var definition: TypeDefinition { TypeDefinition(psType.fullName, Self.members) }

  /// What stands inside of a value; nil where it is of another type.
  static func from(_ value: Value) -> Self? {
    guard case .object(let object) = value.base, let object = object as? WorldObject<Self> else { return nil }
    return object.content
  }
}

/// The object around a part of the world.
final class WorldObject<Content: WorldContent>: Obj {
  let content: Content

  init(_ content: Content) {
    self.content = content
    super.init()
  }

  override var type: PSType { Content.psType }
  override var elements: ValueSequence? { content.pipelineItems.map { ArraySequence($0) } }
  override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(content.shownText ?? Content.psType.fullName)
  }

  override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    guard case .object(let object) = other.base else { return false }
    if object === self { return true }
    guard Content.self is AnyClass, let object = object as? WorldObject<Content> else { return false }
    return content as AnyObject === object.content as AnyObject
  }

  override var hash: Int {
    Content.self is AnyClass ? ObjectIdentifier(content as AnyObject).hashValue : ObjectIdentifier(self).hashValue
  }
}

// MARK: - Members

extension WorldContent {
  typealias Writer<T> = @Sendable (Self, T) -> Void

  /// A property of any type; `set` gets the value as it was assigned.
  static func property(
    _ name: String, _ type: String, _ get: @escaping @Sendable (Self) -> Value,
    set: (@Sendable (Self, Value, RuntimeContext) throws -> Void)? = nil
  ) -> TypeDefinition.Member {
    var setter: TypeDefinition.Setter?
    if let set {
      setter = { target, value, context in if let content = from(target) { try set(content, value, context) } }
    }
    return .property(name, type: type, get: { value, _ in from(value).map(get) ?? .null }, set: setter)
  }

  /// The setter of a property whose values are converted first; nil where the property is read-only.
  static func setter<T>(
    _ write: Writer<T>?, _ convert: @escaping @Sendable (Value, RuntimeContext) throws -> T?
  ) -> (@Sendable (Self, Value, RuntimeContext) throws -> Void)? {
    guard let write else { return nil }
    return { content, value, context in
      if let converted = try convert(value, context) { write(content, converted) }
    }
  }

  /// A text; nil reads as null.
  static func text(
    _ name: String, _ get: @escaping @Sendable (Self) -> String?, set: Writer<String>? = nil
  ) -> TypeDefinition.Member {
    let write = setter(set) { value, context in try LanguagePrimitives.text(value, context).string }
    return property(name, "string", { content in get(content).map { Value.text($0) } ?? .null }, set: write)
  }

  static func flag(
    _ name: String, _ get: @escaping @Sendable (Self) -> Bool, set: Writer<Bool>? = nil
  ) -> TypeDefinition.Member {
    let write: (@Sendable (Self, Value, RuntimeContext) throws -> Void)? = setter(set) { value, context in
      if case .bool(let on) = try LanguagePrimitives.convert(value, to: .bool, context) { on } else { nil }
    }
    return property(name, "bool", { .bool(get($0)) }, set: write)
  }

  static func number(
    _ name: String, _ get: @escaping @Sendable (Self) -> Int, set: Writer<Int>? = nil
  ) -> TypeDefinition.Member {
    let write: (@Sendable (Self, Value, RuntimeContext) throws -> Void)? = setter(set) { value, context in
      if case .int(let n) = try LanguagePrimitives.convert(value, to: .int32, context) { Int(n) } else { nil }
    }
    return property(name, "int", { .int(Int32(clamping: get($0))) }, set: write)
  }
}
