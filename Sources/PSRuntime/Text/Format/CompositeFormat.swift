/// .NET's composite format: text with `{index,width:format}` items and doubled braces.
///
/// It is read and filled in one go, so that an error in a later item comes after the formatting of the earlier ones, as
/// in .NET.
public struct CompositeFormat {
  private let text: TextView
  private var position = 0
  private static let limit = 1_000_000

  /// One item: which argument, its width (negative: left-justified), its own format if there is one.
  struct Item {
    var index: Int
    var width: Int
    var format: TextView?
  }

  private init(_ text: TextView) { self.text = text }

  /// Appends `text` with its items filled to `result`.
  ///
  /// `argument` gives the text of argument `index` (below `count`) under a format, nil without one. Throws .NET's
  /// FormatExceptions and what `argument` throws.
  public static func format(
    _ text: TextView, argumentCount count: Int, into result: inout TextBuilder,
    argument: (_ index: Int, _ format: PSString?) throws -> PSString
  ) throws {
    var reader = CompositeFormat(text)
    while let item = try reader.nextItem(copyingTextTo: &result) {
      guard item.index < count else { throw StringStrings.formatIndex() }
      let shown = try argument(item.index, item.format.map { PSString.make($0) })
      let padding = abs(item.width) &- shown.count
      if item.width > 0 { result.append(unit: 0x20, count: padding) }
      result.append(shown)
      if item.width < 0 { result.append(unit: 0x20, count: padding) }
    }
  }

  /// Copies text up to the next item and reads that; nil at the end.
  private mutating func nextItem(copyingTextTo result: inout TextBuilder) throws(StringFunctionError) -> Item? {
    while true {
      let start = position
      while position < text.count, text[position] != 0x7B, text[position] != 0x7D { position &+= 1 }
      result.append(text.slice(start, position))
      guard position < text.count else { return nil }
      let brace = text[position]
      let following = try advance()
      if following == brace {
        result.append(unit: brace)
        position &+= 1
        continue
      }
      if brace == 0x7D { throw StringStrings.formatNear(position, StringStrings.formatUnexpectedClose) }
      let item = try readItem(firstUnit: following)
      position &+= 1
      return item
    }
  }

  /// Reads an item whose first unit is under the position; ends on its closing brace.
  private mutating func readItem(firstUnit: UInt16) throws(StringFunctionError) -> Item {
    var unit = firstUnit
    var item = Item(index: try readNumber(&unit), width: 0)
    while unit == 0x20 { unit = try advance() }
    if unit == 0x2C {
      repeat { unit = try advance() } while unit == 0x20
      let isLeft = unit == 0x2D
      if isLeft { unit = try advance() }
      item.width = try readNumber(&unit)
      if isLeft { item.width = -item.width }
      while unit == 0x20 { unit = try advance() }
    }
    if unit == 0x7D { return item }
    guard unit == 0x3A else { throw StringStrings.formatNear(position, StringStrings.formatEndsPrematurely) }
    let start = position &+ 1
    repeat {
      unit = try advance()
      if unit == 0x7B { throw StringStrings.formatNear(position, StringStrings.formatEndsPrematurely) }
    } while unit != 0x7D
    if position > start { item.format = text.slice(start, position) }
    return item
  }

  /// Reads at least one digit; numbers above a million end there.
  private mutating func readNumber(_ unit: inout UInt16) throws(StringFunctionError) -> Int {
    guard unit &- 0x30 < 10 else { throw StringStrings.formatNear(position, StringStrings.formatExpectedDigit) }
    var value = Int(unit &- 0x30)
    unit = try advance()
    while unit &- 0x30 < 10 && value < Self.limit {
      value = value &* 10 &+ Int(unit &- 0x30)
      unit = try advance()
    }
    return value
  }

  private mutating func advance() throws(StringFunctionError) -> UInt16 {
    position &+= 1
    guard position < text.count else {
      throw StringStrings.formatNear(position, StringStrings.formatEndsPrematurely)
    }
    return text[position]
  }
}
