import PSEngine
import PSRuntime

/// What has been measured of one property so far.
struct MeasureStatistics {
  var count = 0
  var sum = 0.0
  var variance = 0.0
  var maximum: Value = .null
  var minimum: Value = .null
  var lines = 0
  var words = 0
  var characters = 0

  /// The value as a double by PowerShell's conversion; nil where it is no number. Null is 0.
  static func number(_ value: Value, _ context: RuntimeContext) throws -> Double? {
    switch value {
    case .int(let v): return Double(v)
    case .double(let v): return v
    case .long(let v): return Double(v)
    case .null, .nothing, .unset: return 0
    default:
      guard case .double(let d)? = try LanguagePrimitives.tryConvert(value, to: .double, context) else { return nil }
      return d
    }
  }

  /// Adds a number; `count` counts it already.
  mutating func add(_ number: Double, deviation: Bool) {
    let before = sum
    sum += number
    guard deviation, count > 1 else { return }
    let average = before / Double(count - 1)
    variance *= (Double(count) - 2) / Double(count - 1)
    variance += (number - average) * (number - average) / Double(count)
  }

  mutating func add(_ text: PSString, _ wanted: MeasureObjectCommand.Wanted, ignoringWhiteSpace: Bool) {
    var blanks = 0, starts = 0, breaks = 0
    var wasBlank = true
    for i in 0..<text.count {
      let unit = text.unit(i)
      let isBlank = UnicodeTraits.isWhiteSpace(UInt32(unit))
      if isBlank { blanks += 1 } else if wasBlank { starts += 1 }
      wasBlank = isBlank
      if unit == 0x0A { breaks += 1 }
    }
    if wanted.contains(.characters) { characters += ignoringWhiteSpace ? text.count - blanks : text.count }
    if wanted.contains(.words) { words += starts }
    if wanted.contains(.lines), !text.isEmpty { lines += breaks + (text.unit(text.count - 1) == 0x0A ? 0 : 1) }
  }
}
