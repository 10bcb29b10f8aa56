import PSRuntime

/// Writes the entries of a list: labels to one width, values wrapped behind them.
enum ListWriter {
  private nonisolated(unsafe) static let separator = PSString.make(" : ")

  static func write(_ fields: [ListField], columns: Int, to output: LineOutput) throws {
    guard !fields.isEmpty, columns >= 5 else { return }
    let widths = fields.map { DisplayWidth.of($0.label) }
    let limit = columns - 4
    let labelWidth = min(widths.max() ?? 0, limit)
    let indent = PSString.make(String(repeating: " ", count: labelWidth + 3))
    for (field, width) in zip(fields, widths) {
      try write(field, label: padded(field.label, width, to: labelWidth), indent, columns - labelWidth - 3, output)
    }
  }

  private static func padded(_ label: PSString, _ width: Int, to total: Int) -> PSString {
    var shown = label
    if width > total {
      shown = label.substring(0, DisplayWidth.headLength(label, total))
    } else if width < total {
      shown = PSString.concat(label, PSString.make(String(repeating: " ", count: total - width)))
    }
    return PSString.concat(shown, separator)
  }

  private static func write(
    _ field: ListField, label: PSString, _ indent: PSString, _ width: Int, _ output: LineOutput
  ) throws {
    for (index, line) in LineBreaking.lines(field.value).enumerated() {
      let first = index == 0 ? label : indent
      for (piece, text) in LineBreaking.wrapped(line, first: width, following: width).enumerated() {
        try output.writeLine(PSString.concat(piece == 0 ? first : indent, text))
      }
    }
  }
}
