/// Dates as text by .NET's standard and custom format strings.
public enum DateFormat {
  /// A date and time. No format is the general one, `G`.
  ///
  /// - Parameters:
  ///   - offset: of a date with an offset; otherwise the kind and the zone decide about `z` and `K`.
  /// - Throws: `invalidFormat` for unknown single letters and malformed custom formats.
  public static func text(
    _ date: PSDateTime, _ format: String = "", _ culture: Culture = .invariant, offset: PSTimeSpan? = nil,
    zone: PSTimeZone = .local
  ) throws(FormatError) -> String {
    var writer = DateWriter(date, culture, offset, zone)
    if format.isEmpty {
      let pattern = culture.dateFormat.generalLongPattern
      return try writer.write(offset == nil ? pattern : pattern + " zzz")
    }
    let scalars = format.unicodeScalars
    guard scalars.count == 1, let letter = format.first else { return try writer.write(format) }
    return try writer.write(standard: letter)
  }
}

/// Writes one date.
private struct DateWriter {
  var date: PSDateTime
  var culture: Culture
  let offset: PSTimeSpan?
  let zone: PSTimeZone
  var result = ""

  init(_ date: PSDateTime, _ culture: Culture, _ offset: PSTimeSpan?, _ zone: PSTimeZone) {
    self.date = date
    self.culture = culture
    self.offset = offset
    self.zone = zone
  }

  mutating func write(standard letter: Character) throws(FormatError) -> String {
    guard let pattern = culture.dateFormat.pattern(standard: letter) else { throw FormatError.invalidFormat }
    switch letter {
    case "r", "R", "u":
      if let offset, let utc = date.subtracting(offset) { date = utc }
      culture = .invariant
    case "o", "O", "s":
      culture = .invariant
    case "U":
      guard offset == nil else { throw FormatError.invalidFormat }
      date = date.universal(zone)
    default: break
    }
    return try write(pattern)
  }

  mutating func write(_ pattern: String) throws(FormatError) -> String {
    let scalars = Array(pattern.unicodeScalars)
    var index = 0
    while index < scalars.count {
      index = try step(scalars, index)
    }
    return result
  }

  /// Writes what stands at an index; the index behind it.
  private mutating func step(_ scalars: [Unicode.Scalar], _ index: Int) throws(FormatError) -> Int {
    let scalar = scalars[index]
    switch scalar {
    case "g", "h", "H", "m", "s", "f", "F", "t", "d", "M", "y", "z", "K":
      let count = scalar == "K" ? 1 : run(scalars, index)
      try writeField(scalar, count, scalars)
      return index + count
    case ":": result += culture.dateFormat.timeSeparator
    case "/": result += culture.dateFormat.dateSeparator
    case "'", "\"": return try writeQuoted(scalars, index)
    case "%":
      guard index + 1 < scalars.count, scalars[index + 1] != "%" else { throw FormatError.invalidFormat }
    case "\\":
      guard index + 1 < scalars.count else { throw FormatError.invalidFormat }
      result.unicodeScalars.append(scalars[index + 1])
      return index + 2
    case ".": return writePoint(scalars, index)
    default: result.unicodeScalars.append(scalar)
    }
    return index + 1
  }

  private func run(_ scalars: [Unicode.Scalar], _ index: Int) -> Int {
    var end = index + 1
    while end < scalars.count, scalars[end] == scalars[index] { end += 1 }
    return end - index
  }

  private mutating func writeQuoted(_ scalars: [Unicode.Scalar], _ start: Int) throws(FormatError) -> Int {
    var index = start + 1
    while index < scalars.count, scalars[index] != scalars[start] {
      if scalars[index] == "\\" {
        index += 1
        guard index < scalars.count else { throw FormatError.invalidFormat }
      }
      result.unicodeScalars.append(scalars[index])
      index += 1
    }
    guard index < scalars.count else { throw FormatError.invalidFormat }
    return index + 1
  }

