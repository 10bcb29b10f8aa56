import PSRuntime

/// Writes custom views: texts gathered to lines, wrapped and indented.
struct ComplexWriter {
  private static let maximumDepth = 50

  private let output: LineOutput
  private let columns: Int
  private var line = PSStringBuilder()
  private var indentation = 0
  private let isError: Bool

  private init(_ output: LineOutput, columns: Int, isError: Bool) {
    self.output = output
    self.columns = columns
    self.isError = isError
  }

  static func write(_ entry: ComplexEntry, columns: Int, isError: Bool = false, to output: LineOutput) throws {
    var writer = ComplexWriter(output, columns: columns, isError: isError)
    try writer.write(entry, depth: 0)
    try writer.flush()
  }

  private mutating func write(_ entry: ComplexEntry, depth: Int) throws {
    for item in entry.items {
      switch item {
      case .text(let text): line.append(text)
      case .newLine: try flush()
      case .entry(let inner):
        guard depth < ComplexWriter.maximumDepth else { continue }
        indentation += inner.indentation
        try write(inner, depth: depth + 1)
        indentation -= inner.indentation
      }
    }
  }

  private mutating func flush() throws {
    let text = line.build()
    line = PSStringBuilder()
    let width = columns - indentation
    if width <= 0 { return try put(.empty) }
    let indent = PSString.make(String(repeating: " ", count: indentation))
    for piece in LineBreaking.wrapped(text, first: width, following: width) {
      try put(PSString.concat(indent, piece))
    }
  }

  private func put(_ text: PSString) throws {
    if isError { try output.writeErrorLine(text) } else { try output.writeLine(text) }
  }
}
