import PSRuntime
import Testing

@testable import PSFormatting

/// Lines of a table as a device of a width gets them.
private final class Lines: LineOutput {
  var all: [String] = []
  override func writeLine(_ text: PSString) { all.append(text.string) }
}

@Suite("Layout of tables and lists")
struct LayoutTests {
  private func row(_ cells: String...) -> [TableCell] { cells.map { TableCell(text: PSString.make($0)) } }

  private func writer(_ widths: [Int], _ alignments: [Alignment], total: Int) -> TableWriter {
    TableWriter(total: total, widths: widths, alignments: alignments, hidesHeaders: false, ellipsis: .ellipsis)
  }

  @Test("columns that do not fit are shrunk and dropped from the right")
  func fitting() {
    #expect(ColumnWidths.fitted([5, 5, 5], into: 17) == [5, 5, 5])
    #expect(ColumnWidths.fitted([5, 5, 5], into: 14) == [5, 5, 2])
    #expect(ColumnWidths.fitted([5, 5, 5], into: 12) == [5, 5, -1])
    #expect(ColumnWidths.fitted([0, 0], into: 10) == [5, 4])
    #expect(ColumnWidths.fitted([3, 0, 0], into: 10) == [3, 3, 2])
  }

  @Test("cells are cut with an ellipsis at the side that is not aligned")
  func cutting() throws {
    let output = Lines()
    try writer([4, 4], [.left, .right], total: 9).writeRow(row("abcdef", "123456"), wraps: false, to: output)
    try writer([1, 1], [.left, .right], total: 5).writeRow(row("abc", "123"), wraps: false, to: output)
    #expect(output.all == ["abc\u{2026} \u{2026}456", "a 3"])
  }

  @Test("the last left-aligned cell is not padded, a null one leaves its separator")
  func lastCell() throws {
    let output = Lines()
    try writer([3, 5], [.left, .left], total: 20).writeRow(row("a", "b"), wraps: false, to: output)
    try writer([3, 5], [.left, .left], total: 20).writeRow(row("a", ""), wraps: false, to: output)
    #expect(output.all == ["a   b", "a   "])
  }

  @Test("wide characters take two columns, a blank follows where half of one would not fit")
  func wideCharacters() throws {
    let output = Lines()
    try writer([4, 1], [.left, .left], total: 10).writeRow(
      row("\u{4E2D}\u{6587}\u{5B57}", "x"), wraps: false, to: output)
    #expect(output.all == ["\u{4E2D}\u{2026}  x"])
  }

  @Test("words wrap with the blank at the end of the line, long words are cut")
  func wrapping() {
    let text = PSString.make("one two threefour")
    #expect(LineBreaking.wrapped(text, first: 8, following: 8).map(\.string) == ["one two ", "threefou", "r"])
    #expect(LineBreaking.wrapped(PSString.make("a\r\nb"), first: 8, following: 8).map(\.string) == ["a", "b"])
  }

  @Test("labels of a list are padded to the longest, values wrap behind them")
  func list() throws {
    let output = Lines()
    let fields = [
      ListField(label: PSString.make("A"), value: PSString.make("one two")),
      ListField(label: PSString.make("Long"), value: PSString.make("")),
    ]
    try ListWriter.write(fields, columns: 12, to: output)
    #expect(output.all == ["A    : one ", "       two", "Long : "])
  }
}
