/// Reads dates under given formats: .NET's `ParseExact`.
extension DateParser {
  /// The date of the first format that matches.
  public static func exactDate(
    _ text: String, formats: [String], _ culture: Culture = .invariant, _ styles: DateTimeStyles = [],
    now: PSDateTime, zone: PSTimeZone = .local
  ) throws(DateParseError) -> PSDateTime {
    try firstMatch(formats) { (format) throws(DateParseError) in
      var adjusted = styles
      if format == "o" || format == "O" { adjusted.insert(.roundtripKind) }
      return try ExactReader.read(text, format, culture, styles).dateTime(adjusted, now: now, zone: zone)
    }
  }

  /// The date with offset of the first format that matches.
  public static func exactDateOffset(
    _ text: String, formats: [String], _ culture: Culture = .invariant, _ styles: DateTimeStyles = [],
    now: PSDateTime, zone: PSTimeZone = .local
  ) throws(DateParseError) -> PSDateTimeOffset {
    try firstMatch(formats) { (format) throws(DateParseError) in
      var parsed = try ExactReader.read(text, format, culture, styles)
      if ["r", "R", "u"].contains(format), parsed.offsetMinutes == nil { parsed.offsetMinutes = 0 }
      return try parsed.dateTimeOffset(styles, now: now, zone: zone)
    }
  }

  private static func firstMatch<T>(
    _ formats: [String], _ read: (String) throws(DateParseError) -> T
  ) throws(DateParseError) -> T {
    var failure = DateParseError.format
    for format in formats {
      do {
        return try read(format)
      } catch {
        failure = error
      }
    }
    throw formats.count == 1 ? failure : .format
  }
}

/// Reads one text under one format.
private struct ExactReader {
  private var text: [Unicode.Scalar]
  private let culture: Culture
  private let styles: DateTimeStyles
  private var index = 0
  private var result = ParsedDate()
  private var hour: Int?
  private var isHalfDay = false
  private var isAfternoon: Bool?
  private var minute = 0
  private var second = 0
  private var fraction: Int64 = 0

  static func read(
    _ text: String, _ format: String, _ culture: Culture, _ styles: DateTimeStyles
  ) throws(DateParseError) -> ParsedDate {
    var culture = culture
    var pattern = format
    if format.unicodeScalars.count == 1, let letter = format.first {
      guard let standard = culture.dateFormat.pattern(standard: letter) else { throw DateParseError.format }
      pattern = standard
      if ["o", "O", "r", "R", "s", "u"].contains(format) { culture = .invariant }
    }
    var reader = ExactReader(text, culture, styles)
    try reader.match(Array(pattern.unicodeScalars))
    return try reader.finish()
  }

  private init(_ text: String, _ culture: Culture, _ styles: DateTimeStyles) {
    self.text = Array(text.unicodeScalars)
    self.culture = culture
    self.styles = styles
    if styles.contains(.allowTrailingWhite) {
      while let last = self.text.last, last.properties.isWhitespace { self.text.removeLast() }
    }
    if styles.contains(.allowLeadingWhite) { skipBlanks() }
  }

  private mutating func skipBlanks() {
    while index < text.count, text[index].properties.isWhitespace { index += 1 }
  }

  private mutating func match(_ pattern: [Unicode.Scalar]) throws(DateParseError) {
    guard !pattern.isEmpty, !text.isEmpty else { throw DateParseError.format }
    var place = 0
    while place < pattern.count {
      let scalar = pattern[place]
      switch scalar {
      case "d", "M", "y", "h", "H", "m", "s", "f", "F", "t", "z", "g":
        var count = 1
        while place + count < pattern.count, pattern[place + count] == scalar { count += 1 }
        try field(scalar, count)
        place += count
      case "K":
        readKind()
        place += 1
      case "'", "\"":
        var end = place + 1
        while end < pattern.count, pattern[end] != scalar {
          if pattern[end] == "\\" { end += 1 }
          if end < pattern.count { try literal(pattern[end]) }
          end += 1
        }
        guard end < pattern.count else { throw DateParseError.format }
        place = end + 1
      case "\\":
        guard place + 1 < pattern.count else { throw DateParseError.format }
        try literal(pattern[place + 1])
        place += 2
      case "%":
        guard place + 1 < pattern.count, pattern[place + 1] != "%" else { throw DateParseError.format }
        place += 1
      case ":":
        try literal(culture.dateFormat.timeSeparator)
        place += 1
      case "/":
        try literal(culture.dateFormat.dateSeparator)
        place += 1
      case ".":
        place = try point(pattern, place)
      default:
        try literal(scalar)
        place += 1
      }
    }
    guard index == text.count else { throw DateParseError.format }
  }

  /// A point before `F` digits may be missing.
  private mutating func point(_ pattern: [Unicode.Scalar], _ place: Int) throws(DateParseError) -> Int {
    if index < text.count, text[index] == "." {
      index += 1
      return place + 1
    }
    guard place + 1 < pattern.count, pattern[place + 1] == "F" else { throw DateParseError.format }
    var end = place + 1
    while end < pattern.count, pattern[end] == "F" { end += 1 }
    return end
  }

  private mutating func literal(_ scalar: Unicode.Scalar) throws(DateParseError) {
    if scalar == " ", styles.contains(.allowInnerWhite) {
      skipBlanks()
      return
    }
    guard index < text.count else { throw DateParseError.format }
    let isBlank = (scalar == " " || scalar == "\u{202f}" || scalar == "\u{a0}") && text[index].properties.isWhitespace
    guard text[index] == scalar || isBlank else { throw DateParseError.format }
    index += 1
  }

