import PSEngine
import PSRuntime

/// Writes the lines of one group of a table.
struct TableWriter {
  private struct Column {
    var width: Int
    var alignment: Alignment
  }

  private static let minimumColumns = 5

  private var columns: [Column] = []
  private let isDisabled: Bool
  private let hidesHeaders: Bool
  private let ellipsis: PSString
  /// The index of the last column that is not dropped.
  private var lastVisible = -1

  init(total: Int, widths: [Int], alignments: [Alignment], hidesHeaders: Bool, ellipsis: PSString) {
    self.ellipsis = ellipsis
    self.hidesHeaders = hidesHeaders
    guard total >= TableWriter.minimumColumns else {
      isDisabled = true
      return
    }
    let fitted = ColumnWidths.fitted(widths, into: total)
    isDisabled = !fitted.contains { $0 >= ColumnWidths.minimum }
    columns = zip(fitted, alignments).map { Column(width: $0, alignment: $1) }
    lastVisible = columns.lastIndex { $0.width > 0 } ?? -1
  }

  func writeHeader(_ labels: [PSString], to output: LineOutput) throws {
    if isDisabled || hidesHeaders { return }
    let cells = labels.map { TableCell(text: $0) }
    for line in wrappedLines(cells) { try output.writeHeaderLine(line) }
    let rulers = labels.enumerated().map { index, label in
      let width = max(0, columns[index].width)
      let length = label.isEmpty ? width : min(width, DisplayWidth.of(label))
      return TableCell(text: PSString.make(String(repeating: "-", count: length)))
    }
    try output.writeHeaderLine(line(rulers))
  }

  func writeRow(_ cells: [TableCell], wraps: Bool, to output: LineOutput) throws {
    if isDisabled { return }
    if wraps {
      for line in wrappedLines(cells) { try output.writeLine(line) }
    } else {
      try output.writeLine(line(cells))
    }
  }

  private func alignment(_ cell: TableCell, _ column: Column) -> Alignment {
    cell.alignment == .undefined ? column.alignment : cell.alignment
  }

  private func line(_ cells: [TableCell]) -> PSString {
    var result = PSStringBuilder()
    for (index, column) in columns.enumerated() where column.width > 0 {
      if index > 0 { result.append(UInt16(0x20)) }
      let cell = index < cells.count ? cells[index] : TableCell(text: .empty)
      append(
        cell.text, width: column.width, alignment(cell, column), pads: index < columns.count - 1, to: &result)
    }
    return result.build()
  }

  // MARK: - Cells of several lines

  private func wrappedLines(_ cells: [TableCell]) -> [PSString] {
    let visible = columns.indices.filter { columns[$0].width > 0 }
    var blocks: [[PSString]] = []
    for (position, index) in visible.enumerated() {
      let cell = index < cells.count ? cells[index] : TableCell(text: .empty)
      blocks.append(block(cell, columns[index], pads: position < visible.count - 1, isFirst: position == 0))
    }
    let rows = blocks.map(\.count).max() ?? 0
    return (0..<rows).map { row in joined(blocks, visible, row: row, rows: rows) }
  }

  private func block(_ cell: TableCell, _ column: Column, pads: Bool, isFirst: Bool) -> [PSString] {
    let alignment = alignment(cell, column)
    return LineBreaking.wrapped(cell.text, first: column.width, following: column.width).map { piece in
      var result = PSStringBuilder()
      if !isFirst { result.append(UInt16(0x20)) }
      let isPadded = pads || alignment == .right || alignment == .center
      if isPadded, DisplayWidth.of(piece) < column.width {
        append(piece, width: column.width, alignment, pads: pads, to: &result)
      } else {
        result.append(piece)
      }
      return result.build()
    }
  }

  private func joined(_ blocks: [[PSString]], _ visible: [Int], row: Int, rows: Int) -> PSString {
    let last = blocks.lastIndex { $0.count > row } ?? 0
    var result = PSStringBuilder()
    for (position, block) in blocks.enumerated() where position <= last {
      if block.count > row {
        let text = block[row]
        result.append(position == last && rows > 1 ? TableWriter.trimmedEnd(text) : text)
      } else if position < blocks.count - 1 {
        for _ in 0..<(columns[visible[position]].width + (position > 0 ? 1 : 0)) { result.append(UInt16(0x20)) }
      }
    }
    return result.build()
  }

  private static func trimmedEnd(_ text: PSString) -> PSString {
    var count = text.count
    while count > 0, UnicodeTraits.isWhiteSpace(unit: text.unit(count - 1)) { count -= 1 }
    return text.substring(0, count)
  }

  // MARK: - One cell

  /// Appends a cell in exactly `width` columns: cut with an ellipsis, or padded; the last cell of a line is not padded at
  /// its right.
  private func append(
    _ text: PSString, width: Int, _ alignment: Alignment, pads: Bool, to result: inout PSStringBuilder
  ) {
    let text = LineBreaking.firstLine(text, ellipsis: ellipsis)
    let shown = DisplayWidth.of(text)
    if shown == width { return result.append(text) }
    if shown > width { return appendCut(text, width: width, alignment, pads: pads, to: &result) }
    let padding = width - shown
    switch alignment {
    case .right:
      appendBlanks(padding, &result)
      result.append(text)
    case .center:
      appendBlanks(padding / 2, &result)
      result.append(text)
      if pads { appendBlanks(padding - padding / 2, &result) }
    default:
      result.append(text)
      if pads { appendBlanks(padding, &result) }
    }
  }

  private func appendCut(
    _ text: PSString, width: Int, _ alignment: Alignment, pads: Bool, to result: inout PSStringBuilder
  ) {
    let text = EscapeSequences.stripped(text)
    let hasEllipsis = width > ellipsis.count
    let room = hasEllipsis ? width - ellipsis.count : width
    if alignment == .right {
      let start = DisplayWidth.tailStart(text, room)
      let tail = text.substring(start, text.count - start)
      if DisplayWidth.of(tail) < room { result.append(UInt16(0x20)) }
      if hasEllipsis { result.append(ellipsis) }
      result.append(tail)
    } else {
      let head = text.substring(0, DisplayWidth.headLength(text, room))
      result.append(head)
      if hasEllipsis { result.append(ellipsis) }
      if pads, DisplayWidth.of(head) < room { result.append(UInt16(0x20)) }
    }
  }

  private func appendBlanks(_ count: Int, _ result: inout PSStringBuilder) {
    for _ in 0..<max(0, count) { result.append(UInt16(0x20)) }
  }
}
