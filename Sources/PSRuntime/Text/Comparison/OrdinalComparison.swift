import Glibc

/// Comparison by units, without language: .NET's `Ordinal` and `OrdinalIgnoreCase`.
public enum OrdinalComparison {
  /// The difference of the first units that differ, else of the lengths (`String.CompareOrdinal`).
  public static func compare(_ left: TextView, _ right: TextView) -> Int {
    let common = Swift.min(left.count, right.count)
    for index in 0..<common where left[index] != right[index] { return Int(left[index]) &- Int(right[index]) }
    return left.count &- right.count
  }

  /// The same with all units folded to upper case.
  public static func compareIgnoringCase(_ left: TextView, _ right: TextView) -> Int {
    let common = Swift.min(left.count, right.count)
    for index in 0..<common where left[index] != right[index] {
      let difference = Int(PSString.fold(left[index])) &- Int(PSString.fold(right[index]))
      if difference != 0 { return difference }
    }
    return left.count &- right.count
  }

  public static func equals(_ left: TextView, _ right: TextView, ignoringCase: Bool) -> Bool {
    guard left.count == right.count else { return false }
    return matches(left, at: 0, right, ignoringCase: ignoringCase)
  }

  public static func starts(_ text: TextView, with value: TextView, ignoringCase: Bool) -> Bool {
    value.count <= text.count && matches(text, at: 0, value, ignoringCase: ignoringCase)
  }

  public static func ends(_ text: TextView, with value: TextView, ignoringCase: Bool) -> Bool {
    value.count <= text.count && matches(text, at: text.count &- value.count, value, ignoringCase: ignoringCase)
  }

  /// The first offset of `value` at or after `start`, -1 if there is none; an empty value is at `start`.
  public static func firstIndex(
    of value: TextView, in text: TextView, from start: Int = 0, ignoringCase: Bool = false
  ) -> Int {
    let last = text.count &- value.count
    guard start >= 0, start <= last else { return -1 }
    if value.isEmpty { return start }
    if text.isASCII && value.isASCII && !ignoringCase { return firstIndexASCII(value, text, start) }
    for index in start...last where matches(text, at: index, value, ignoringCase: ignoringCase) { return index }
    return -1
  }

  /// The last offset of `value` that lies wholly before `end`, -1 if there is none; an empty value is at `end`.
  public static func lastIndex(
    of value: TextView, in text: TextView, before end: Int, ignoringCase: Bool = false
  ) -> Int {
    var index = Swift.min(end, text.count) &- value.count
    while index >= 0 {
      if matches(text, at: index, value, ignoringCase: ignoringCase) { return index }
      index &-= 1
    }
    return -1
  }

  private static func firstIndexASCII(_ value: TextView, _ text: TextView, _ start: Int) -> Int {
    var index = start
    let last = text.count &- value.count
    while index <= last {
      guard let found = memchr(text.bytes + index, Int32(value.bytes[0]), last &- index &+ 1) else { return -1 }
      index = UnsafeRawPointer(found) - text.base
      if memcmp(text.bytes + index, value.bytes, value.count) == 0 { return index }
      index &+= 1
    }
    return -1
  }

  private static func matches(_ text: TextView, at start: Int, _ value: TextView, ignoringCase: Bool) -> Bool {
    for offset in 0..<value.count {
      let left = text[start &+ offset]
      let right = value[offset]
      if left != right && !(ignoringCase && PSString.fold(left) == PSString.fold(right)) { return false }
    }
    return true
  }
}
