import PSEngine
import PSRuntime

/// Columns of texts on a terminal.
enum DisplayWidth {
  @inline(__always) static func of(_ text: PSString) -> Int {
    if text.isASCII, !EscapeSequences.contains(text) { return text.count }
    return ofOther(text)
  }

  private static func ofOther(_ text: PSString) -> Int {
    EscapeSequences.stripped(text).withView { CharacterWidth.columns($0) }
  }

  static func of(_ unit: UInt16) -> Int { CharacterWidth.columns(unit) }

  /// How many units from the start fit into the columns.
  static func headLength(_ text: PSString, _ columns: Int) -> Int {
    text.withView { CharacterWidth.units(of: $0, from: 0, fitting: columns) }
  }

  /// The start of the end that fits into the columns.
  static func tailStart(_ text: PSString, _ columns: Int) -> Int {
    text.count - text.withView { CharacterWidth.units(atEndOf: $0, fitting: columns) }
  }
}

extension UnicodeTraits {
  static func isWhiteSpace(unit: UInt16) -> Bool { isWhiteSpace(UInt32(unit)) }
}
