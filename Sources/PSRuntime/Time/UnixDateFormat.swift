/// The formats of `Get-Date -UFormat`: letters of strftime after `%`, with PowerShell's meanings.
public enum UnixDateFormat {
  // Letters that are .NET formats of the invariant culture.
  private static let formats: [Character: String] = [
    "A": "dddd", "a": "ddd", "B": "MMMM", "b": "MMM", "c": "ddd dd MMM yyyy HH:mm:ss", "D": "MM/dd/yy", "d": "dd",
    "F": "yyyy-MM-dd", "H": "HH", "h": "MMM", "I": "hh", "M": "mm", "m": "MM", "p": "tt", "R": "HH:mm",
    "r": "hh:mm:ss tt", "S": "ss", "T": "HH:mm:ss", "X": "HH:mm:ss", "x": "MM/dd/yy", "Y": "yyyy", "y": "yy",
    "Z": "zz",
  ]

  /// The date under a format; a leading `+` is skipped, unknown letters stand for themselves.
  public static func text(
    _ date: PSDateTime, _ format: String, _ culture: Culture = .invariant, zone: PSTimeZone = .local
  ) -> String {
    var result = ""
    var rest = Substring(format)
    if rest.first == "+" { rest.removeFirst() }
    while let character = rest.popFirst() {
      guard character == "%", let letter = rest.popFirst() else {
        result.append(character)
        continue
      }
      if let pattern = formats[letter] {
        // One pattern letter alone would be a standard format.
        let custom = pattern.utf8.count == 1 ? "%" + pattern : pattern
        result += (try? DateFormat.text(date, custom, culture, zone: zone)) ?? ""
      } else {
        result += computed(letter, date, zone)
      }
    }
    return result
  }

  private static func computed(_ letter: Character, _ date: PSDateTime, _ zone: PSTimeZone) -> String {
    switch letter {
    case "C": padded(date.year / 100, 2)
    case "e": blankPadded(date.day)
    case "G": padded(GregorianCalendar.isoWeek(date).year, 4)
    case "g": padded(GregorianCalendar.isoWeek(date).year % 100, 2)
    case "j": padded(date.dayOfYear, 3)
    case "k": blankPadded(date.hour)
    case "l": blankPadded(date.hour % 12 == 0 ? 12 : date.hour % 12)
    case "n": "\n"
    case "s": String((date.universal(zone).ticks - PSDateTime.unixEpochTicks) / PSTimeSpan.ticksPerSecond)
    case "t": "\t"
    case "U", "W": String(date.dayOfYear / 7)
    case "u": String(date.dayOfWeek == .sunday ? 7 : date.dayOfWeek.rawValue)
    case "V": padded(GregorianCalendar.isoWeek(date).week, 2)
    case "w": String(date.dayOfWeek.rawValue)
    default: String(letter)
    }
  }

  private static func blankPadded(_ value: Int) -> String {
    value < 10 ? " \(value)" : String(value)
  }
}
