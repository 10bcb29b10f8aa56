import PSEngine
import PSRuntime

/// The keys of many objects, column by column: each evaluated once, kept as numbers or texts where a column has nothing else.
///
/// A property that an object lacks comes last in either direction. Follows PowerShell's `OrderByProperty`.
struct SortKeys {
  private enum Column {
    case integers([Int64])
    case doubles([Double])
    case texts([PSString])
    /// `.unset` where the object has no such property.
    case values([Value])
  }

  private var columns: [Column] = []
  private let descending: [Bool]
  private let comparer: ObjectComparer
  let count: Int
  /// Whether at least one of an object's properties is there; others come last in stable sorts.
  private var isComparable: [Bool]

  /// - Parameter values: column by column; `.unset` for a property that an object does not have.
  init(_ values: [[Value]], descending: [Bool], comparer: ObjectComparer) {
    self.descending = descending
    self.comparer = comparer
    count = values.first?.count ?? 0
    columns = values.map(SortKeys.column)
    isComparable = [Bool](repeating: true, count: count)
    if values.allSatisfy({ $0.contains { $0.isUnset } }) {
      for i in 0..<count { isComparable[i] = values.contains { !$0[i].isUnset } }
    }
  }

  private static func column(_ values: [Value]) -> Column {
    var hasDouble = false
    var kind = 0
    for value in values {
      switch value {
      case .int, .long: if kind == 2 { return .values(values) } else { kind = 1 }
      case .double(let d):
        if kind == 2 || d.isNaN { return .values(values) }
        hasDouble = true
        kind = 1
      case .string: if kind == 1 { return .values(values) } else { kind = 2 }
      default: return .values(values)
      }
    }
    if kind == 2 { return .texts(values.compactMap(\.asString)) }
    return hasDouble ? doubles(values) : .integers(values.map(integer))
  }

  private static func integer(_ value: Value) -> Int64 {
    switch value {
    case .int(let v): Int64(v)
    case .long(let v): v
    default: 0
    }
  }

  /// Whole numbers beside doubles, as long as a double holds them exactly.
  private static func doubles(_ values: [Value]) -> Column {
    var result: [Double] = []
    result.reserveCapacity(values.count)
    for value in values {
      if case .double(let d) = value {
        result.append(d)
      } else {
        let n = integer(value)
        guard n.magnitude <= 1 << 53 else { return .values(values) }
        result.append(Double(n))
      }
    }
    return .doubles(result)
  }

  // MARK: - Comparing

  func compare(_ a: Int32, _ b: Int32) throws -> Int {
    let i = Int(a), j = Int(b)
    for (k, column) in columns.enumerated() {
      var order: Int
      switch column {
      case .integers(let keys): order = keys[i] < keys[j] ? -1 : keys[i] == keys[j] ? 0 : 1
      case .doubles(let keys): order = keys[i] < keys[j] ? -1 : keys[i] == keys[j] ? 0 : 1
      case .texts(let keys): order = comparer.compare(keys[i], keys[j])
      case .values(let keys):
        if keys[i].isUnset || keys[j].isUnset {
          if keys[i].isUnset && keys[j].isUnset { continue }
          return keys[i].isUnset ? 1 : -1
        }
        order = try comparer.compare(keys[i], keys[j])
      }
      if descending[k] { order = -order }
      if order != 0 { return order }
    }
    return 0
  }

  // MARK: - Orders

  /// The order of .NET's unstable sort.
  func order() throws -> [Int32] {
    if columns.count == 1, let first = columns.first {
      switch first {
      case .integers(let keys): return IntrospectiveSort.order(of: keys, descending: descending[0])
      case .doubles(let keys): return IntrospectiveSort.order(of: keys, descending: descending[0])
      default: break
      }
    }
    return try IntrospectiveSort.order(count: count, by: compare)
  }

  /// The order in which equal objects stay as they came, those without any of the properties last.
  func stableOrder() throws -> [Int32] {
    try IntrospectiveSort.stableOrder(count: count) { a, b in
      if isComparable[Int(a)] != isComparable[Int(b)] { return isComparable[Int(a)] ? -1 : 1 }
      return try compare(a, b)
    }
  }
}
