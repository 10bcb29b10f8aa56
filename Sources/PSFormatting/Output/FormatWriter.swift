import PSRuntime

/// Writes the lines of format messages in their order.
struct FormatWriter {
  private let output: LineOutput
  private(set) var start: FormatStartData?
  private var table: TableWriter?
  /// The widest cells of the group that comes next.
  private var measuredWidths: [Int]?
  private var measuredWidth: Int?
  /// The cells of a line of a wide view that is not full yet.
  private var wideCells: [TableCell] = []
  private var wideColumns = 2

  init(_ output: LineOutput) { self.output = output }

  mutating func write(_ message: FormatObject) throws {
    switch message {
    case let entry as FormatEntryData: try write(entry)
    case let start as FormatStartData:
      self.start = start
      try output.writeLine(.empty)
    case let group as GroupStartData: try begin(group)
    case let group as GroupEndData: try end(group)
    case is FormatEndData:
      if case .list? = start?.shape {} else { try output.writeLine(.empty) }
      start = nil
    default: break
    }
  }

  // MARK: - Groups

  private mutating func begin(_ group: GroupStartData) throws {
    if let heading = group.heading {
      try ComplexWriter.write(heading, columns: output.columns, to: output)
      try output.writeLine(.empty)
    }
    switch start?.shape {
    case .table(let header): try begin(header)
    case .wide(let columns): beginWide(columns)
    default: break
    }
  }

  private mutating func begin(_ header: TableHeader) throws {
    if header.columns.isEmpty {
      table = nil
      return
    }
    let widths = measuredWidths ?? header.columns.map(\.width)
    measuredWidths = nil
    let made = TableWriter(
      total: output.columns, widths: widths, alignments: header.columns.map(\.alignment),
      hidesHeaders: header.hidesHeaders,
      ellipsis: output.ellipsis)
    table = made
    try made.writeHeader(header.columns.map(\.label), to: output)
  }

  private mutating func beginWide(_ columns: Int) {
    wideColumns = columns > 0 ? columns : 2
    if let width = measuredWidth, width > 0 { wideColumns = FormatWriter.wideColumns(width, output.columns) }
    measuredWidth = nil
    wideCells = []
    table = TableWriter(
      total: output.columns, widths: [Int](repeating: 0, count: wideColumns),
      alignments: [Alignment](repeating: .left, count: wideColumns), hidesHeaders: false, ellipsis: output.ellipsis)
  }

  /// How many columns of a width fit into a line.
  private static func wideColumns(_ width: Int, _ total: Int) -> Int {
    guard width < total else { return 1 }
    var count = 1
    while width * (count + 1) + count < total { count += 1 }
    return count
  }

  private mutating func end(_ group: GroupEndData) throws {
    if group.isFollowed { try output.writeLine(.empty) }
    if case .wide? = start?.shape { try flushWide() }
  }

  private mutating func flushWide() throws {
    guard !wideCells.isEmpty else { return }
    while wideCells.count < wideColumns { wideCells.append(TableCell(text: .empty)) }
    try table?.writeRow(wideCells, wraps: false, to: output)
    wideCells = []
  }

  // MARK: - Entries

  private mutating func write(_ entry: FormatEntryData) throws {
    if entry.isOutOfBand { return try writeOutOfBand(entry) }
    switch entry.content {
    case .row(var row, let wraps):
      guard case .table(let header)? = start?.shape else { return }
      let count = header.columns.count
      if row.count > count { row.removeLast(row.count - count) }
      while row.count < count { row.append(TableCell(text: .empty, alignment: .left)) }
      try table?.writeRow(row, wraps: wraps, to: output)
    case .list(let fields):
      try ListWriter.write(fields, columns: output.wrapColumns, to: output)
      try output.writeLine(.empty)
    case .wide(let cell):
      wideCells.append(cell)
      if wideCells.count == wideColumns { try flushWide() }
    case .custom(let entry): try ComplexWriter.write(entry, columns: output.wrapColumns, to: output)
    case .text(let text): try output.writeLine(text)
    }
  }

  private func writeOutOfBand(_ entry: FormatEntryData) throws {
    switch entry.content {
    case .text(let text):
      if entry.isError { try output.writeErrorLine(text) } else { try output.writeText(text) }
    case .custom(let complex):
      try ComplexWriter.write(complex, columns: Int(Int32.max), isError: entry.isError, to: output)
    case .list(let fields):
      try output.writeLine(.empty)
      try ListWriter.write(fields, columns: output.wrapColumns, to: output)
      try output.writeLine(.empty)
    default: break
    }
  }

  // MARK: - Measuring

  /// Takes the widths of the next group from its entries.
  mutating func measure(_ messages: [FormatObject], of start: FormatStartData) {
    measuredWidths = nil
    measuredWidth = nil
    switch start.shape {
    case .table(let header): measuredWidths = FormatWriter.widths(header, messages)
    case .wide(columns: 0): measuredWidth = FormatWriter.width(messages)
    default: break
    }
  }

  private static func widths(_ header: TableHeader, _ messages: [FormatObject]) -> [Int]? {
    guard !header.columns.isEmpty else { return nil }
    var widths = header.columns.map { DisplayWidth.of($0.label) }
    for message in messages {
      guard let entry = message as? FormatEntryData, !entry.isOutOfBand, case .row(let row, _) = entry.content else {
        continue
      }
      for i in 0..<min(row.count, widths.count) { widths[i] = max(widths[i], DisplayWidth.of(row[i].text)) }
    }
    return widths
  }

  private static func width(_ messages: [FormatObject]) -> Int {
    var result = 0
    for message in messages {
      guard let entry = message as? FormatEntryData, !entry.isOutOfBand, case .wide(let cell) = entry.content else {
        continue
      }
      result = max(result, DisplayWidth.of(cell.text))
    }
    return result
  }
}
