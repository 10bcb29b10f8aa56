/// Why a text is not a time span.
public enum TimeSpanParseError: Error, Equatable, Sendable {
  /// "String '...' was not recognized as a valid TimeSpan."
  case format
  /// "The TimeSpan string '...' could not be parsed because at least one of the numeric components is out of range
  /// or contains too many digits."
  case overflow
}

/// Reads time spans as .NET's `TimeSpan.Parse` and `ParseExact` do.
public enum TimeSpanParser {
  /// `d`, `h:mm`, `d.hh:mm`, `h:mm:ss`, `d.hh:mm:ss`, `d:hh:mm:ss`, with a fraction behind seconds and a sign before.
  public static func span(
    _ text: String, _ info: NumberFormatInfo = .invariant
  ) throws(TimeSpanParseError) -> PSTimeSpan {
    var reader = Reader(text)
    reader.skipBlanks()
    let isNegative = reader.take("-")
    var fields: [Int] = []
    var separators: [Unicode.Scalar] = []
    var fraction: Int64 = 0
    while true {
      guard let value = reader.number() else { throw TimeSpanParseError.format }
      fields.append(value.value)
      if value.digits > 8 { throw TimeSpanParseError.overflow }
      guard let separator = reader.separator(info), fields.count < 5 else { break }
      let isPoint = separator == "."
      if isPoint, separators.filter({ $0 == ":" }).count >= 2 {
        fraction = try reader.fraction()
        separators.append(separator)
        break
      }
      separators.append(separator)
    }
    reader.skipBlanks()
    guard reader.isAtEnd else { throw TimeSpanParseError.format }
    return try assemble(fields, separators, fraction, isNegative)
  }

  private static func assemble(
    _ fields: [Int], _ separators: [Unicode.Scalar], _ fraction: Int64, _ isNegative: Bool
  ) throws(TimeSpanParseError) -> PSTimeSpan {
    let shape = separators.map { $0 == ":" ? ":" : "." }.joined()
    let parts: (Int, Int, Int, Int)
    switch (shape, fields.count) {
    case ("", 1): parts = (fields[0], 0, 0, 0)
    case (":", 2): parts = (0, fields[0], fields[1], 0)
    case (".:", 3): parts = (fields[0], fields[1], fields[2], 0)
    // More than 23 hours, or 59 seconds: the numbers are days, hours and minutes.
    case ("::", 3) where fields[0] > 23 || fields[2] > 59: parts = (fields[0], fields[1], fields[2], 0)
    case ("::", 3), ("::.", 3): parts = (0, fields[0], fields[1], fields[2])
    case (".::", 4), (".::.", 4), (":::", 4), (":::.", 4): parts = (fields[0], fields[1], fields[2], fields[3])
    default: throw TimeSpanParseError.format
    }
    guard parts.0 <= 10_675_199, parts.1 < 24, parts.2 < 60, parts.3 < 60 else { throw TimeSpanParseError.overflow }
    guard let span = PSTimeSpan(days: parts.0, hours: parts.1, minutes: parts.2, seconds: parts.3) else {
      throw TimeSpanParseError.overflow
    }
    let (ticks, overflow) = span.ticks.addingReportingOverflow(fraction)
    if overflow { throw TimeSpanParseError.overflow }
    return PSTimeSpan(ticks: isNegative ? -ticks : ticks)
  }

