/// .NET's introspective sort, compare by compare: `[array]::Sort`, `List.Sort`, `Sort-Object` without `-Stable`.
///
/// It is not stable above 16 items, but equal items always end up in the same order as in .NET.
public enum IntrospectiveSort {
  /// Sorts with a comparison that gives a negative, zero or positive number; what it throws is passed on.
  public static func sort<Element, Failure: Error>(
    _ items: inout [Element], by compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    try sort(&items, in: 0..<items.count, by: compare)
  }

  /// Sorts a part of the items; bounds beyond the array are cut.
  public static func sort<Element, Failure: Error>(
    _ items: inout [Element], in range: Range<Int>, by compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    let range = range.clamped(to: 0..<items.count)
    guard range.count > 1 else { return }
    let depth = 2 * (Int.bitWidth - range.count.leadingZeroBitCount)
    try sort(&items, range.lowerBound, range.count, depth, compare)
  }

  private static func sort<Element, Failure: Error>(
    _ items: inout [Element], _ low: Int, _ count: Int, _ depth: Int,
    _ compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    var size = count
    var limit = depth
    while size > 1 {
      if size <= 16 {
        try sortSmall(&items, low, size, compare)
        return
      }
      guard limit > 0 else {
        try sortHeap(&items, low, size, compare)
        return
      }
      limit -= 1
      let pivot = try partition(&items, low, low + size - 1, compare)
      try sort(&items, pivot + 1, low + size - (pivot + 1), limit, compare)
      size = pivot - low
    }
  }

  private static func sortSmall<Element, Failure: Error>(
    _ items: inout [Element], _ low: Int, _ size: Int, _ compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    switch size {
    case 2: try swapIfGreater(&items, low, low + 1, compare)
    case 3:
      try swapIfGreater(&items, low, low + 1, compare)
      try swapIfGreater(&items, low, low + 2, compare)
      try swapIfGreater(&items, low + 1, low + 2, compare)
    default:
      for index in low..<(low + size - 1) {
        let item = items[index + 1]
        var place = index
        while place >= low, try compare(item, items[place]) < 0 {
          items[place + 1] = items[place]
          place -= 1
        }
        items[place + 1] = item
      }
    }
  }

  private static func swapIfGreater<Element, Failure: Error>(
    _ items: inout [Element], _ first: Int, _ second: Int, _ compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    if try compare(items[first], items[second]) > 0 { items.swapAt(first, second) }
  }

  /// A comparison that contradicts itself must not run past the ends: .NET throws there, this stops.
  private static func partition<Element, Failure: Error>(
    _ items: inout [Element], _ low: Int, _ high: Int, _ compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let middle = low + (high - low) / 2
    try swapIfGreater(&items, low, middle, compare)
    try swapIfGreater(&items, low, high, compare)
    try swapIfGreater(&items, middle, high, compare)
    let pivot = items[middle]
    items.swapAt(middle, high - 1)
    var left = low
    var right = high - 1
    while left < right {
      left += 1
      while left < high, try compare(items[left], pivot) < 0 { left += 1 }
      right -= 1
      while right > low, try compare(pivot, items[right]) < 0 { right -= 1 }
      if left >= right { break }
      items.swapAt(left, right)
    }
    if left != high - 1 { items.swapAt(left, high - 1) }
    return left
  }

  private static func sortHeap<Element, Failure: Error>(
    _ items: inout [Element], _ low: Int, _ size: Int, _ compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    for index in stride(from: size / 2, through: 1, by: -1) { try sink(&items, index, size, low, compare) }
    for index in stride(from: size, to: 1, by: -1) {
      items.swapAt(low, low + index - 1)
      try sink(&items, 1, index - 1, low, compare)
    }
  }

  private static func sink<Element, Failure: Error>(
    _ items: inout [Element], _ start: Int, _ size: Int, _ low: Int,
    _ compare: (Element, Element) throws(Failure) -> Int
  ) throws(Failure) {
    var index = start
    let item = items[low + index - 1]
    while index <= size / 2 {
      var child = 2 * index
      if child < size, try compare(items[low + child - 1], items[low + child]) < 0 { child += 1 }
      if try compare(item, items[low + child - 1]) >= 0 { break }
      items[low + index - 1] = items[low + child - 1]
      index = child
    }
    items[low + index - 1] = item
  }
}
