/// .NET's `StringSplitOptions`, with its values.
public struct StringSplitOptions: OptionSet, Sendable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static let removeEmptyEntries = StringSplitOptions(rawValue: 1)
  public static let trimEntries = StringSplitOptions(rawValue: 2)
}

// Split
extension StringFunctions {
  /// `Split(char[], count, options)`: at any of `units`, at white space if there are none.
  public static func split(
    _ text: PSString, units: [UInt16], count: Int = Int(Int32.max), options: StringSplitOptions = []
  ) throws(StringFunctionError) -> [PSString] {
    try split(text, count: count, options: options) { view in
      var result: [TextSpan] = []
      for index in 0..<view.count {
        let unit = view[index]
        let isSeparator = units.isEmpty ? UnicodeTraits.isWhiteSpace(UInt32(unit)) : units.contains(unit)
        if isSeparator { result.append(TextSpan(start: index, length: 1)) }
      }
      return result
    }
  }

  /// `Split(string[], count, options)`: at any of `separators`, the first one that fits; at white space if there are none.
  ///
  /// Empty separators are ignored; a single empty one (`Split("")`) splits nothing.
  public static func split(
    _ text: PSString, separators: [PSString], count: Int = Int(Int32.max), options: StringSplitOptions = []
  ) throws(StringFunctionError) -> [PSString] {
    if separators.isEmpty { return try split(text, units: [], count: count, options: options) }
    return try split(text, count: count, options: options) { view in
      var result: [TextSpan] = []
      var index = 0
      while index < view.count {
        let rest = view.suffix(from: index)
        let found = separators.first { separator in
          !separator.isEmpty && separator.withView { OrdinalComparison.starts(rest, with: $0, ignoringCase: false) }
        }
        if let found { result.append(TextSpan(start: index, length: found.count)) }
        index &+= found?.count ?? 1
      }
      return result
    }
  }

  private static func split(
    _ text: PSString, count: Int, options: StringSplitOptions, find: (TextView) -> [TextSpan]
  ) throws(StringFunctionError) -> [PSString] {
    if count < 0 { throw StringStrings.negative("count", count) }
    if count == 0 { return [] }
    let separators = count == 1 || text.isEmpty ? [] : text.withView(find)
    var pieces: [PSString] = []
    var start = 0
    var index = 0
    while index < separators.count && pieces.count < count &- 1 {
      append(text, start, separators[index].start, options, to: &pieces)
      start = separators[index].end
      index &+= 1
    }
    if options.contains(.removeEmptyEntries) {
      while index < separators.count, isEmpty(text, start, separators[index].start, options) {
        start = separators[index].end
        index &+= 1
      }
    }
    append(text, start, text.count, options, to: &pieces)
    return pieces
  }

  private static func append(
    _ text: PSString, _ start: Int, _ end: Int, _ options: StringSplitOptions, to pieces: inout [PSString]
  ) {
    var piece = end > start ? text.substring(start, end &- start) : .empty
    if options.contains(.trimEntries) { piece = trim(piece) }
    if !(piece.isEmpty && options.contains(.removeEmptyEntries)) { pieces.append(piece) }
  }

  private static func isEmpty(_ text: PSString, _ start: Int, _ end: Int, _ options: StringSplitOptions) -> Bool {
    if start >= end { return true }
    guard options.contains(.trimEntries) else { return false }
    return text.withView { trimmed($0.slice(start, end)).length == 0 }
  }
}
