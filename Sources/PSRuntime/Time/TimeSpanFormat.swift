/// Time spans as text: `c` (also `t`, `T` and no format), `g`, `G`, and custom formats.
public enum TimeSpanFormat {
  /// The constant form: `[-][d.]hh:mm:ss[.fffffff]`.
  public static func text(_ span: PSTimeSpan) -> String {
    let parts = Parts(span)
    var result = parts.sign
    if parts.days > 0 { result += "\(parts.days)." }
    result += two(parts.hours) + ":" + two(parts.minutes) + ":" + two(parts.seconds)
    if parts.fraction > 0 { result += "." + padded(parts.fraction, 7) }
    return result
  }

  /// The span under a format and a culture's decimal point.
  public static func text(
    _ span: PSTimeSpan, _ format: String, _ info: NumberFormatInfo = .invariant
  ) throws(FormatError) -> String {
    guard !format.isEmpty else { return text(span) }
    guard format.unicodeScalars.count == 1 else { return try custom(span, Array(format.unicodeScalars)) }
    switch format {
    case "c", "t", "T": return text(span)
    case "g": return general(span, info, isLong: false)
    case "G": return general(span, info, isLong: true)
    default: throw FormatError.invalidFormat
    }
  }

  private struct Parts {
    let sign: String
    let days: Int
    let hours: Int
    let minutes: Int
    let seconds: Int
    let fraction: Int

    init(_ span: PSTimeSpan) {
      sign = span.ticks < 0 ? "-" : ""
      let ticks = span.ticks.magnitude
      days = Int(ticks / UInt64(PSTimeSpan.ticksPerDay))
      hours = Int(ticks / UInt64(PSTimeSpan.ticksPerHour) % 24)
      minutes = Int(ticks / UInt64(PSTimeSpan.ticksPerMinute) % 60)
      seconds = Int(ticks / UInt64(PSTimeSpan.ticksPerSecond) % 60)
      fraction = Int(ticks % UInt64(PSTimeSpan.ticksPerSecond))
    }
  }

  private static func general(_ span: PSTimeSpan, _ info: NumberFormatInfo, isLong: Bool) -> String {
    let parts = Parts(span)
    var result = parts.sign.isEmpty ? "" : info.negativeSign
    if isLong || parts.days > 0 { result += "\(parts.days):" }
    result += (isLong ? two(parts.hours) : String(parts.hours)) + ":" + two(parts.minutes) + ":" + two(parts.seconds)
    if isLong {
      result += info.decimalSeparator + padded(parts.fraction, 7)
    } else if parts.fraction > 0 {
      result += info.decimalSeparator + trimmed(padded(parts.fraction, 7))
    }
    return result
  }

  private static func custom(_ span: PSTimeSpan, _ format: [Unicode.Scalar]) throws(FormatError) -> String {
    let parts = Parts(span)
    var result = ""
    var index = 0
    while index < format.count {
      let scalar = format[index]
      switch scalar {
      case "d", "h", "m", "s", "f", "F":
        var count = 1
        while index + count < format.count, format[index + count] == scalar { count += 1 }
        result += try field(parts, scalar, count)
        index += count
      case "'", "\"":
        var end = index + 1
        while end < format.count, format[end] != scalar {
          if format[end] == "\\", end + 1 < format.count { end += 1 }
          result.unicodeScalars.append(format[end])
          end += 1
        }
        guard end < format.count else { throw FormatError.invalidFormat }
        index = end + 1
      case "%":
        guard index + 1 < format.count, format[index + 1] != "%" else { throw FormatError.invalidFormat }
        index += 1
      case "\\":
        guard index + 1 < format.count else { throw FormatError.invalidFormat }
        result.unicodeScalars.append(format[index + 1])
        index += 2
      default:
        throw FormatError.invalidFormat
      }
    }
    return result
  }

  private static func field(_ parts: Parts, _ letter: Unicode.Scalar, _ count: Int) throws(FormatError) -> String {
    switch letter {
    case "d" where count <= 8: return padded(parts.days, count)
    case "h" where count <= 2: return padded(parts.hours, count)
    case "m" where count <= 2: return padded(parts.minutes, count)
    case "s" where count <= 2: return padded(parts.seconds, count)
    case "f" where count <= 7: return String(padded(parts.fraction, 7).prefix(count))
    case "F" where count <= 7: return trimmed(String(padded(parts.fraction, 7).prefix(count)))
    default: throw FormatError.invalidFormat
    }
  }

  private static func two(_ value: Int) -> String { padded(value, 2) }
}

/// A number with at least `count` digits.
func padded(_ value: Int, _ count: Int) -> String {
  let digits = String(value)
  return digits.utf8.count >= count ? digits : String(repeating: "0", count: count - digits.utf8.count) + digits
}

/// Digits of a fraction without the zeros at the end.
func trimmed(_ digits: String) -> String {
  var result = digits
  while result.utf8.last == UInt8(ascii: "0") { result.removeLast() }
  return result
}
