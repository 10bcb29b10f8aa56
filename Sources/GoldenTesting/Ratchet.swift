/// The tests that are known to fail: a list that shall only become shorter.
///
/// The file has a name a line; rows of one table stand together, as `tables/binary: 3 17-20`. `#` begins a comment.
struct Ratchet {
  private static let width = 100
  private static let preamble = """
    # Tests that are known to fail (docs/tests.md). A listed test that passes fails the run, and so does an unlisted one
    # that fails. `rehearse test --ratchet FILE --update-ratchet PATH...` rewrites the list.


    """

  private(set) var names: Set<TestName> = []

  init() {}

  /// Reads a ratchet file's text.
  ///
  /// - Throws: `TestError` for a line it cannot read.
  init(_ text: [UInt8]) throws {
    for line in Text.lines(text) {
      let line = Text.trimmed(Text.string(line))
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let (group, rows) = Text.keyAndValue(line[...]) {
        for range in try rows.split(separator: " ").map({ try Self.range($0, line: line) }) {
          for row in range { names.insert(TestName(group, row: row)) }
        }
      } else {
        names.insert(TestName(line))
      }
    }
  }

  private static func range(_ text: Substring, line: String) throws -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard let first = ends.first, let last = ends.last, ends.count <= 2, first >= 0, last >= first, last < 1_000_000
    else { throw TestError.badRatchetLine(line) }
    return first...last
  }

  func lists(_ name: TestName) -> Bool { names.contains(name) }

  /// Takes over what a run showed: the tests that ran are listed where they failed, names of complete suites that no
  /// longer exist go, all others stay.
  mutating func update(failed: Set<TestName>, ran: Set<TestName>, completeSuites: [String]) {
    names = names.filter { name in
      !ran.contains(name) && !completeSuites.contains { name.belongs(to: $0) }
    }
    names.formUnion(failed)
  }

  /// The listed names of complete suites that no test has.
  func unknown(among known: Set<TestName>, completeSuites: [String]) -> [TestName] {
    names.filter { name in
      !known.contains(name) && completeSuites.contains { name.belongs(to: $0) }
    }.sorted()
  }

  /// The file's text.
  var text: [UInt8] {
    Array((Self.preamble + Self.lines(names, width: Self.width).map { $0 + "\n" }.joined()).utf8)
  }

  /// Names in order, the rows of one group together as ranges, in lines of about `width` characters.
  static func lines(_ names: some Sequence<TestName>, width: Int) -> [String] {
    var lines: [String] = []
    var group = ""
    var rows: [Int] = []
    func flush() {
      var line = ""
      for range in ranges(rows) {
        if line.utf8.count + range.utf8.count >= width {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? "\(group): \(range)" : " \(range)"
      }
      if !line.isEmpty { lines.append(line) }
      rows = []
    }
    for name in names.sorted() {
      if name.group != group { flush() }
      group = name.group
      if let row = name.row { rows.append(row) } else { lines.append(group) }
    }
    flush()
    return lines
  }

  private static func ranges(_ rows: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for row in rows {
      if let last = ranges.last, last.upperBound + 1 == row {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}
