/// The surface of one .NET type as it is declared in code: what its members do. One file a type, in target `PSTypes`.
///
/// Signatures of the types that PowerShell's own tables know come from text (`MemberFacts`); a member of another type states
/// its signatures beside the closure. Members of base types are found through `PSType.baseType`. The members are made when
/// the type's members are first asked for, so that a list of definitions costs nothing at start.
public struct TypeDefinition: Sendable {
  public typealias Getter = @Sendable (Value, RuntimeContext) throws -> Value
  public typealias Setter = @Sendable (Value, Value, RuntimeContext) throws -> Void
  public typealias Body = @Sendable (MethodCall) throws -> Value

  public enum Member: Sendable {
    /// A property of an instance: its name, the name of its type as `Get-Member` shows it, reading and, where allowed, writing.
    case property(String, type: String = "System.Object", get: Getter, set: Setter? = nil)
    case staticProperty(
      String, type: String = "System.Object", get: @Sendable (RuntimeContext) throws -> Value,
      set: (@Sendable (Value, RuntimeContext) throws -> Void)? = nil)
    /// A method; no signatures: those of `MemberFacts`. Each reads `Result Name(Type a, Type b)` or just `(Type a)`.
    case method(String, signatures: [String] = [], body: Body)
    case staticMethod(String, signatures: [String] = [], body: Body)
    case constructor(signatures: [String] = [], body: Body)
    /// `Item`: reading and writing by index (`$x[0]`, `Item()` and `get_Item`).
    case indexer(
      String = "Item", type: String, signatures: [String] = [], get: Body,
      set: (@Sendable (MethodCall, Value) throws -> Void)? = nil)
  }

  /// The full name: `System.String`, ``System.Collections.Generic.List`1`` for all its instances.
  public let typeName: String
  private let make: @Sendable () -> [Member]

  public init(_ typeName: String, _ members: @autoclosure @escaping @Sendable () -> [Member]) {
    self.typeName = typeName
    make = members
  }

  /// The members, made anew each time.
  public var members: [Member] { make() }
}

/// One call of a .NET method: the target, the arguments converted to the chosen overload's types, and that overload.
public struct MethodCall {
  /// The instance; `.null` for static methods and constructors.
  public let target: Value
  public let arguments: [Value]
  public let signature: MethodSignature
  /// The type whose member is called: tells the instance of a generic type apart (`[List[int]]::new()`).
  public let type: PSType
  public let context: RuntimeContext

  public init(target: Value, arguments: [Value], signature: MethodSignature, type: PSType, context: RuntimeContext) {
    self.target = target
    self.arguments = arguments
    self.signature = signature
    self.type = type
    self.context = context
  }

  public var count: Int { arguments.count }
  /// The argument at an index, `.unset` where an optional one was left out.
  public subscript(index: Int) -> Value { arguments.indices.contains(index) ? arguments[index] : .unset }
}
