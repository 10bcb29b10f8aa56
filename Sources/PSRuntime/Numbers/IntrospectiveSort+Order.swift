extension IntrospectiveSort {
  private struct Keyed<Key> {
    let key: Key
    let index: Int32
  }

  /// The order that .NET's sort brings the keys into: indexes, those of equal keys as its algorithm leaves them.
  public static func order(of keys: [Int64], descending: Bool) -> [Int32] {
    var items = keyed(keys)
    if descending {
      sort(&items) { a, b in a.key < b.key ? 1 : a.key == b.key ? 0 : -1 }
    } else {
      sort(&items) { a, b in a.key < b.key ? -1 : a.key == b.key ? 0 : 1 }
    }
    return items.map(\.index)
  }

  /// As above for numbers with a fraction, none of them NaN.
  public static func order(of keys: [Double], descending: Bool) -> [Int32] {
    var items = keyed(keys)
    if descending {
      sort(&items) { a, b in a.key < b.key ? 1 : a.key == b.key ? 0 : -1 }
    } else {
      sort(&items) { a, b in a.key < b.key ? -1 : a.key == b.key ? 0 : 1 }
    }
    return items.map(\.index)
  }

  /// The order by a comparison of two indexes; what it throws is passed on.
  public static func order(count: Int, by compare: (Int32, Int32) throws -> Int) throws -> [Int32] {
    var items = (0..<Int32(clamping: count)).map { $0 }
    try sort(&items) { a, b in try compare(a, b) }
    return items
  }

  /// The order by a comparison, equal items as they came.
  public static func stableOrder(count: Int, by compare: (Int32, Int32) throws -> Int) throws -> [Int32] {
    var items = (0..<Int32(clamping: count)).map { $0 }
    var spare = items
    try merge(&items, &spare, 0, items.count, compare)
    return items
  }

  private static func keyed<Key>(_ keys: [Key]) -> [Keyed<Key>] {
    keys.enumerated().map { Keyed(key: $0.element, index: Int32(truncatingIfNeeded: $0.offset)) }
  }

  /// Merge sort of `low..<high`.
  private static func merge(
    _ items: inout [Int32], _ spare: inout [Int32], _ low: Int, _ high: Int, _ compare: (Int32, Int32) throws -> Int
  ) throws {
    guard high - low > 1 else { return }
    let middle = low + (high - low) / 2
    try merge(&items, &spare, low, middle, compare)
    try merge(&items, &spare, middle, high, compare)
    if try compare(items[middle - 1], items[middle]) <= 0 { return }
    for i in low..<high { spare[i] = items[i] }
    var left = low, right = middle, out = low
    while left < middle && right < high {
      if try compare(spare[left], spare[right]) <= 0 {
        items[out] = spare[left]
        left += 1
      } else {
        items[out] = spare[right]
        right += 1
      }
      out += 1
    }
    while left < middle {
      items[out] = spare[left]
      left += 1
      out += 1
    }
    while right < high {
      items[out] = spare[right]
      right += 1
      out += 1
    }
  }
}
