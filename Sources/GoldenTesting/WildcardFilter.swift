/// A pattern over test names: `*`, `?` and `[a-z]` as in PowerShell, letters in any case.
///
/// A pattern without wildcards matches every name that contains it.
struct WildcardFilter {
  private enum Item {
    case any, one
    case set([ClosedRange<UInt8>])
    case byte(UInt8)
  }

  private let items: [Item]

  init(_ pattern: String) {
    let lower = Array(pattern.lowercased().utf8)
    let special = lower.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
    var items: [Item] = special ? [] : [.any]
    var index = 0
    while index < lower.count {
      switch lower[index] {
      case UInt8(ascii: "*"): items.append(.any)
      case UInt8(ascii: "?"): items.append(.one)
      case UInt8(ascii: "["):
        if let end = lower[index...].firstIndex(of: UInt8(ascii: "]")), end > index + 1 {
          items.append(.set(Self.ranges(lower[(index + 1)..<end])))
          index = end
        } else {
          items.append(.byte(lower[index]))
        }
      default: items.append(.byte(lower[index]))
      }
      index += 1
    }
    if !special { items.append(.any) }
    self.items = items
  }

  private static func ranges(_ text: ArraySlice<UInt8>) -> [ClosedRange<UInt8>] {
    var ranges: [ClosedRange<UInt8>] = []
    var rest = text
    while let first = rest.popFirst() {
      if rest.count >= 2, rest.first == UInt8(ascii: "-"), let last = rest.dropFirst().first {
        rest = rest.dropFirst(2)
        ranges.append(min(first, last)...max(first, last))
      } else {
        ranges.append(first...first)
      }
    }
    return ranges
  }

  func matches(_ name: String) -> Bool {
    let text = Array(name.lowercased().utf8)
    var item = 0
    var position = 0
    var retry: (item: Int, position: Int)?
    while position < text.count {
      if item < items.count, case .any = items[item] {
        retry = (item + 1, position)
        item += 1
      } else if item < items.count, accepts(items[item], text[position]) {
        item += 1
        position += 1
      } else if let (next, last) = retry {
        retry = (next, last + 1)
        item = next
        position = last + 1
      } else {
        return false
      }
    }
    return items[item...].allSatisfy { if case .any = $0 { true } else { false } }
  }

  private func accepts(_ item: Item, _ byte: UInt8) -> Bool {
    switch item {
    case .any: false
    case .one: true
    case .set(let ranges): ranges.contains { $0.contains(byte) }
    case .byte(let expected): expected == byte
    }
  }
}
