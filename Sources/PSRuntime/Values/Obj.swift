/// An object of the simulated .NET: what a script holds by reference, apart from strings and arrays.
///
/// Subclasses are final where they are hot; `kind` tells the machine's fast paths which one stands behind a reference
/// without a dynamic cast.
open class Obj {
  public enum Kind: UInt8, Sendable {
    case other, custom, instance, wrapper, hashtable, list, type, scriptBlock, boxed, enumeration, exception,
      errorRecord
    case reference
  }

  public final let kind: Kind
  /// Members that a script attached (`Add-Member`) and the type names it put in front; nil for most objects.
  public final var attached: PSCustomObject?

  public init(kind: Kind = .other) { self.kind = kind }

  /// The object's .NET type.
  open var type: PSType { PSType.object }

  /// What the pipeline and `foreach` go through, nil where the object is one item. Dictionaries are one item.
  open var elements: ValueSequence? { nil }

  /// `ToString()` of the object; the default is the type's name as .NET prints it.
  open func text(_ context: RuntimeContext) throws -> PSString { PSString.make(type.fullName) }

  /// The object's text without regard to the session's culture: what `"$x"` shows.
  open func invariantText(_ context: RuntimeContext) throws -> PSString { try text(context) }

  /// `ToString(format)` under the session's culture; the default is `text`.
  open func formatted(_ format: PSString, _ context: RuntimeContext) throws -> PSString { try text(context) }

  /// `IComparable.CompareTo`: below, at or above zero; nil where the type does not compare or not with this value.
  open func compare(to other: Value, _ context: RuntimeContext) throws -> Int? { nil }

  /// `Equals` of the object with another of any type; reference equality where not overridden.
  open func isEqual(to other: Value, _ context: RuntimeContext) throws -> Bool {
    if case .object(let o) = other { o === self } else { false }
  }

  /// The object's properties where they come from its content instead of its type (XML), before those of the type.
  open var adapter: MemberAdapter? { nil }

  /// A hash that agrees with `isEqual`.
  open var hash: Int { ObjectIdentifier(self).hashValue }
}

/// The items of an enumerable object, one at a time. Throws where the object changed meanwhile or a script failed.
public protocol ValueSequence: AnyObject {
  func next() throws -> Value?
}

/// The items of a Swift array, as a snapshot.
public final class ArraySequence: ValueSequence {
  private let items: [Value]
  private var index = 0
  public init(_ items: [Value]) { self.items = items }
  public func next() -> Value? {
    guard index < items.count else { return nil }
    defer { index += 1 }
    return items[index]
  }
}

/// A value with members of its own that is not an `Obj`, or a second face of one: what `Add-Member -PassThru` returns for
/// a string or a number. Every operator looks through it (`Value.base`).
public final class PSObject: Obj {
  public let wrapped: Value
  public init(_ wrapped: Value, attached: PSCustomObject) {
    self.wrapped = wrapped
    super.init(kind: .wrapper)
    self.attached = attached
  }

  /// How a number was written where that differs from what it shows: `1.50` as an argument keeps its text.
  public private(set) var tokenText: PSString?

  /// A bare number that is an argument, with the text it was written in where that says more than the number.
  public static func number(_ value: Value, token: PSString) -> Value {
    if LanguagePrimitives.invariantText(value) == token.string { return value }
    let result = PSObject(value)
    result.tokenText = token
    return .object(result)
  }
  private init(_ wrapped: Value) {
    self.wrapped = wrapped
    super.init(kind: .wrapper)
  }
  public override var type: PSType { wrapped.type }
  public override var elements: ValueSequence? { wrapped.elements }
}

extension Value {
  /// The text of a number that remembers how it was written.
  public var tokenText: PSString? {
    guard case .object(let o) = self, o.kind == .wrapper else { return nil }
    return unsafeDowncast(o, to: PSObject.self).tokenText
  }

  /// The number itself where it remembers how it was written.
  public var withoutToken: Value { tokenText == nil ? self : base }

  @inline(__always) public static func boxed<T: BoxedValue>(_ value: T) -> Value { .object(Boxed(value)) }

  /// The struct inside, nil where the value is of another type.
  @inline(__always) public func unboxed<T: BoxedValue>(_: T.Type) -> T? {
    if case .object(let o) = self, o.kind == .boxed { (o as? Boxed<T>)?.value } else { nil }
  }
}

/// A value of a .NET enumeration.
public final class EnumObject: Obj {
  public let enumType: PSType
  /// The number, in 64 bits whatever the underlying type.
  public let rawValue: Int64
  public init(_ type: PSType, _ rawValue: Int64) {
    enumType = type
    self.rawValue = rawValue
    super.init(kind: .enumeration)
  }
  public override var type: PSType { enumType }
  public override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(enumType.enumInfo?.text(rawValue) ?? "")
  }
  public override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    if case .object(let o) = other, let e = o as? EnumObject {
      e.enumType === enumType && e.rawValue == rawValue
    } else {
      false
    }
  }
  public override func compare(to other: Value, _ context: RuntimeContext) -> Int? {
    guard case .object(let o) = other, let e = o as? EnumObject, e.enumType === enumType else { return nil }
    return integer < e.integer ? -1 : integer == e.integer ? 0 : 1
  }
  public override var hash: Int { Int(truncatingIfNeeded: rawValue) }
}
