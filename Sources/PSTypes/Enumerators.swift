import PSRuntime

/// What `GetEnumerator()` returns: `MoveNext()`, `Current`, `Reset()`.
final class EnumeratorObject: Obj {
  private let make: (() -> ValueSequence)?
  private var sequence: ValueSequence
  private(set) var current: Value?
  /// Whether the items are entries of a dictionary, with `Key` and `Value` of their own.
  let isDictionary: Bool

  init(_ sequence: ValueSequence, isDictionary: Bool = false, remake: (() -> ValueSequence)? = nil) {
    self.sequence = sequence
    self.isDictionary = isDictionary
    make = remake
    super.init()
  }
  override var type: PSType {
    isDictionary ? PSType.builtin("System.Collections.Hashtable+HashtableEnumerator") : EnumeratorObject.plainType
  }
  override var elements: ValueSequence? { sequence }

  nonisolated(unsafe) static let plainType = PSType(
    "System.Array+SZGenericArrayEnumerator", base: .object, interfaces: ["System.Collections.IEnumerator"])

  func moveNext() throws -> Bool {
    current = try sequence.next()
    return current != nil
  }
  func reset() {
    if let make { sequence = make() }
    current = nil
  }
}

extension DotNetTypes {
  static let enumerator = TypeDefinition(EnumeratorObject.plainType.fullName, enumeratorMembers)
  static let dictionaryEnumerator = TypeDefinition(
    "System.Collections.Hashtable+HashtableEnumerator",
    enumeratorMembers + [
      .property("Key", get: { value, _ in entry(value)?.key ?? .null }),
      .property("Value", get: { value, _ in entry(value)?.value ?? .null }),
      .property(
        "Entry", type: "System.Collections.DictionaryEntry",
        get: { value, _ in entry(value).map { .object($0) } ?? .null }),
    ])

  private static func entry(_ value: Value) -> DictionaryEntryObject? {
    (value.asObject as? EnumeratorObject)?.current?.asObject as? DictionaryEntryObject
  }

  private static let enumeratorMembers: [Member] = [
    .method("MoveNext", signatures: ["bool MoveNext()"]) { call in
      .bool(try (call.target.asObject as? EnumeratorObject)?.moveNext() ?? false)
    },
    .method("Reset", signatures: ["void Reset()"]) { call in
      (call.target.asObject as? EnumeratorObject)?.reset()
      return .null
    },
    .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
    .property(
      "Current",
      get: { value, _ in
        guard let e = value.asObject as? EnumeratorObject else { return .null }
        guard let current = e.current else {
          throw MemberStrings.invalidOperation("Enumeration has either not started or has already finished.")
        }
        return current
      }),
  ]

  static let dictionaryEntry = TypeDefinition(
    "System.Collections.DictionaryEntry",
    [
      .constructor { call in .object(DictionaryEntryObject(call[0], call[1])) },
      .property(
        "Key", get: { value, _ in (value.asObject as? DictionaryEntryObject)?.key ?? .null },
        set: { value, new, _ in (value.asObject as? DictionaryEntryObject)?.key = new }),
      .property(
        "Value", get: { value, _ in (value.asObject as? DictionaryEntryObject)?.value ?? .null },
        set: { value, new, _ in (value.asObject as? DictionaryEntryObject)?.value = new }),
    ])

  static let keyValuePair = TypeDefinition(
    "System.Collections.Generic.KeyValuePair`2",
    [
      .constructor(signatures: ["new(TKey key, TValue value)"]) { call in
        .object(DictionaryEntryObject(call[0], call[1], type: call.type))
      },
      .property("Key", type: "TKey", get: { value, _ in (value.asObject as? DictionaryEntryObject)?.key ?? .null }),
      .property(
        "Value", type: "TValue", get: { value, _ in (value.asObject as? DictionaryEntryObject)?.value ?? .null }),
    ])
}
