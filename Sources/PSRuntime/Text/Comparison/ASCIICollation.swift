/// The root collation of the ASCII characters, which agrees with ICU's: what English and the invariant culture need for
/// most texts without opening ICU.
///
/// Control characters are ignored; then white space, punctuation, symbols, digits, letters; case decides last, lower
/// case first.
enum ASCIICollation {
  /// The place of each character, 0 for those that are ignored; the letters' cases share one.
  static let places: [UInt8] = {
    var result = [UInt8](repeating: 0, count: 128)
    var place: UInt8 = 0
    for byte in "\t\n\u{B}\u{C}\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz".utf8 {
      place &+= 1
      result[Int(byte)] = place
    }
    for letter in 0x41...0x5A { result[letter] = result[letter &+ 0x20] }
    return result
  }()

  /// -1, 0 or 1; both texts must be ASCII.
  static func compare(_ left: TextView, _ right: TextView, ignoringCase: Bool) -> Int {
    places.withUnsafeBufferPointer { places in
      var cased = 0
      // What both begin with decides nothing.
      var i = 0
      let common = Swift.min(left.count, right.count)
      while i < common, left.bytes[i] == right.bytes[i] { i &+= 1 }
      var j = i
      while true {
        while i < left.count, places[Int(left.bytes[i])] == 0 { i &+= 1 }
        while j < right.count, places[Int(right.bytes[j])] == 0 { j &+= 1 }
        if i == left.count || j == right.count {
          if i == left.count && j == right.count { return ignoringCase ? 0 : cased }
          return i == left.count ? -1 : 1
        }
        let a = left.bytes[i]
        let b = right.bytes[j]
        if a != b {
          let first = places[Int(a)]
          let second = places[Int(b)]
          if first != second { return first < second ? -1 : 1 }
          if cased == 0 { cased = a > b ? -1 : 1 }
        }
        i &+= 1
        j &+= 1
      }
    }
  }

  /// Whether the character is ignored.
  static func isIgnorable(_ unit: UInt16) -> Bool { unit < 128 && places[Int(unit)] == 0 }

  static func isIgnorable(_ text: TextView) -> Bool {
    for index in 0..<text.count where !isIgnorable(text[index]) { return false }
    return true
  }

  /// Whether some character of the text (which must be ASCII) is ignored: controls other than white space.
  static func hasIgnorable(_ text: TextView) -> Bool {
    for index in 0..<text.count {
      let byte = text.bytes[index]
      if (byte < 0x20 && byte &- 0x09 > 4) || byte == 0x7F { return true }
    }
    return false
  }

  /// Whether `value` stands at `start` of `text` (both ASCII), and the end of what it takes there.
  static func match(_ text: TextView, at start: Int, _ value: TextView, ignoringCase: Bool) -> Int? {
    var i = start
    var j = 0
    while true {
      while j < value.count, isIgnorable(value[j]) { j &+= 1 }
      if j == value.count { return i }
      while i < text.count, isIgnorable(text[i]) { i &+= 1 }
      guard i < text.count else { return nil }
      let a = text.bytes[i]
      let b = value.bytes[j]
      let isEqual = a == b || (ignoringCase && a ^ b == 0x20 && (a | 0x20) &- 0x61 < 26)
      guard isEqual else { return nil }
      i &+= 1
      j &+= 1
    }
  }
}
