/// A unified difference of two texts, for people: invisible characters of changed lines are made visible.
struct Difference {
  private enum Edit { case keep, remove, add }

  private static let context = 3
  /// Above this many pairs of lines the middle is shown as replaced as a whole.
  private static let effort = 4_000_000

  private let expected: [[UInt8]]
  private let actual: [[UInt8]]
  private var edits: [Edit] = []

  init(expected: [UInt8], actual: [UInt8]) {
    self.expected = Self.lines(expected)
    self.actual = Self.lines(actual)
    compare()
  }

  /// The lines with their ends, so that a missing last line feed is a difference.
  private static func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines = Text.split(text, on: Text.lineFeed)
    guard let last = lines.popLast() else { return [] }
    lines = lines.map { $0 + [Text.lineFeed] }
    return last.isEmpty ? lines : lines + [last]
  }

  private mutating func compare() {
    let head = zip(expected, actual).prefix { $0 == $1 }.count
    let tail = zip(expected.dropFirst(head).reversed(), actual.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    edits = Array(repeating: .keep, count: head)
    edits += middle(expected[head..<(expected.count - tail)], actual[head..<(actual.count - tail)])
    edits += Array(repeating: .keep, count: tail)
  }

  /// The shortest edits between two runs of lines, by the longest common subsequence.
  private func middle(_ left: ArraySlice<[UInt8]>, _ right: ArraySlice<[UInt8]>) -> [Edit] {
    let (left, right) = (Array(left), Array(right))
    guard left.count * right.count <= Self.effort, !left.isEmpty, !right.isEmpty else {
      return Array(repeating: .remove, count: left.count) + Array(repeating: .add, count: right.count)
    }
    let width = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row * width + column] =
          left[row] == right[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var edits: [Edit] = []
    var (row, column) = (0, 0)
    while row < left.count || column < right.count {
      if row < left.count && column < right.count && left[row] == right[column] {
        edits.append(.keep)
        (row, column) = (row + 1, column + 1)
      } else if column == right.count
        || row < left.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        edits.append(.remove)
        row += 1
      } else {
        edits.append(.add)
        column += 1
      }
    }
    return edits
  }

  /// The difference's lines, at most `limit` of them; the last then says how many there are more.
  func rendered(limit: Int) -> [String] {
    var lines: [String] = []
    var (left, right) = (0, 0)
    var index = 0
    while index < edits.count {
      guard edits[index] != .keep else {
        (left, right, index) = (left + 1, right + 1, index + 1)
        continue
      }
      let start = max(0, index - Self.context)
      let end = hunkEnd(from: index)
      let hunk = hunk(start..<end, left: left - (index - start), right: right - (index - start))
      lines += hunk.lines
      (left, right, index) = (hunk.left, hunk.right, end)
    }
    guard lines.count > limit else { return lines }
    return lines.prefix(max(limit - 1, 1)) + ["... \(lines.count - max(limit - 1, 1)) more lines (--verbose shows all)"]
  }

  /// Where the hunk ends that begins with a change at `index`: after the context of its last change.
  private func hunkEnd(from index: Int) -> Int {
    var end = index
    var kept = 0
    while end < edits.count && kept <= 2 * Self.context {
      kept = edits[end] == .keep ? kept + 1 : 0
      end += 1
    }
    return end - max(0, kept - Self.context)
  }

  private func hunk(_ range: Range<Int>, left: Int, right: Int) -> (lines: [String], left: Int, right: Int) {
    var (toLeft, toRight) = (left, right)
    var body: [String] = []
    for edit in edits[range] {
      switch edit {
      case .keep:
        body.append(" " + Self.visible(expected[toLeft], marksBlanks: false))
        (toLeft, toRight) = (toLeft + 1, toRight + 1)
      case .remove:
        body.append("-" + Self.visible(expected[toLeft], marksBlanks: true))
        toLeft += 1
      case .add:
        body.append("+" + Self.visible(actual[toRight], marksBlanks: true))
        toRight += 1
      }
    }
    let header = "@@ -\(left + 1),\(toLeft - left) +\(right + 1),\(toRight - right) @@"
    return ([header] + body, toLeft, toRight)
  }

  /// A line as text: control characters as their pictures, blanks at its end as dots, a missing line feed said.
  static func visible(_ line: [UInt8], marksBlanks: Bool) -> String {
    var body = line[...]
    let isEnded = body.last == Text.lineFeed
    if isEnded { body.removeLast() }
    var blanks = 0
    while marksBlanks && body.last == Text.space {
      body.removeLast()
      blanks += 1
    }
    var text = ""
    for scalar in Text.string(body).unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\t"
      text.unicodeScalars.append(isControl ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar)
    }
    return text + String(repeating: "·", count: blanks) + (isEnded ? "" : " (no line end)")
  }
}