  /// A point before `F` digits that turn out empty is not written.
  private mutating func writePoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Int {
    if index + 1 < scalars.count, scalars[index + 1] == "F" {
      let count = run(scalars, index + 1)
      if count <= 7, trimmed(fraction(count)).isEmpty { return index + 1 + count }
    }
    result += "."
    return index + 1
  }

  private func fraction(_ count: Int) -> String {
    String(padded(Int(date.ticks % PSTimeSpan.ticksPerSecond), 7).prefix(count))
  }

  private mutating func writeField(
    _ letter: Unicode.Scalar, _ count: Int, _ scalars: [Unicode.Scalar]
  ) throws(FormatError) {
    switch letter {
    case "g": result += culture.dateFormat.abbreviatedEraName
    case "h": result += padded(date.hour % 12 == 0 ? 12 : date.hour % 12, min(count, 2))
    case "H": result += padded(date.hour, min(count, 2))
    case "m": result += padded(date.minute, min(count, 2))
    case "s": result += padded(date.second, min(count, 2))
    case "f", "F":
      guard count <= 7 else { throw FormatError.invalidFormat }
      result += letter == "f" ? fraction(count) : trimmed(fraction(count))
    case "t":
      let designator = date.hour < 12 ? culture.dateFormat.amDesignator : culture.dateFormat.pmDesignator
      result += count == 1 ? String(designator.prefix(1)) : designator
    case "d": writeDay(count)
    case "M": writeMonth(count, scalars)
    case "y":
      let year = date.year
      result += count <= 2 ? padded(year % 100, count) : padded(year, count)
    case "z": writeOffset(count)
    default: writeKind()
    }
  }

  private mutating func writeDay(_ count: Int) {
    switch count {
    case 1, 2: result += padded(date.day, count)
    case 3: result += item(culture.dateFormat.abbreviatedDayNames, date.dayOfWeek.rawValue)
    default: result += item(culture.dateFormat.dayNames, date.dayOfWeek.rawValue)
    }
  }

  private mutating func writeMonth(_ count: Int, _ scalars: [Unicode.Scalar]) {
    let month = date.month
    switch count {
    case 1, 2: result += padded(month, count)
    case 3:
      let names =
        hasDay(scalars)
        ? culture.dateFormat.abbreviatedMonthGenitiveNames : culture.dateFormat.abbreviatedMonthNames
      result += item(names, month - 1)
    default:
      let names = hasDay(scalars) ? culture.dateFormat.monthGenitiveNames : culture.dateFormat.monthNames
      result += item(names, month - 1)
    }
  }

  private func item(_ names: [String], _ index: Int) -> String {
    names.indices.contains(index) ? names[index] : ""
  }

  /// A day of the month anywhere in the pattern: the month's name is in its genitive then.
  private func hasDay(_ scalars: [Unicode.Scalar]) -> Bool {
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "d":
        let count = run(scalars, index)
        if count <= 2 { return true }
        index += count
      case "\\": index += 2
      case "'", "\"":
        let quote = scalars[index]
        index += 1
        while index < scalars.count, scalars[index] != quote { index += 1 }
        index += 1
      default: index += 1
      }
    }
    return false
  }

  private func effectiveOffset() -> PSTimeSpan {
    offset ?? (date.kind == .utc ? .zero : zone.offset(of: date))
  }

  private mutating func writeOffset(_ count: Int) {
    let minutes = Int(effectiveOffset().ticks / PSTimeSpan.ticksPerMinute)
    result += (minutes < 0 ? "-" : "+") + padded(Int(minutes.magnitude) / 60, count == 1 ? 1 : 2)
    if count > 2 { result += ":" + padded(Int(minutes.magnitude) % 60, 2) }
  }

  private mutating func writeKind() {
    if offset == nil {
      switch date.kind {
      case .unspecified: return
      case .utc:
        result += "Z"
        return
      case .local: break
      }
    }
    writeOffset(3)
  }
}
