/// A stretch of a source text: where a token, a node or an error stands.
public struct ScriptExtent: Sendable {
  /// The text it lies in.
  public let source: SourceText
  private let start: Int32
  private let end: Int32

  /// Makes an extent of two offsets in UTF-16 units, the end excluded.
  public init(_ source: SourceText, _ start: Int, _ end: Int) {
    self.source = source
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// Path of the file, or nil.
  public var file: String? { source.file }
  /// First offset, in UTF-16 units.
  public var startOffset: Int { Int(start) }
  /// Offset behind the last unit.
  public var endOffset: Int { Int(end) }
  /// Line of the start, counted from 1.
  public var startLineNumber: Int { source.line(at: startOffset) }
  /// Column of the start in UTF-16 units, counted from 1.
  public var startColumnNumber: Int { source.column(at: startOffset) }
  /// Line of the end, counted from 1.
  public var endLineNumber: Int { source.line(at: endOffset) }
  /// Column of the end in UTF-16 units, counted from 1.
  public var endColumnNumber: Int { source.column(at: endOffset) }
  /// The text itself.
  public var text: String { source.text(startOffset, endOffset) }
  /// The whole first line, without its line break.
  public var startLineText: String { source.lineText(startLineNumber) }
}
