import PSRuntime

/// Breaking texts into lines, at words and hard.
enum LineBreaking {
  /// The lines of a text; carriage returns are dropped.
  static func lines(_ text: PSString) -> [PSString] {
    guard hasBreak(text) else { return [text] }
    var result: [PSString] = []
    var line = PSStringBuilder()
    for i in 0..<text.count {
      let unit = text.unit(i)
      if unit == 0x0A {
        result.append(line.build())
        line = PSStringBuilder()
      } else if unit != 0x0D {
        line.append(unit)
      }
    }
    result.append(line.build())
    return result
  }

  static func hasBreak(_ text: PSString) -> Bool {
    text.withView { $0.firstIndex(of: 0x0A) >= 0 || $0.firstIndex(of: 0x0D) >= 0 }
  }

  /// What stands before the first line break, with an ellipsis behind it where there is more.
  static func firstLine(_ text: PSString, ellipsis: PSString) -> PSString {
    guard hasBreak(text) else { return text }
    for i in 0..<text.count where text.unit(i) == 0x0A || text.unit(i) == 0x0D {
      return PSString.concat(text.substring(0, i), ellipsis)
    }
    return text
  }

  /// A text cut at every `width` columns.
  static func hardWrapped(_ text: PSString, _ width: Int) -> [PSString] {
    guard DisplayWidth.of(text) > width, width > 0 else { return [text] }
    var result: [PSString] = []
    var rest = text
    while DisplayWidth.of(rest) > width {
      let count = max(1, DisplayWidth.headLength(rest, width))
      result.append(rest.substring(0, count))
      rest = rest.substring(count, rest.count - count)
    }
    result.append(rest)
    return result
  }

  /// A text wrapped at words: the break keeps the blank at the end of its line, words that are too long are cut.
  static func wrapped(_ text: PSString, first: Int, following: Int) -> [PSString] {
    if text.isEmpty { return [text] }
    var result: [PSString] = []
    for line in lines(text) {
      if DisplayWidth.of(line) <= first {
        result.append(line)
      } else {
        var wrapper = WordWrapper(first: first, following: following)
        wrapper.add(line)
        result += wrapper.finish()
      }
    }
    return result
  }
}

/// Fills lines with words.
private struct WordWrapper {
  private static let softHyphen: UInt16 = 0xAD

  private var lines: [PSString] = []
  private var line = PSStringBuilder()
  private var width: Int
  private var left: Int
  private var isFirst = true
  private let following: Int

  init(first: Int, following: Int) {
    width = first
    left = first
    self.following = following
  }

  mutating func add(_ text: PSString) {
    var word: [UInt16] = []
    for i in 0..<text.count {
      let unit = text.unit(i)
      switch unit {
      case 0x20, 0x09:
        addWord(word + [unit])
        word = []
      case WordWrapper.softHyphen:
        var whole = word
        if whole.reduce(0, { $0 + DisplayWidth.of($1) }) + 1 == left { whole.append(0x2D) }
        addWord(whole)
        word = []
      case 0x2011, 0xA0:
        addWord(word)
        word = []
      default: word.append(unit)
      }
    }
    addWord(word)
  }

  private mutating func addWord(_ word: [UInt16]) {
    let wordWidth = word.reduce(0) { $0 + DisplayWidth.of($1) }
    if width <= 0 {
      startFollowing()
      if width <= 0 { return }
      left = width
    }
    if wordWidth > width {
      for unit in word { addCharacter(unit) }
    } else if wordWidth > left {
      breakLine()
      for unit in word { line.append(unit) }
      left = width - wordWidth
    } else {
      for unit in word { line.append(unit) }
      left -= wordWidth
    }
  }

  private mutating func addCharacter(_ unit: UInt16) {
    var unit = unit
    var columns = DisplayWidth.of(unit)
    if columns > width {
      unit = 0x3F
      columns = 1
    }
    if columns > left {
      breakLine()
      line.append(unit)
      left = width - columns
    } else {
      line.append(unit)
      left -= columns
    }
  }

  private mutating func breakLine() {
    lines.append(line.build())
    line = PSStringBuilder()
    startFollowing()
  }

  private mutating func startFollowing() {
    guard isFirst else { return }
    isFirst = false
    width = following
  }

  func finish() -> [PSString] { lines + [line.build()] }
}
