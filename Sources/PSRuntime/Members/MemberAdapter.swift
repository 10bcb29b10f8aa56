/// Properties that an object has by its content, not by its type: child elements and attributes of XML.
///
/// They come after members that a script attached and before the members of the .NET type.
public protocol MemberAdapter: AnyObject {
  /// The value of a property, nil where the object has none of the name.
  func adaptedValue(_ name: PSString, _ context: RuntimeContext) throws -> Value?
  /// Sets a property; false where the object has none of the name. Throws where it cannot be set.
  func setAdaptedValue(_ name: PSString, _ value: Value, _ context: RuntimeContext) throws -> Bool
  /// The properties in the order that views show.
  func adaptedProperties(_ context: RuntimeContext) -> [AdaptedProperty]
}

/// One property of a `MemberAdapter`.
public struct AdaptedProperty {
  public let name: PSString
  public let typeName: String
  public let isSettable: Bool
  public init(name: PSString, typeName: String, isSettable: Bool) {
    self.name = name
    self.typeName = typeName
    self.isSettable = isSettable
  }
}

/// What the engine keeps at `PSType.userClass` for a class written in script: the members that the runtime looks up.
///
/// Lookups see members of base classes that are written in script too; members of a .NET base are found by the runtime.
public protocol UserClass: AnyObject {
  /// Properties of an instance in the order that views show, those of the base class last.
  var properties: [UserProperty] { get }
  func property(_ name: PSString) -> UserProperty?
  func staticProperty(_ name: PSString) -> UserProperty?
  /// Runs the initial values of the static properties of the class that has a property, and its static constructor, before
  /// the property is first used. Throws a `TypeInitializationException` where they failed, at every use.
  func prepareStatics(for property: UserProperty) throws
  var staticProperties: [UserProperty] { get }
  func method(_ name: PSString) -> UserMethod?
  func staticMethod(_ name: PSString) -> UserMethod?
  var methods: [UserMethod] { get }
  var staticMethods: [UserMethod] { get }
  /// The constructors, one without parameters where the class states none; nil where it cannot be made.
  var constructor: UserMethod? { get }
}

/// A property of a class written in script.
public final class UserProperty {
  public let name: PSString
  public let type: PSType
  public let isHidden: Bool
  public let isStatic: Bool
  /// Converts and validates what is assigned.
  public let convert: (Value, RuntimeContext) throws -> Value
  /// A static property's value; an instance's value stands in its slots.
  public var value: Value = .null

  public init(
    name: PSString, type: PSType, isHidden: Bool = false, isStatic: Bool = false,
    convert: @escaping (Value, RuntimeContext) throws -> Value
  ) {
    self.name = name
    self.type = type
    self.isHidden = isHidden
    self.isStatic = isStatic
    self.convert = convert
  }
}

/// The overloads of a method, or the constructors, of a class written in script.
public final class UserMethod {
  public let name: PSString
  public let isHidden: Bool
  public let isStatic: Bool
  /// The overloads as they are called, overridden ones of the base left out.
  public let overloads: [MethodSignature]
  /// Runs the overload `call.signature` on `call.target` (`.null` for a static method and a constructor).
  public let body: (MethodCall) throws -> Value

  public init(
    name: PSString, isHidden: Bool = false, isStatic: Bool = false, overloads: [MethodSignature],
    body: @escaping (MethodCall) throws -> Value
  ) {
    self.name = name
    self.isHidden = isHidden
    self.isStatic = isStatic
    self.overloads = overloads
    self.body = body
  }
}

/// A script block as a delegate of .NET: `[Func[int, bool]] { ... }`, or a block given where a method takes a delegate.
public final class DelegateObject: Obj {
  public let block: Obj
  private let delegateType: PSType
  public init(_ block: Obj, type: PSType) {
    self.block = block
    delegateType = type
    super.init()
  }
  public override var type: PSType { delegateType }

  /// Calls the delegate; the result is converted to the delegate's result type by the caller.
  public func call(_ arguments: [Value], _ context: RuntimeContext) throws -> Value {
    try context.invoke(block, arguments: arguments)
  }
}
