// IndexOf and its relatives.
extension StringFunctions {
  /// `IndexOf(value, startIndex, count, comparison)`; without comparison .NET means the current culture for strings.
  public static func indexOf(
    _ text: PSString, _ value: PSString, start: Int = 0, count: Int? = nil, _ comparison: StringComparison,
    _ services: TextServices, cultureName: String
  ) throws(StringFunctionError) -> Int {
    guard start >= 0, start <= text.count else { throw StringStrings.indexTooLarge() }
    let length = count ?? text.count &- start
    guard length >= 0, length <= text.count &- start else { throw StringStrings.count() }
    return withExtendedLifetime((text, value)) {
      let window = text.view.slice(start, start &+ length)
      let found = services.firstMatch(of: value.view, in: window, comparison, cultureName: cultureName)
      return found.map { $0.start &+ start } ?? -1
    }
  }

  /// `LastIndexOf(value, startIndex, count, comparison)`: searches backwards from `start`.
  public static func lastIndexOf(
    _ text: PSString, _ value: PSString, start: Int? = nil, count: Int? = nil, _ comparison: StringComparison,
    _ services: TextServices, cultureName: String
  ) throws(StringFunctionError) -> Int {
    var last = start ?? text.count &- 1
    var length = count ?? last &+ 1
    if last < 0 || last >= text.count {
      if last == -1 && text.isEmpty {
        length = 0
      } else if last == text.count {
        last &-= 1
        if length > 0 { length &-= 1 }
      } else {
        throw StringStrings.indexTooLarge()
      }
    }
    let first = last &- length &+ 1
    guard length >= 0, first >= 0 else { throw StringStrings.count() }
    return withExtendedLifetime((text, value)) {
      let window = text.view.slice(first, first &+ length)
      let found = services.lastMatch(of: value.view, in: window, comparison, cultureName: cultureName)
      return found.map { $0.start &+ first } ?? -1
    }
  }

  /// `IndexOf(char, startIndex, count)`, `IndexOfAny`: the first unit that is one of `units`.
  public static func indexOfAny(
    _ text: PSString, _ units: [UInt16], start: Int = 0, count: Int? = nil
  ) throws(StringFunctionError) -> Int {
    guard start >= 0, start <= text.count else { throw StringStrings.indexTooLarge() }
    let length = count ?? text.count &- start
    guard length >= 0, length <= text.count &- start else { throw StringStrings.count() }
    for index in start..<(start &+ length) where units.contains(text.unit(index)) { return index }
    return -1
  }

  /// `LastIndexOf(char, startIndex, count)`, `LastIndexOfAny`.
  public static func lastIndexOfAny(
    _ text: PSString, _ units: [UInt16], start: Int? = nil, count: Int? = nil
  ) throws(StringFunctionError) -> Int {
    if text.isEmpty { return -1 }
    let last = start ?? text.count &- 1
    guard last >= 0, last < text.count else { throw StringStrings.indexNotInside() }
    let length = count ?? last &+ 1
    guard length >= 0, length <= last &+ 1 else { throw StringStrings.count() }
    var index = last
    while index > last &- length {
      if units.contains(text.unit(index)) { return index }
      index &-= 1
    }
    return -1
  }
}

extension TextServices {
  /// The first match of `value` under a comparison, nil if there is none.
  public func firstMatch(
    of value: TextView, in text: TextView, _ comparison: StringComparison, cultureName: String
  ) -> TextSpan? {
    collator(for: comparison, cultureName).firstMatch(of: value, in: text, options: options(comparison))
  }

  /// The last match of `value` under a comparison, nil if there is none.
  public func lastMatch(
    of value: TextView, in text: TextView, _ comparison: StringComparison, cultureName: String
  ) -> TextSpan? {
    collator(for: comparison, cultureName).lastMatch(of: value, in: text, options: options(comparison))
  }

  /// `StartsWith(value, comparison)`.
  public func starts(
    _ text: TextView, with value: TextView, _ comparison: StringComparison, cultureName: String
  ) -> Bool {
    collator(for: comparison, cultureName).starts(text, with: value, options: options(comparison))
  }

  /// `EndsWith(value, comparison)`.
  public func ends(
    _ text: TextView, with value: TextView, _ comparison: StringComparison, cultureName: String
  ) -> Bool {
    collator(for: comparison, cultureName).ends(text, with: value, options: options(comparison))
  }

  /// `Equals(value, comparison)`.
  public func equals(
    _ left: TextView, _ right: TextView, _ comparison: StringComparison, cultureName: String
  ) -> Bool {
    compare(left, right, comparison, cultureName: cultureName) == 0
  }

  private func collator(for comparison: StringComparison, _ cultureName: String) -> Collator {
    switch comparison {
    case .currentCulture, .currentCultureIgnoreCase: collator(cultureName)
    default: invariantCollator
    }
  }

  private func options(_ comparison: StringComparison) -> CompareOptions {
    switch comparison {
    case .ordinal: .ordinal
    case .ordinalIgnoreCase: .ordinalIgnoreCase
    case .currentCulture, .invariantCulture: []
    case .currentCultureIgnoreCase, .invariantCultureIgnoreCase: .ignoreCase
    }
  }
}
