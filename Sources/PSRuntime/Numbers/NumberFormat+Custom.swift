extension NumberFormat {
  /// A number under a custom format such as `#,##0.00;(0);zero`.
  static func custom(_ number: DecimalDigits, _ format: String, _ info: NumberFormatInfo) -> String {
    let scalars = Array(format.unicodeScalars)
    let sections = CustomSection.ranges(of: scalars)
    var digits = number
    var index = CustomSection.choose(digits.isZero ? 2 : digits.isNegative ? 1 : 0, sections)
    var section = CustomSection(scalars[sections[index]])
    if digits.isZero {
      if digits.kind != .floating { digits.isNegative = false }
      digits.scale = 0
    } else {
      round(&digits, section)
      let zero = CustomSection.choose(2, sections)
      if digits.isZero, zero != index {
        index = zero
        section = CustomSection(scalars[sections[index]])
        digits.scale = 0
      }
    }
    var writer = CustomWriter(digits, section, info)
    return writer.write(withSign: digits.isNegative && index == 0)
  }

  private static func round(_ digits: inout DecimalDigits, _ section: CustomSection) {
    digits.scale += section.scaleShift
    let kept = section.isScientific ? section.digitCount : digits.scale + section.digitCount - section.pointPosition
    digits.round(keeping: kept)
  }
}

/// One of the up to three parts of a custom format, with its places counted.
struct CustomSection {
  let scalars: [Unicode.Scalar]
  var digitCount = 0
  /// How many places stand before the point.
  var pointPosition = -1
  /// The first and last `0` as places around the point: digits are written at least from and up to there.
  var firstZero = 0
  var lastZero = 0
  var isScientific = false
  var isGrouped = false
  /// The powers of ten by which `%`, `‰` and commas before the point scale.
  var scaleShift = 0

  /// Where the sections are; an empty format has one.
  static func ranges(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "'", "\"": index = closing(scalars[...], index)
      case ";":
        ranges.append(start..<index)
        start = index + 1
      default: break
      }
      index += 1
    }
    ranges.append(start..<scalars.count)
    return ranges
  }

  /// The section that is used: a missing or empty one falls back to the first.
  static func choose(_ wanted: Int, _ sections: [Range<Int>]) -> Int {
    wanted < sections.count && !sections[wanted].isEmpty ? wanted : 0
  }

  /// The index of the quote that closes the one at `start`, or of the end.
  static func closing(_ scalars: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int {
    var index = start + 1
    while index < scalars.endIndex, scalars[index] != scalars[start] { index += 1 }
    return index
  }

  init(_ slice: ArraySlice<Unicode.Scalar>) {
    scalars = Array(slice)
    var zeros: (first: Int?, last: Int) = (nil, 0)
    var comma: (position: Int, count: Int)?
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "#": digitCount += 1
      case "0":
        if zeros.first == nil { zeros.first = digitCount }
        digitCount += 1
        zeros.last = digitCount
      case ".":
        if pointPosition < 0 { pointPosition = digitCount }
      case ",":
        countComma(&comma)
      case "%": scaleShift += 2
      case "\u{2030}": scaleShift += 3
      case "'", "\"": index = CustomSection.closing(scalars[...], index)
      case "\\": index += 1
      case "E", "e":
        if let end = exponentEnd(after: index) {
          isScientific = true
          index = end - 1
        }
      default: break
      }
      index += 1
    }
    finish(zeros, comma)
  }

  private mutating func countComma(_ comma: inout (position: Int, count: Int)?) {
    guard digitCount > 0, pointPosition < 0 else { return }
    if let last = comma {
      if last.position == digitCount {
        comma?.count += 1
        return
      }
      isGrouped = true
    }
    comma = (digitCount, 1)
  }

  private mutating func finish(_ zeros: (first: Int?, last: Int), _ comma: (position: Int, count: Int)?) {
    if pointPosition < 0 { pointPosition = digitCount }
    if let comma {
      if comma.position == pointPosition { scaleShift -= comma.count * 3 } else { isGrouped = true }
    }
    firstZero = max(pointPosition - (zeros.first ?? pointPosition), 0)
    lastZero = min(pointPosition - zeros.last, 0)
  }

  /// The index behind an exponent's zeros; nil where `E` is only a letter.
  func exponentEnd(after start: Int) -> Int? {
    var index = start + 1
    if index < scalars.count, scalars[index] == "+" || scalars[index] == "-" { index += 1 }
    guard index < scalars.count, scalars[index] == "0" else { return nil }
    while index < scalars.count, scalars[index] == "0" { index += 1 }
    return index
  }
}

