import PSRuntime

/// Which objects `-First`, `-Last`, `-Skip` and `-SkipLast` let through, as they come.
struct SelectionQueue {
  private var items: [Value] = []
  private var head = 0
  private var streamed = 0
  private let first: Int
  private let last: Int
  private var skip: Int
  private let originalSkip: Int
  private let skipLast: Int
  /// Whether `-First` or `-Last` was given.
  let isLimited: Bool

  init(first: Int = 0, last: Int = 0, skip: Int = 0, skipLast: Int = 0, isLimited: Bool = false) {
    self.first = first
    self.last = last
    self.skip = skip
    originalSkip = skip
    self.skipLast = skipLast
    self.isLimited = isLimited
  }

  private var count: Int { items.count - head }

  /// Whether every object goes through at once.
  var isPassing: Bool { skip == 0 && skipLast == 0 }

  /// Whether no further object can come through.
  var isDone: Bool { isLimited && last == 0 && first != 0 && streamed >= first }

  mutating func append(_ item: Value) {
    if last > 0, first == 0 ? count >= last + originalSkip : count >= last { _ = remove() }
    items.append(item)
  }

  /// The object that goes through now.
  mutating func next() -> Value? {
    if skip > 0 {
      if last == 0 || first != 0 {
        _ = remove()
        skip -= 1
      }
      return nil
    }
    if skipLast > 0 { return count > skipLast ? remove() : nil }
    if streamed < first || !isLimited {
      streamed += 1
      return remove()
    }
    if last == 0 { _ = remove() }
    return nil
  }

  /// What is left at the end, one by one.
  mutating func rest() -> Value? {
    guard count > 0, first != 0 || count > (last > 0 ? originalSkip : skip) else { return nil }
    return remove()
  }

  private mutating func remove() -> Value? {
    guard head < items.count else { return nil }
    let item = items[head]
    items[head] = .null
    head += 1
    if head == items.count {
      items.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 1024 && head * 2 > items.count {
      items.removeFirst(head)
      head = 0
    }
    return item
  }
}
