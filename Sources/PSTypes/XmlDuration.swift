import PSRuntime

/// Time spans as XML writes them: `P1DT2H3M4.5S`.
public enum XmlDuration {
  public static func text(_ span: PSTimeSpan) -> String {
    let ticks = span.ticks.magnitude
    let second = UInt64(PSTimeSpan.ticksPerSecond)
    let days = ticks / UInt64(PSTimeSpan.ticksPerDay)
    let parts = [(ticks / second / 3600 % 24, "H"), (ticks / second / 60 % 60, "M")]
    var time = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    let (seconds, fraction) = (ticks / second % 60, ticks % second)
    if seconds > 0 || fraction > 0 || time.isEmpty && days == 0 {
      time += "\(seconds)" + (fraction > 0 ? "." + fractionDigits(fraction) : "") + "S"
    }
    return (span.ticks < 0 ? "-P" : "P") + (days > 0 ? "\(days)D" : "") + (time.isEmpty ? "" : "T" + time)
  }

  private static func fractionDigits(_ fraction: UInt64) -> String {
    var digits = String(fraction)
    digits = String(repeating: "0", count: 7 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits
  }

  /// The time span of a text, nil where it is none; years count 365 days and months 30.
  public static func span(_ text: String) -> PSTimeSpan? {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    guard rest.first == "P", rest.count > 1 else { return nil }
    rest = rest.dropFirst()
    var isTime = false
    var total: Int64 = 0
    while let first = rest.first {
      if first == "T", !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      rest = rest.dropFirst(digits.count)
      guard let letter = rest.first, let ticks = ticks(digits, letter, isTime: isTime) else { return nil }
      rest = rest.dropFirst()
      let (sum, overflows) = total.addingReportingOverflow(ticks)
      if overflows { return nil }
      total = sum
    }
    return PSTimeSpan(ticks: isNegative ? -total : total)
  }

  private static func ticks(_ digits: Substring, _ letter: Character, isTime: Bool) -> Int64? {
    let unit: Int64
    switch (letter, isTime) {
    case ("Y", false): unit = PSTimeSpan.ticksPerDay * 365
    case ("M", false): unit = PSTimeSpan.ticksPerDay * 30
    case ("D", false): unit = PSTimeSpan.ticksPerDay
    case ("H", true): unit = PSTimeSpan.ticksPerHour
    case ("M", true): unit = PSTimeSpan.ticksPerMinute
    case ("S", true): unit = PSTimeSpan.ticksPerSecond
    default: return nil
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = Int64(parts.first ?? ""), parts.count == 1 || parts.count == 2 && letter == "S" else {
      return nil
    }
    let (product, overflows) = whole.multipliedReportingOverflow(by: unit)
    if overflows { return nil }
    guard parts.count == 2 else { return product }
    guard let fraction = Int64((String(parts[1]) + "0000000").prefix(7)) else { return nil }
    return product.addingReportingOverflow(fraction).partialValue
  }
}
