/// Offsets of a token, node or error while parsing; `nothing` stands for PowerShell's empty extent, which belongs to no
/// text.
struct Span: Equatable {
  var start: Int32
  var end: Int32

  static let nothing = Span(start: -1, end: -1)

  init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// From the start of one to the end of the other.
  init(_ first: Span, _ last: Span) {
    if first == .nothing {
      self = last
    } else if last == .nothing {
      self = first
    } else {
      self = Span(start: first.start, end: last.end)
    }
  }

  /// The empty stretch one unit before.
  var before: Span {
    let offset = start > 0 ? start - 1 : 0
    return Span(start: offset, end: offset)
  }

  /// The empty stretch behind.
  var after: Span { Span(start: end, end: end) }

  /// The empty stretch before the last unit.
  var lastCharacter: Span {
    let offset = end > 0 ? end - 1 : 0
    return Span(start: offset, end: offset)
  }
}

extension ScriptExtent {
  var span: Span { Span(startOffset, endOffset) }
}

extension Ast {
  var span: Span { extent.span }
}
