import PSEngine
import PSRuntime

/// Rows put together by their keys.
struct GroupingKeys {
  /// A key part that is the same for the same value without comparing: hashed by content where that is cheap.
  private struct Part: Hashable {
    let value: Value

    static func == (a: Part, b: Part) -> Bool {
      switch (a.value, b.value) {
      case (.int(let x), .int(let y)): x == y
      case (.string(let x), .string(let y)): x.equalsOrdinal(y)
      case (.bool(let x), .bool(let y)): x == y
      case (.long(let x), .long(let y)): x == y
      case (.double(let x), .double(let y)): x == y
      case (.char(let x), .char(let y)): x == y
      case (.dateTime(let x), .dateTime(let y)): x.ticks == y.ticks
      case (.timeSpan(let x), .timeSpan(let y)): x.ticks == y.ticks
      // A missing property and a null one are the same key, although they do not sort as such.
      default: a.value.isIdentical(to: b.value)
      }
    }

    func hash(into hasher: inout Hasher) {
      switch value {
      case .int(let v): hasher.combine(v)
      case .string(let v): hasher.combine(v.hashIgnoringCase)
      case .bool(let v): hasher.combine(v)
      case .long(let v): hasher.combine(v)
      case .double(let v): hasher.combine(v)
      case .char(let v): hasher.combine(v)
      case .dateTime(let v): hasher.combine(v.ticks)
      case .timeSpan(let v): hasher.combine(v.ticks)
      case .object(let v): hasher.combine(ObjectIdentifier(v))
      case .array(let v): hasher.combine(ObjectIdentifier(v))
      default: hasher.combine(0)
      }
    }
  }

  private let columns: [[Value]]
  private let count: Int

  init(_ columns: [[Value]]) {
    self.columns = columns
    count = columns.first?.count ?? 0
  }

  /// The rows of each group, in the order that the groups are shown in.
  func groups(_ comparer: ObjectComparer) throws -> [[Int]] {
    let distinct = columns.count == 1 ? distinctSingle() : distinctRows()
    let keys = SortKeys(
      columns.map { column in distinct.map { column[$0[0]] } }, descending: columns.map { _ in false },
      comparer: comparer)
    return try columns.allSatisfy(GroupingKeys.hasOneType)
      ? sortedGroups(distinct, keys) : try foundGroups(distinct, keys)
  }

  private func distinctSingle() -> [[Int]] {
    var index: [Part: Int] = [:]
    var result: [[Int]] = []
    for (row, value) in columns[0].enumerated() {
      if let known = index[Part(value: value)] {
        result[known].append(row)
      } else {
        index[Part(value: value)] = result.count
        result.append([row])
      }
    }
    return result
  }

  private func distinctRows() -> [[Int]] {
    var index: [[Part]: Int] = [:]
    var result: [[Int]] = []
    for row in 0..<count {
      let key = columns.map { Part(value: $0[row]) }
      if let known = index[key] {
        result[known].append(row)
      } else {
        index[key] = result.count
        result.append([row])
      }
    }
    return result
  }

  /// Whether all values of a column that are not null are of one type.
  private static func hasOneType(_ column: [Value]) -> Bool {
    var type: PSType?
    for value in column where !value.isNull {
      let other = value.type
      if let type, type !== other { return false }
      type = other
    }
    return true
  }

  /// Sorted by key; keys that compare equal are one group, its rows in the order of input.
  private func sortedGroups(_ distinct: [[Int]], _ keys: SortKeys) throws -> [[Int]] {
    var result: [[Int]] = []
    var last: Int32?
    let order = try IntrospectiveSort.stableOrder(count: distinct.count, by: keys.compare)
    for index in order {
      if let last, try keys.compare(last, index) == 0 {
        result[result.count - 1] = GroupingKeys.merged(result[result.count - 1], distinct[Int(index)])
      } else {
        result.append(distinct[Int(index)])
      }
      last = index
    }
    return result
  }

  /// In the order of appearance; each key joins the first group that compares equal.
  private func foundGroups(_ distinct: [[Int]], _ keys: SortKeys) throws -> [[Int]] {
    var result: [(first: Int32, rows: [Int])] = []
    for index in 0..<Int32(clamping: distinct.count) {
      let rows = distinct[Int(index)]
      if let known = try result.firstIndex(where: { try keys.compare($0.first, index) == 0 }) {
        result[known].rows = GroupingKeys.merged(result[known].rows, rows)
      } else {
        result.append((index, rows))
      }
    }
    return result.map(\.rows)
  }

  private static func merged(_ a: [Int], _ b: [Int]) -> [Int] {
    guard let last = a.last, let first = b.first else { return a + b }
    return last < first ? a + b : (a + b).sorted()
  }
}
