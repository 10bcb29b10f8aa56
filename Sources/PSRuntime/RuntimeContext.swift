/// What operators, conversions and members need of the session: types, culture, comparison, and a way to run script blocks.
///
/// The engine's `ExecutionContext` is a subclass; tests of the runtime use this class alone, which runs no script.
open class RuntimeContext {
  public let types: TypeTable
  /// The shape all custom objects of this session start from.
  public let emptyShape = Shape.empty()
  /// The members of the session's types.
  public let members = MemberCatalogue()
  /// Clock, console, environment and directory of the session.
  public var services = SystemServices()
  /// Variable names of the session, folded, as numbers.
  public let symbols = SymbolTable()

  /// Compiled regular expressions and collators.
  public let texts = TextServices()

  public init(types: TypeTable = TypeTable()) { self.types = types }

  /// A context for comparisons that need none: runs no script, knows only built-in types.
  nonisolated(unsafe) static let none = RuntimeContext()

  /// Runs a script block with arguments, `$_` set where given, and returns all it wrote: nothing, one value, or an array.
  open func invoke(_ block: Obj, arguments: [Value], underscore: Value? = nil) throws -> Value {
    throw RuntimeStrings.noEngine()
  }

  /// Runs a script block as a script property's accessor or a script method: `$this` is the object.
  open func invoke(_ block: Obj, this: Value, arguments: [Value]) throws -> Value {
    try invoke(block, arguments: arguments, underscore: this)
  }

  /// Runs a script block for each item in the caller's scope, `$_` set to it, as `.ForEach({})` and `.Where({})` do.
  open func invokeInline(_ block: Obj, underscore: Value, arguments: [Value]) throws -> Value {
    try invoke(block, arguments: arguments, underscore: underscore)
  }

  /// Reports an error that does not end what runs (`.ForEach({})` goes on with the next item); the default throws it.
  open func report(_ error: RuntimeException) throws { throw error }

  /// The culture of the session by name (`en-US`): `$PSCulture`.
  open var cultureName: String { services.cultureName ?? "en-US" }

  /// The culture of the session: what `ToString()`, `-f` and `-join` follow.
  open var cultureInfo: Culture { Culture.named(cultureName) ?? .enUS }

  /// The separator between the elements of an array in a string: `$OFS`, a blank where it is not set.
  open var outputFieldSeparator: PSString { PSString.make(unit: 0x20) }

  /// Whether strict mode of at least this version holds where the machine stands.
  open func isStrict(_ version: Int) -> Bool { false }
  /// The type that a text names where the code runs; nil where there is none.
  open func type(named name: String) -> PSType? { types.resolve(name) }
}

/// Names of variables as small numbers, the same number for names that differ in case only.
public final class SymbolTable {
  private var numbers: [NameKey: Int32] = [:]
  private var names: [PSString] = []

  public init() {}

  /// The number of a name, made where it is new.
  public func intern(_ name: PSString) -> Int32 {
    let key = NameKey(name)
    if let known = numbers[key] { return known }
    let number = Int32(truncatingIfNeeded: names.count)
    numbers[key] = number
    names.append(name)
    return number
  }
  public func intern(_ name: String) -> Int32 { intern(PSString.make(name)) }

  /// The number of a name that has one.
  public func find(_ name: PSString) -> Int32? { numbers[NameKey(name)] }

  /// The name as first spelled.
  public func name(_ symbol: Int32) -> PSString {
    names.indices.contains(Int(symbol)) ? names[Int(symbol)] : .empty
  }
}