  /// The span under the first of the formats that matches; the formats of `TimeSpanFormat`.
  public static func exact(
    _ text: String, formats: [String], _ info: NumberFormatInfo = .invariant, isNegative: Bool = false
  ) throws(TimeSpanParseError) -> PSTimeSpan {
    for format in formats {
      if ["c", "t", "T", "g", "G"].contains(format) {
        if let value = try? span(text, info) { return value }
      } else if let ticks = ExactSpanReader.read(text, format) {
        return PSTimeSpan(ticks: isNegative ? -ticks : ticks)
      }
    }
    throw TimeSpanParseError.format
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var index = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var isAtEnd: Bool { index == scalars.count }

    mutating func skipBlanks() {
      while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard index < scalars.count, scalars[index] == scalar else { return false }
      index += 1
      return true
    }

    mutating func number() -> (value: Int, digits: Int)? {
      let start = index
      var value = 0
      while index < scalars.count, let digit = scalars[index].decimalDigit {
        value = min(value * 10 + Int(digit), 1_000_000_000)
        index += 1
      }
      return index > start ? (value, index - start) : nil
    }

    mutating func separator(_ info: NumberFormatInfo) -> Unicode.Scalar? {
      guard index < scalars.count else { return nil }
      if take(":") { return ":" }
      if take(".") { return "." }
      if info.decimalSeparator != ".", let point = info.decimalSeparator.unicodeScalars.first, take(point) {
        return "."
      }
      return nil
    }

    mutating func fraction() throws(TimeSpanParseError) -> Int64 {
      guard let value = number() else { throw TimeSpanParseError.format }
      guard value.digits <= 7 else { throw TimeSpanParseError.overflow }
      var ticks = Int64(value.value)
      for _ in value.digits..<7 { ticks *= 10 }
      return ticks
    }
  }
}

/// Reads a span under one custom format.
private struct ExactSpanReader {
  private let text: [Unicode.Scalar]
  private var index = 0
  private var ticks: Int64 = 0

  /// The ticks; nil where the text does not match.
  static func read(_ text: String, _ format: String) -> Int64? {
    var reader = ExactSpanReader(text: Array(text.unicodeScalars))
    return reader.match(Array(format.unicodeScalars)) && reader.index == reader.text.count ? reader.ticks : nil
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private mutating func match(_ pattern: [Unicode.Scalar]) -> Bool {
    var place = 0
    while place < pattern.count {
      let scalar = pattern[place]
      switch scalar {
      case "d", "h", "m", "s", "f", "F":
        var count = 1
        while place + count < pattern.count, pattern[place + count] == scalar { count += 1 }
        guard field(scalar, count) else { return false }
        place += count
      case "%": place += 1
      case "\\":
        guard place + 1 < pattern.count, literal(pattern[place + 1]) else { return false }
        place += 2
      case "'", "\"":
        place += 1
        while place < pattern.count, pattern[place] != scalar {
          guard literal(pattern[place]) else { return false }
          place += 1
        }
        place += 1
      default: return false
      }
    }
    return true
  }

  private mutating func literal(_ scalar: Unicode.Scalar) -> Bool {
    guard index < text.count, text[index] == scalar else { return false }
    index += 1
    return true
  }

  private mutating func field(_ letter: Unicode.Scalar, _ count: Int) -> Bool {
    let isFraction = letter == "f" || letter == "F"
    let minimum = letter == "F" ? 0 : count
    let maximum = isFraction || count > 1 ? count : letter == "d" ? 8 : 2
    var value: Int64 = 0
    var used = 0
    while used < maximum, index < text.count, let digit = text[index].decimalDigit {
      value = value * 10 + Int64(digit)
      used += 1
      index += 1
    }
    guard used >= minimum, count <= 8 else { return false }
    switch letter {
    case "d": return add(value, PSTimeSpan.ticksPerDay, below: 10_675_200)
    case "h": return add(value, PSTimeSpan.ticksPerHour, below: 24)
    case "m": return add(value, PSTimeSpan.ticksPerMinute, below: 60)
    case "s": return add(value, PSTimeSpan.ticksPerSecond, below: 60)
    default:
      guard count <= 7 else { return false }
      for _ in used..<7 { value *= 10 }
      return add(value, 1, below: PSTimeSpan.ticksPerSecond)
    }
  }

  private mutating func add(_ value: Int64, _ unit: Int64, below limit: Int64) -> Bool {
    guard value < limit else { return false }
    let (sum, overflow) = ticks.addingReportingOverflow(value &* unit)
    ticks = sum
    return !overflow
  }
}
