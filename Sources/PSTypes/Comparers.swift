import PSRuntime

/// `StringComparer`: compares texts, and gives dictionaries their way to compare keys.
final class StringComparerObject: Obj {
  let comparison: StringComparison
  init(_ comparison: StringComparison) {
    self.comparison = comparison
    super.init()
  }
  override var type: PSType {
    PSType.builtin(comparison.isLinguistic ? "System.CultureAwareComparer" : "System.OrdinalComparer")
  }
}

/// How members compare elements: .NET's default, or what an argument says.
enum Comparers {
  typealias Compare = (Value, Value) throws -> Int

  /// The comparison of an `IComparer` or `Comparison` argument; .NET's default for null.
  static func compare(_ argument: Value, _ context: RuntimeContext) -> Compare {
    switch argument.base.asObject {
    case let o as StringComparerObject: return { a, b in try texts(a, b, o.comparison, context) }
    case let o as DelegateObject: return { a, b in Int(try o.call([a, b], context).wholeNumber ?? 0) }
    case let o? where o.kind == .scriptBlock:
      return { a, b in Int(try context.invoke(o, arguments: [a, b]).wholeNumber ?? 0) }
    case let o?:
      return { a, b in
        Int(try MemberAccess.invoke(.object(o), PSString.make("Compare"), [a, b], context).wholeNumber ?? 0)
      }
    case nil: return { a, b in try standard(a, b, context) }
    }
  }

  private static func texts(_ a: Value, _ b: Value, _ comparison: StringComparison, _ context: RuntimeContext) throws
    -> Int
  {
    guard let x = a.base.asString, let y = b.base.asString else { return try standard(a, b, context) }
    return DotNetTypes.compareTexts(x, y, comparison, context)
  }

  /// `Comparer.Default`: nulls first, texts by culture, other values of one type by their order.
  static func standard(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Int {
    let left = a.base
    let right = b.base
    if left.isNull || right.isNull { return (left.isNull ? 0 : 1) - (right.isNull ? 0 : 1) }
    if let x = left.asString, let y = right.asString { return DotNetTypes.compareTexts(x, y, .currentCulture, context) }
    guard left.type === right.type else {
      throw failed(MemberStrings.argument("Object must be of type \(left.type.name)."))
    }
    if case .object(let o) = left, o.kind == .custom || o.kind == .instance {
      guard try MemberAccess.has(.object(o), method: "CompareTo", context) else {
        throw failed(MemberStrings.argument("At least one object must implement IComparable."))
      }
      return Int(try MemberAccess.invoke(left, PSString.make("CompareTo"), [right], context).wholeNumber ?? 0)
    }
    return try LanguagePrimitives.compare(left, right, ignoringCase: false, context)
  }

  private static func failed(_ inner: RuntimeException) -> RuntimeException {
    MemberStrings.dotnet(
      .invalidOperation, "Failed to compare two elements in the array.", inner: inner.record.exception)
  }

  /// How a dictionary compares keys for an `IEqualityComparer` argument.
  static func keyComparison(_ argument: Value) -> PSHashtable.Comparison {
    (argument.base.asObject as? StringComparerObject)?.comparison.ignoresCase == true ? .ignoringCase : .ordinal
  }
}

extension DotNetTypes {
  static let stringComparer = TypeDefinition("System.StringComparer", stringComparerMembers)

  private static func comparer(_ name: String, _ comparison: StringComparison) -> Member {
    .staticProperty(name, type: "System.StringComparer", get: { _ in .object(StringComparerObject(comparison)) })
  }

  private static let stringComparerMembers: [Member] = [
    comparer("Ordinal", .ordinal), comparer("OrdinalIgnoreCase", .ordinalIgnoreCase),
    comparer("InvariantCulture", .invariantCulture),
    comparer("InvariantCultureIgnoreCase", .invariantCultureIgnoreCase),
    comparer("CurrentCulture", .currentCulture), comparer("CurrentCultureIgnoreCase", .currentCultureIgnoreCase),
    .staticMethod(
      "Create",
      signatures: ["System.StringComparer Create(cultureinfo culture, bool ignoreCase)"]
    ) { call in .object(StringComparerObject(call.bool(1) ? .currentCultureIgnoreCase : .currentCulture)) },
    .staticMethod(
      "FromComparison", signatures: ["System.StringComparer FromComparison(System.StringComparison comparisonType)"]
    ) { call in
      .object(
        StringComparerObject(StringComparison(rawValue: Int32(truncatingIfNeeded: call.enumValue(0))) ?? .ordinal))
    },
    .method(
      "Compare", signatures: ["int Compare(string x, string y)", "int Compare(System.Object x, System.Object y)"]
    ) { call in .count(try Comparers.compare(call.target, call.context)(call[0], call[1])) },
    .method(
      "Equals", signatures: ["bool Equals(string x, string y)", "bool Equals(System.Object x, System.Object y)"]
    ) { call in
      if call[0].isNull || call[1].isNull { return .bool(call[0].isNull && call[1].isNull) }
      return .bool(try Comparers.compare(call.target, call.context)(call[0], call[1]) == 0)
    },
    .method("GetHashCode", signatures: ["int GetHashCode(string obj)", "int GetHashCode(System.Object obj)"]) { call in
      let ignoring = (call.target.asObject as? StringComparerObject)?.comparison.ignoresCase ?? false
      return .int(Int32(bitPattern: ignoring ? call.text(0).hashIgnoringCase : call.text(0).hashOrdinal))
    },
  ]
}
