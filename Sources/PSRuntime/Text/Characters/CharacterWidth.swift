/// How many columns of a terminal a unit takes, as PowerShell's `LengthInBufferCells` counts.
public enum CharacterWidth {
  /// 2 for East Asian wide characters, 1 for every other unit: combining marks and halves of pairs count 1 too.
  public static func columns(_ unit: UInt16) -> Int {
    guard unit >= 0x1100 else { return 1 }
    switch unit {
    case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3040...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6:
      return 2
    default: return 1
    }
  }

  /// The columns of a text without escape sequences.
  public static func columns(_ text: TextView) -> Int {
    if text.isASCII { return text.count }
    var sum = 0
    for index in 0..<text.count { sum &+= columns(text.units[index]) }
    return sum
  }

  /// How many units from `start` on fit into `columns` columns.
  public static func units(of text: TextView, from start: Int, fitting columns: Int) -> Int {
    if text.isASCII { return Swift.max(0, Swift.min(columns, text.count &- start)) }
    var used = 0
    var index = start
    while index < text.count {
      used &+= self.columns(text.units[index])
      if used > columns { break }
      index &+= 1
    }
    return index &- start
  }

  /// How many units before the end fit into `columns` columns.
  public static func units(atEndOf text: TextView, fitting columns: Int) -> Int {
    if text.isASCII { return Swift.max(0, Swift.min(columns, text.count)) }
    var used = 0
    var index = text.count
    while index > 0 {
      used &+= self.columns(text.units[index &- 1])
      if used > columns { break }
      index &-= 1
    }
    return text.count &- index
  }
}
