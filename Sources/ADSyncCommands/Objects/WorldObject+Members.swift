import ADSyncWorld
import PSEngine
import PSRuntime

extension WorldContent {
  static func id(_ name: String, _ get: @escaping @Sendable (Self) -> UniqueID) -> TypeDefinition.Member {
    property(name, "guid", { get($0).psValue })
  }

  /// A time in UTC.
  static func time(_ name: String, _ get: @escaping @Sendable (Self) -> Timestamp) -> TypeDefinition.Member {
    property(name, "datetime", { get($0).psValue })
  }

  static func interval(_ name: String, _ get: @escaping @Sendable (Self) -> Interval) -> TypeDefinition.Member {
    property(name, "timespan", { get($0).psValue })
  }

  static func choice<E: WorldEnum>(
    _ name: String, _ get: @escaping @Sendable (Self) -> E, set: Writer<E>? = nil
  ) -> TypeDefinition.Member {
    let write = setter(set) { value, context in E.from(try LanguagePrimitives.convert(value, to: E.psType, context)) }
    return property(name, E.psType.fullName, { get($0).psValue }, set: write)
  }

  static func object<T: WorldContent>(_ name: String, _ get: @escaping @Sendable (Self) -> T?) -> TypeDefinition.Member
  {
    property(name, T.psType.fullName, { get($0)?.psValue ?? .null })
  }

  /// A `List` of objects.
  static func list<T: WorldContent>(
    _ name: String, _ get: @escaping @Sendable (Self) -> [T]
  ) -> TypeDefinition.Member {
    property(
      name, "System.Collections.Generic.List[\(T.psType.fullName)]", { .list(get($0).map(\.psValue), of: T.psType) })
  }

  /// A `List` of texts; what a script assigns to it is taken over.
  static func texts(
    _ name: String, _ get: @escaping @Sendable (Self) -> [String], set: Writer<[String]>? = nil
  ) -> TypeDefinition.Member {
    let write: (@Sendable (Self, Value, RuntimeContext) throws -> Void)? = setter(set) { value, context in
      let texts = try LanguagePrimitives.convert(value, to: PSType.string.arrayType(), context)
      return texts.asArray?.items.compactMap { $0.asString?.string } ?? []
    }
    return property(
      name, "System.Collections.Generic.List[string]", { .list(get($0).map { .text($0) }, of: .string) }, set: write)
  }

  static func method(
    _ name: String, _ signatures: String..., body: @escaping @Sendable (Self, MethodCall) throws -> Value
  ) -> TypeDefinition.Member {
    .method(name, signatures: signatures) { call in
      guard let content = from(call.target) else { return .null }
      return try body(content, call)
    }
  }
}

extension Value {
  /// A `List` of one element type.
  static func list(_ items: [Value], of type: PSType) -> Value {
    .object(ListObject(items, type: PSType.listDefinition.instance([type]), elementType: type))
  }
}

extension UniqueID {
  /// A `Guid`.
  var psValue: Value { .boxed(Guid(high: high, low: low)) }
}

extension Timestamp {
  /// A `DateTime` in UTC.
  var psValue: Value { PSDateTime(ticks: ticks, kind: .utc).map { .dateTime($0) } ?? .null }
  /// The time as `DateTime` in the session's time zone.
  var localValue: Value { PSDateTime(ticks: ticks, kind: .utc).map { .dateTime($0.local()) } ?? .null }
}

extension Interval {
  /// A `TimeSpan`.
  var psValue: Value { .timeSpan(PSTimeSpan(ticks: ticks)) }
}
