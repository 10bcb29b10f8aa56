/// Takes a date's text apart into numbers, names, separators, designators and zones.
struct DateLexer {
  enum Token: Equatable {
    /// A number, how many digits it has, and digits behind a point right after it where it can be seconds.
    case number(Int, digits: Int)
    case monthName(Int)
    case dayName(Int)
    case am, pm
    case zone
    case era
    case timeSeparator
    case dateSeparator
    /// `-`: a separator of dates or the sign of an offset.
    case hyphen
    case plus
    case comma
    case point
    /// `T` between date and time.
    case timeMark
    case blank
    case end
  }

  let scalars: [Unicode.Scalar]
  var index = 0
  private let culture: Culture
  // Most dates are digits alone: the words are gathered when the first letter comes.
  private var words: [Word]?
  private let dateSeparator: [Unicode.Scalar]
  private let timeSeparator: [Unicode.Scalar]

  private struct Word {
    let text: [Unicode.Scalar]
    let token: Token
  }

  init(_ text: String, _ culture: Culture) {
    scalars = Array(text.unicodeScalars)
    dateSeparator = Array(culture.dateFormat.dateSeparator.unicodeScalars)
    timeSeparator = Array(culture.dateFormat.timeSeparator.unicodeScalars)
    self.culture = culture
  }

  private static func words(_ culture: Culture) -> [Word] {
    // The English words are the invariant ones.
    culture.isInvariant || culture === Culture.enUS ? invariantWords : words([culture, .invariant])
  }

  /// The cultures' words, the longest first.
  private static let invariantWords = words([.invariant])

  private static func words(_ cultures: [Culture]) -> [Word] {
    var result: [Word] = []
    func add(_ text: String, _ token: Token) {
      let folded = Array(text.lowercased().unicodeScalars)
      if !folded.isEmpty { result.append(Word(text: folded, token: token)) }
    }
    for format in cultures.map(\.dateFormat) {
      for names in [
        format.monthNames, format.abbreviatedMonthNames, format.monthGenitiveNames,
        format.abbreviatedMonthGenitiveNames,
      ] {
        for (index, name) in names.enumerated() {
          add(name, .monthName(index + 1))
          if name.hasSuffix(".") { add(String(name.dropLast()), .monthName(index + 1)) }
        }
      }
      for names in [format.dayNames, format.abbreviatedDayNames] {
        for (index, name) in names.enumerated() { add(name, .dayName(index)) }
      }
      add(format.amDesignator, .am)
      add(format.pmDesignator, .pm)
    }
    for zone in ["gmt", "utc", "z"] { add(zone, .zone) }
    for era in ["a.d.", "ad"] { add(era, .era) }
    add("t", .timeMark)
    return result.sorted { $0.text.count > $1.text.count }
  }

  /// The next token; nil for a word that is not known, or a character that dates cannot have.
  mutating func next() -> Token? {
    guard index < scalars.count else { return .end }
    let scalar = scalars[index]
    if scalar == "\0" {
      index = scalars.count
      return .end
    }
    if scalar.decimalDigit != nil { return number() }
    if scalar.isBlank {
      while index < scalars.count, scalars[index].isBlank { index += 1 }
      return .blank
    }
    if scalar.isLetter { return word() }
    return separator(scalar)
  }

  private mutating func number() -> Token {
    var value = 0
    let start = index
    while index < scalars.count, let digit = scalars[index].decimalDigit {
      value = min(value * 10 + Int(digit), 1_000_000_000)
      index += 1
    }
    return .number(value, digits: index - start)
  }

  private mutating func word() -> Token? {
    if let mark = timeLetter() { return mark }
    let known = words ?? DateLexer.words(culture)
    words = known
    for word in known where matches(word.text) {
      index += word.text.count
      return word.token
    }
    if let separator = separatorWord() { return separator }
    return nil
  }

  /// `T` or `Z` alone, without a look at the words.
  private mutating func timeLetter() -> Token? {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    guard !next.isLetter else { return nil }
    switch scalars[index] {
    case "T":
      index += 1
      return .timeMark
    case "Z":
      index += 1
      return .zone
    default: return nil
    }
  }

  /// Letters as separators, such as the year sign of Japanese.
  private mutating func separatorWord() -> Token? {
    switch scalars[index] {
    case "\u{5e74}", "\u{6708}", "\u{65e5}":
      index += 1
      return .dateSeparator
    case "\u{6642}", "\u{5206}", "\u{79d2}":
      index += 1
      return .timeSeparator
    default: return nil
    }
  }

  /// A word that begins here and is not the beginning of a longer one.
  private func matches(_ word: [Unicode.Scalar]) -> Bool {
    guard index + word.count <= scalars.count else { return false }
    for (offset, wanted) in word.enumerated() {
      let scalar = scalars[index + offset]
      if scalar == wanted { continue }
      if scalar.isASCII, wanted.isASCII {
        guard (65...90).contains(scalar.value), scalar.value + 32 == wanted.value else { return false }
      } else {
        guard scalar.properties.lowercaseMapping.unicodeScalars.first == wanted else { return false }
      }
    }
    guard index + word.count < scalars.count, let last = word.last, last.isLetter else { return true }
    return !scalars[index + word.count].isLetter
  }

  private mutating func separator(_ scalar: Unicode.Scalar) -> Token? {
    if take(timeSeparator), timeSeparator != dateSeparator { return .timeSeparator }
    switch scalar {
    case ":":
      index += 1
      return .timeSeparator
    case "-":
      index += 1
      return .hyphen
    case "+":
      index += 1
      return .plus
    case "/":
      index += 1
      return .dateSeparator
    case ",":
      index += 1
      return .comma
    case ".":
      index += 1
      return .point
    default:
      return take(dateSeparator) ? .dateSeparator : nil
    }
  }

  private mutating func take(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first, scalars[index] == first, timeSeparator != dateSeparator,
      scalars[index...].starts(with: text)
    else { return false }
    index += text.count
    return true
  }

  /// Digits behind the point of seconds as ticks.
  mutating func fraction() -> Int64? {
    guard index + 1 < scalars.count, scalars[index] == "." || scalars[index] == ",",
      scalars[index + 1].decimalDigit != nil
    else { return nil }
    index += 1
    var value = 0.0
    var weight = 0.1
    while index < scalars.count, let digit = scalars[index].decimalDigit {
      value += Double(digit) * weight
      weight /= 10
      index += 1
    }
    return Int64((value * 10_000_000).rounded())
  }
}

extension Unicode.Scalar {
  /// A blank of any kind; ASCII ones without a look into Unicode's tables.
  var isBlank: Bool { isASCII ? isNumberBlank : properties.isWhitespace }

  /// A letter of any kind; ASCII ones without a look into Unicode's tables.
  var isLetter: Bool { isASCII ? (65...90).contains(value & ~32) : properties.isAlphabetic }
}