/// Writes digits into the places of a section.
private struct CustomWriter {
  let number: DecimalDigits
  let section: CustomSection
  let info: NumberFormatInfo
  var result = ""
  var next = 0
  /// The place that is written next, counted from the point.
  var place: Int
  /// Digits more (or, negative, places more) than the other has before the point.
  var adjust: Int
  var separators: [Int] = []
  var wrotePoint = false
  var exponentPending: Bool

  init(_ number: DecimalDigits, _ section: CustomSection, _ info: NumberFormatInfo) {
    self.number = number
    self.section = section
    self.info = info
    exponentPending = section.isScientific
    place = section.isScientific ? section.pointPosition : max(number.scale, section.pointPosition)
    adjust = section.isScientific ? 0 : number.scale - section.pointPosition
    guard section.isGrouped, !info.groupSeparator.isEmpty else { return }
    let digits = max(section.firstZero, place + min(adjust, 0))
    var index = 0
    var size = info.groupSizes.first ?? 0
    var total = size
    while digits > total, size != 0 {
      separators.append(total)
      if index < info.groupSizes.count - 1 {
        index += 1
        size = info.groupSizes[index]
      }
      total += size
    }
  }

  mutating func write(withSign sign: Bool) -> String {
    if sign, number.scale != 0 { result += info.negativeSign }
    var index = 0
    let scalars = section.scalars
    while index < scalars.count {
      let scalar = scalars[index]
      if adjust > 0, scalar == "#" || scalar == "0" || scalar == "." { writeExtraDigits() }
      switch scalar {
      case "#", "0": writePlace()
      case ".": writePoint()
      case "%": result += info.percentSymbol
      case "\u{2030}": result += info.perMilleSymbol
      case ",": break
      case "'", "\"":
        let end = CustomSection.closing(scalars[...], index)
        result.unicodeScalars.append(contentsOf: scalars[(index + 1)..<min(end, scalars.count)])
        index = end
      case "\\":
        index += 1
        if index < scalars.count { result.unicodeScalars.append(scalars[index]) }
      case "E", "e": index = writeExponent(index)
      default: result.unicodeScalars.append(scalar)
      }
      index += 1
    }
    if sign, number.scale == 0, !result.isEmpty { result = info.negativeSign + result }
    return result
  }

  /// Digits for which the section has no places go where its first place is.
  private mutating func writeExtraDigits() {
    while adjust > 0 {
      writeDigit(number.digit(next))
      next += 1
      adjust -= 1
    }
  }

  private mutating func writePlace() {
    if adjust < 0 {
      adjust += 1
      if place <= section.firstZero { writeDigit(0) } else { place -= 1 }
    } else if next < number.digits.count {
      writeDigit(number.digit(next))
      next += 1
    } else if place > section.lastZero {
      writeDigit(0)
    } else {
      place -= 1
    }
  }

  /// A digit in the current place, and the separator that may stand behind it.
  private mutating func writeDigit(_ digit: UInt8) {
    result.unicodeScalars.append(Unicode.Scalar(48 + digit))
    if place > 1, let last = separators.last, place == last + 1 {
      result += info.groupSeparator
      separators.removeLast()
    }
    place -= 1
  }

  private mutating func writePoint() {
    guard place == 0, !wrotePoint else { return }
    let moreDigits = section.pointPosition < section.digitCount && next < number.digits.count
    if section.lastZero < 0 || moreDigits {
      result += info.decimalSeparator
      wrotePoint = true
    }
  }

  /// Writes an exponent, or the letter alone; the index of the last character that was used.
  private mutating func writeExponent(_ start: Int) -> Int {
    let scalars = section.scalars
    guard let end = section.exponentEnd(after: start) else {
      result.unicodeScalars.append(scalars[start])
      return start
    }
    guard exponentPending else {
      result.unicodeScalars.append(contentsOf: scalars[start..<end])
      return end - 1
    }
    exponentPending = false
    let signed = scalars[start + 1] == "+" || scalars[start + 1] == "-"
    let zeros = min(end - start - (signed ? 2 : 1), 10)
    let value = number.isZero ? 0 : number.scale - section.pointPosition
    result.unicodeScalars.append(scalars[start])
    result += NumberFormat.exponent(value, minimum: zeros, plus: scalars[start + 1] == "+", info)
    return end - 1
  }
}