  private mutating func literal(_ string: String) throws(DateParseError) {
    for scalar in string.unicodeScalars { try literal(scalar) }
  }

  private mutating func number(_ minimum: Int, _ maximum: Int) throws(DateParseError) -> Int {
    if styles.contains(.allowInnerWhite) { skipBlanks() }
    var value = 0
    var count = 0
    while count < maximum, index < text.count, let digit = text[index].decimalDigit {
      value = value * 10 + Int(digit)
      count += 1
      index += 1
    }
    guard count >= minimum else { throw DateParseError.format }
    return value
  }

  private mutating func field(_ letter: Unicode.Scalar, _ count: Int) throws(DateParseError) {
    switch letter {
    case "d":
      switch count {
      case 1, 2: result.day = try number(count, 2)
      case 3: result.weekday = try name(culture.dateFormat.abbreviatedDayNames)
      default: result.weekday = try name(culture.dateFormat.dayNames)
      }
    case "M":
      switch count {
      case 1, 2: result.month = try number(count, 2)
      case 3:
        result.month =
          try monthName(culture.dateFormat.abbreviatedMonthGenitiveNames, culture.dateFormat.abbreviatedMonthNames) + 1
      default: result.month = try monthName(culture.dateFormat.monthGenitiveNames, culture.dateFormat.monthNames) + 1
      }
    case "y":
      let year = try number(count == 1 ? 1 : count, max(count, 2))
      result.year = count <= 2 ? DateOrder.fullYear(year) : year
    case "h", "H":
      hour = try number(min(count, 2), 2)
      isHalfDay = letter == "h"
    case "m": minute = try number(min(count, 2), 2)
    case "s": second = try number(min(count, 2), 2)
    case "f", "F": try readFraction(count, isExact: letter == "f")
    case "t": try readDesignator(count)
    case "z": try readOffset(count)
    default:
      if !take(culture.dateFormat.eraName), !take(culture.dateFormat.abbreviatedEraName) { throw DateParseError.format }
    }
  }

  private mutating func readFraction(_ count: Int, isExact: Bool) throws(DateParseError) {
    guard count <= 7 else { throw DateParseError.format }
    var value: Int64 = 0
    var used = 0
    while used < count, index < text.count, let digit = text[index].decimalDigit {
      value = value * 10 + Int64(digit)
      used += 1
      index += 1
    }
    guard used == count || !isExact else { throw DateParseError.format }
    for _ in used..<7 { value *= 10 }
    fraction = value
  }

  /// The index of the longest of the names that stands here.
  private mutating func name(_ names: [String]) throws(DateParseError) -> Int {
    let sorted = names.enumerated().sorted { $0.element.unicodeScalars.count > $1.element.unicodeScalars.count }
    for (position, name) in sorted where !name.isEmpty && take(name) { return position }
    throw DateParseError.format
  }

  private mutating func monthName(_ besideDay: [String], _ alone: [String]) throws(DateParseError) -> Int {
    do {
      return try name(besideDay)
    } catch {
      return try name(alone)
    }
  }

  /// Skips a text in any case.
  private mutating func take(_ wanted: String) -> Bool {
    let scalars = Array(wanted.unicodeScalars)
    guard index + scalars.count <= text.count else { return false }
    for (offset, scalar) in scalars.enumerated() {
      let found = text[index + offset]
      guard found == scalar || found.properties.lowercaseMapping == scalar.properties.lowercaseMapping else {
        return false
      }
    }
    index += scalars.count
    return true
  }

  private mutating func readDesignator(_ count: Int) throws(DateParseError) {
    let am = count == 1 ? String(culture.dateFormat.amDesignator.prefix(1)) : culture.dateFormat.amDesignator
    let pm = count == 1 ? String(culture.dateFormat.pmDesignator.prefix(1)) : culture.dateFormat.pmDesignator
    if !am.isEmpty, take(am) {
      isAfternoon = false
    } else if !pm.isEmpty, take(pm) {
      isAfternoon = true
    } else {
      throw DateParseError.format
    }
  }

  private mutating func readOffset(_ count: Int) throws(DateParseError) {
    guard index < text.count else { throw DateParseError.format }
    if count > 2, text[index] == "Z" || text[index] == "z" {
      index += 1
      result.offsetMinutes = 0
      result.isUniversal = true
      return
    }
    guard text[index] == "+" || text[index] == "-" else { throw DateParseError.format }
    let isNegative = text[index] == "-"
    index += 1
    let hours = try number(count == 1 ? 1 : 2, 2)
    var minutes = 0
    if count > 2 {
      if index < text.count, text[index] == ":" { index += 1 }
      minutes = try number(2, 2)
    }
    guard minutes < 60 else { throw DateParseError.format }
    guard hours * 60 + minutes <= 14 * 60 else { throw DateParseError.offset }
    result.offsetMinutes = (isNegative ? -1 : 1) * (hours * 60 + minutes)
  }

  /// An offset, `Z`, or nothing.
  private mutating func readKind() {
    let start = index
    do {
      try readOffset(3)
    } catch {
      index = start
    }
  }

  private mutating func finish() throws(DateParseError) -> ParsedDate {
    var hours = hour ?? 0
    if isHalfDay, hours > 12 { throw DateParseError.outOfRange }
    if let isAfternoon {
      if isAfternoon, hours < 12 { hours += 12 } else if !isAfternoon, hours == 12 { hours = 0 }
    } else if isHalfDay, hours == 12 {
      hours = 0
    }
    guard hours < 24, minute < 60, second < 60 else { throw DateParseError.outOfRange }
    result.ticksOfDay = Int64(hours * 3600 + minute * 60 + second) * PSTimeSpan.ticksPerSecond + fraction
    return result
  }
}
