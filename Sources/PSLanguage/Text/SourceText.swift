/// The text of one script, file or typed line: UTF-16 units with .NET's offsets, and the file name behind it.
///
/// The units are followed by zeros, so a reader may look a few units past the end without a check. A text is immutable;
/// the line table and the parents of the tree parsed from it are computed when first asked for.
public final class SourceText: @unchecked Sendable {
  /// Path of the file, or nil for text that comes from no file.
  public let file: String?
  /// Whether someone asks how the last statement went, though the text does not mention `$?`.
  public var keepsStatus = false
  /// Number of UTF-16 units.
  public let count: Int
  /// The units; `units[count]` and the few that follow are 0.
  let units: UnsafeMutablePointer<UInt16>
  /// Parents of the nodes of the tree that was parsed from this text.
  var parents: ParentTable?
  private var lines: [Int32]?

  static let padding = 4

  /// Takes `text` as it is, lone surrogates cannot occur in it.
  public convenience init(_ text: String, file: String? = nil) {
    var text = text
    self.init(
      file: file, capacity: text.utf8.count, fill: { units in text.withUTF8 { Utf8Decoding.decode($0, into: units) } })
  }

  /// Takes UTF-16 units, lone surrogates included.
  public convenience init(units: some Collection<UInt16>, file: String? = nil) {
    self.init(file: file, capacity: units.count) { target in
      var at = target
      for unit in units {
        at.pointee = unit
        at += 1
      }
      return units.count
    }
  }

  /// Decodes the bytes of a file: UTF-8 with or without mark, UTF-16 of both orders with mark, UTF-32 little endian
  /// with mark; broken UTF-8 becomes U+FFFD as .NET does it.
  public convenience init(bytes: [UInt8], file: String? = nil) {
    self.init(file: file, capacity: bytes.count + 1) { units in
      bytes.withUnsafeBufferPointer {
        let parts = ByteOrderMark.strip($0)
        return parts.encoding.decode(parts.body, into: units)
      }
    }
  }

  private init(file: String?, capacity: Int, fill: (UnsafeMutablePointer<UInt16>) -> Int) {
    self.file = file
    units = .allocate(capacity: capacity + Self.padding)
    count = fill(units)
    (units + count).initialize(repeating: 0, count: Self.padding)
  }

  deinit { units.deallocate() }

  /// The unit at `offset`; 0 outside of the text.
  public subscript(offset: Int) -> UInt16 {
    offset >= 0 && offset < count ? units[offset] : 0
  }

  /// The text between two offsets, which are brought into range; a lone surrogate becomes U+FFFD.
  public func text(_ start: Int, _ end: Int) -> String {
    let from = min(max(start, 0), count)
    let to = min(max(end, from), count)
    return String(units: UnsafeBufferPointer(start: units + from, count: to - from))
  }

  /// The UTF-16 units between two offsets, which are brought into range.
  public func units(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt16> {
    let from = min(max(start, 0), count)
    let to = min(max(end, from), count)
    return UnsafeBufferPointer(start: units + from, count: to - from)
  }

  /// Offsets where lines begin; CRLF, LF and a lone CR end a line.
  private var lineStarts: [Int32] {
    if let lines { return lines }
    var starts: [Int32] = [0]
    var at = 0
    while at < count {
      let unit = units[at]
      at += 1
      if unit == 0x0D, units[at] == 0x0A { at += 1 }
      if unit == 0x0A || unit == 0x0D { starts.append(Int32(truncatingIfNeeded: at)) }
    }
    lines = starts
    return starts
  }

  /// Number of lines, 1 for an empty text.
  public var lineCount: Int { lineStarts.count }

  /// Line of an offset, counted from 1.
  public func line(at offset: Int) -> Int {
    let starts = lineStarts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Column of an offset in its line, in UTF-16 units, counted from 1.
  public func column(at offset: Int) -> Int {
    offset - Int(lineStarts[line(at: offset) - 1]) + 1
  }

  /// Text of a line (counted from 1) without its line break; empty for a line that does not exist.
  public func lineText(_ line: Int) -> String {
    let starts = lineStarts
    guard line >= 1, line <= starts.count else { return "" }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : count
    while end > start, units[end - 1] == 0x0A || units[end - 1] == 0x0D { end -= 1 }
    return text(start, end)
  }
}

extension String {
  /// Makes a string of UTF-16 units; ASCII goes the short way.
  init(units: UnsafeBufferPointer<UInt16>) {
    var all: UInt16 = 0
    for unit in units { all |= unit }
    if all < 0x80 {
      self.init(unsafeUninitializedCapacity: units.count) { bytes in
        var at = 0
        for unit in units {
          bytes[at] = UInt8(truncatingIfNeeded: unit)
          at &+= 1
        }
        return at
      }
    } else {
      self.init(decoding: units, as: UTF16.self)
    }
  }
}
