/// The bodies of .NET's string methods, with .NET's checks and errors; indexes are UTF-16 units.
///
/// Where .NET gives back the same string, so do these.
public enum StringFunctions {
  // MARK: Parts

  /// `Substring(startIndex)`, `Substring(startIndex, length)`.
  public static func substring(
    _ text: PSString, _ start: Int, _ length: Int? = nil
  ) throws(StringFunctionError) -> PSString {
    if start < 0 { throw StringStrings.startIndexNegative() }
    if start > text.count { throw StringStrings.startIndexTooLarge() }
    let taken = length ?? text.count &- start
    if taken < 0 { throw StringStrings.lengthNegative() }
    if taken > text.count &- start { throw StringStrings.indexAndLength() }
    return taken == 0 ? .empty : text.substring(start, taken)
  }

  /// `Remove(startIndex)`, `Remove(startIndex, count)`.
  public static func remove(
    _ text: PSString, _ start: Int, _ count: Int? = nil
  ) throws(StringFunctionError) -> PSString {
    guard let count else {
      if start < 0 { throw StringStrings.startIndexNegative() }
      if start > text.count { throw StringStrings.startIndexTooLarge() }
      return start == 0 ? .empty : text.substring(0, start)
    }
    if start < 0 { throw StringStrings.negative("startIndex", start) }
    if count < 0 { throw StringStrings.negative("count", count) }
    if count > text.count &- start { throw StringStrings.greater("count", count, than: text.count &- start) }
    if count == 0 { return text }
    return joined(text.count &- count, text, (0, start), nil, (start &+ count, text.count))
  }

  /// `Insert(startIndex, value)`.
  public static func insert(_ text: PSString, _ start: Int, _ value: PSString) throws(StringFunctionError) -> PSString {
    guard start >= 0, start <= text.count else {
      let shown = start < 0 ? Int(UInt32(truncatingIfNeeded: start)) : start
      throw StringStrings.greater("startIndex", shown, than: text.count)
    }
    if value.isEmpty { return text }
    return joined(text.count &+ value.count, text, (0, start), value, (start, text.count))
  }

  private static func joined(
    _ count: Int, _ text: PSString, _ head: (Int, Int), _ middle: PSString?, _ tail: (Int, Int)
  ) -> PSString {
    var result = TextBuilder(reserving: count)
    text.withView { result.append($0.slice(head.0, head.1)) }
    if let middle { result.append(middle) }
    text.withView { result.append($0.slice(tail.0, tail.1)) }
    return result.build()
  }

  // MARK: Padding and trimming

  /// `PadLeft(totalWidth, paddingChar)`.
  public static func padLeft(
    _ text: PSString, _ width: Int, _ unit: UInt16 = 0x20
  ) throws(StringFunctionError) -> PSString {
    if width < 0 { throw StringStrings.negative("totalWidth", width) }
    if width <= text.count { return text }
    var result = TextBuilder(reserving: width)
    result.append(unit: unit, count: width &- text.count)
    result.append(text)
    return result.build()
  }

  /// `PadRight(totalWidth, paddingChar)`.
  public static func padRight(
    _ text: PSString, _ width: Int, _ unit: UInt16 = 0x20
  ) throws(StringFunctionError) -> PSString {
    if width < 0 { throw StringStrings.negative("totalWidth", width) }
    if width <= text.count { return text }
    var result = TextBuilder(reserving: width)
    result.append(text)
    result.append(unit: unit, count: width &- text.count)
    return result.build()
  }

  /// `Trim`, `TrimStart`, `TrimEnd`: takes `units` from the ends, white space if there are none.
  public static func trim(_ text: PSString, _ units: [UInt16] = [], start: Bool = true, end: Bool = true) -> PSString {
    let span = text.withView { trimmed($0, units, start: start, end: end) }
    if span.length == text.count { return text }
    return span.length == 0 ? .empty : text.substring(span.start, span.length)
  }

  /// What remains of a view after trimming.
  public static func trimmed(
    _ text: TextView, _ units: [UInt16] = [], start: Bool = true, end: Bool = true
  ) -> TextSpan {
    func isTrimmed(_ unit: UInt16) -> Bool {
      units.isEmpty ? UnicodeTraits.isWhiteSpace(UInt32(unit)) : units.contains(unit)
    }
    var first = 0
    var last = text.count
    if start { while first < last, isTrimmed(text[first]) { first &+= 1 } }
    if end { while last > first, isTrimmed(text[last &- 1]) { last &-= 1 } }
    return TextSpan(start: first, length: last &- first)
  }

  // MARK: Case

  /// `ToUpper`, `ToUpperInvariant` (`up`), `ToLower`, `ToLowerInvariant`.
  public static func changeCase(_ text: PSString, up: Bool, _ mapping: CaseMapping) -> PSString {
    text.withView { view in
      guard mapping.changes(view, up: up) else { return text }
      if view.isASCII && mapping != .turkic { return changeASCIICase(view, first: up ? 0x61 : 0x41) }
      var result = TextBuilder(reserving: view.count)
      mapping.append(view, up: up, to: &result)
      return result.build()
    }
  }

  private static func changeASCIICase(_ text: TextView, first: UInt8) -> PSString {
    let result = PSString.ascii(count: text.count)
    let target = result.bytes
    let source = text.bytes
    for index in 0..<text.count {
      let byte = source[index]
      target[index] = byte &- first < 26 ? byte ^ 0x20 : byte
    }
    return result
  }

  // MARK: Replacing

  /// `Replace(oldValue, newValue)`, by units; a null new value is the empty string.
  public static func replace(
    _ text: PSString, _ old: PSString, _ new: PSString
  ) throws(StringFunctionError) -> PSString {
    try replace(text, old, new) { view, value in
      let index = OrdinalComparison.firstIndex(of: value, in: view)
      return index < 0 ? nil : TextSpan(start: index, length: value.count)
    }
  }

  /// `Replace(oldValue, newValue, comparison)`.
  public static func replace(
    _ text: PSString, _ old: PSString, _ new: PSString, _ comparison: StringComparison, _ services: TextServices,
    cultureName: String
  ) throws(StringFunctionError) -> PSString {
    try replace(text, old, new) { view, value in
      services.firstMatch(of: value, in: view, comparison, cultureName: cultureName)
    }
  }

  private static func replace(
    _ text: PSString, _ old: PSString, _ new: PSString, find: (TextView, TextView) -> TextSpan?
  ) throws(StringFunctionError) -> PSString {
    if old.isEmpty { throw StringStrings.emptyValue("oldValue") }
    return withExtendedLifetime((text, old)) {
      let view = text.view
      let value = old.view
      var result = TextBuilder()
      var copied = 0
      while let found = find(view.suffix(from: copied), value), found.length > 0 {
        result.append(view.slice(copied, copied &+ found.start))
        result.append(new)
        copied &+= found.end
      }
      if copied == 0 { return text }
      result.append(view.suffix(from: copied))
      return result.build()
    }
  }
}
