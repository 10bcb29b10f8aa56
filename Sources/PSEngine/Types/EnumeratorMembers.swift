import PSRuntime

/// Members of `$foreach` and `$switch`: the iterator of the loop that runs.
enum EnumeratorMembers {
  static let definition = TypeDefinition(
    "System.Array+ArrayEnumerator",
    [
      .property("Current", type: "System.Object", get: { target, _ in iterator(target)?.current ?? .null }),
      .method("MoveNext", signatures: ["bool MoveNext()"]) { call in
        guard let iterator = iterator(call.target) else { return .bool(false) }
        return .bool(try iterator.next() != nil)
      },
      .method("Reset", signatures: ["void Reset()"]) { call in
        (call.target.asObject as? ArrayIterator)?.index = 0
        return .nothing
      },
    ])

  /// `$input`.
  static let input = TypeDefinition(
    "System.Collections.ArrayList+ArrayListEnumeratorSimple",
    [
      .property(
        "Current", type: "System.Object", get: { target, _ in (target.asObject as? EnumeratorObject)?.current ?? .null }
      ),
      .method("MoveNext", signatures: ["bool MoveNext()"]) { call in
        .bool((call.target.asObject as? EnumeratorObject)?.next() != nil)
      },
      .method("Reset", signatures: ["void Reset()"]) { call in
        (call.target.asObject as? EnumeratorObject)?.reset()
        return .nothing
      },
    ])

  private static func iterator(_ value: Value) -> ValueIterator? { value.asObject as? ValueIterator }
}
