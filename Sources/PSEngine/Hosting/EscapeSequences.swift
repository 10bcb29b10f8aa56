import PSRuntime

/// Escape sequences of a terminal inside texts: they take no columns.
public enum EscapeSequences {
  /// Whether there may be any.
  public static func contains(_ text: PSString) -> Bool {
    text.withView { $0.firstIndex(of: 0x1B) >= 0 }
  }

  /// The text without sequences of colours and links.
  public static func stripped(_ text: PSString) -> PSString {
    guard contains(text) else { return text }
    var result = PSStringBuilder()
    var index = 0
    while index < text.count {
      if let end = sequenceEnd(text, index) {
        index = end
      } else {
        result.append(text.unit(index))
        index += 1
      }
    }
    return result.build()
  }

  /// The offset behind the sequence that begins at `start`; nil where none does.
  static func sequenceEnd(_ text: PSString, _ start: Int) -> Int? {
    guard text[start] == 0x1B else { return nil }
    if text[start + 1] == 0x5B { return controlEnd(text, start + 2) }
    if text[start + 1] == 0x5D { return linkEnd(text, start + 2) }
    return nil
  }

  /// `ESC [ digits ; ... letter`.
  private static func controlEnd(_ text: PSString, _ start: Int) -> Int? {
    var index = start
    while let unit = text[index] {
      if (0x30...0x3B).contains(unit) || unit == 0x3F {
        index += 1
      } else if (0x40...0x7E).contains(unit) {
        return index + 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// `ESC ] 8 ; ; address ESC \`.
  private static func linkEnd(_ text: PSString, _ start: Int) -> Int? {
    var index = start
    while let unit = text[index] {
      if unit == 0x07 { return index + 1 }
      if unit == 0x1B, text[index + 1] == 0x5C { return index + 2 }
      index += 1
    }
    return nil
  }
}
