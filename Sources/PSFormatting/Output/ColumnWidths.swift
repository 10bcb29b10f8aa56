/// Fits the columns of a table into a width.
enum ColumnWidths {
  static let minimum = 1

  /// Widths that fit: columns of 0 share what is left, from the left; where even that is too wide the last ones are
  /// shrunk and then dropped (-1).
  static func fitted(_ widths: [Int], into total: Int) -> [Int] {
    var widths = widths
    if assign(&widths, total) { return widths }
    trim(&widths, total)
    return widths
  }

  private static func assign(_ widths: inout [Int], _ total: Int) -> Bool {
    if widths.allSatisfy({ $0 > 0 }) { return width(widths) <= total }
    let isFixed = widths.map { $0 > 0 }
    for i in widths.indices where widths[i] == 0 { widths[i] = minimum }
    var available = total - width(widths)
    if available < 0 { return false }
    let open = widths.indices.filter { !isFixed[$0] }
    guard available > 0, !open.isEmpty else { return true }
    for i in open { widths[i] += available / open.count }
    available %= open.count
    for i in open.prefix(available) { widths[i] += 1 }
    return true
  }

  private static func trim(_ widths: inout [Int], _ total: Int) {
    while true {
      let excess = width(widths) - total
      if excess <= 0 { return }
      let last = (widths.firstIndex { $0 < 0 } ?? widths.count) - 1
      if last < 0 { return }
      let shrunk = widths[last] - excess
      widths[last] = shrunk < minimum ? -1 : shrunk
    }
  }

  private static func width(_ widths: [Int]) -> Int {
    var sum = 0
    var visible = 0
    for width in widths where width > 0 {
      sum += width
      visible += 1
    }
    return sum + visible - 1
  }
}
