/// Takes a number's text apart under styles and a culture's symbols.
struct NumberScanner {
  private let scalars: [Unicode.Scalar]
  private let styles: NumberStyles
  private let info: NumberFormatInfo
  private var index = 0
  private var isNegative = false
  private var hasSign = false
  private var hasParenthesis = false
  private var hasCurrency = false
  private var digits: [UInt8] = []
  private var scale = 0

  /// The digits of the text, zeros at the end kept; nil if it is not a number in these styles.
  static func scan(_ text: String, _ styles: NumberStyles, _ info: NumberFormatInfo) -> DecimalDigits? {
    var scanner = NumberScanner(text, styles, info)
    guard scanner.run() else { return nil }
    let leading = scanner.digits.prefix { $0 == 0 }.count
    scanner.digits.removeFirst(leading)
    return DecimalDigits(
      isNegative: scanner.isNegative, digits: scanner.digits, scale: scanner.scale - leading, kind: .floating)
  }

  /// Digits of a radix with blanks around them where the styles allow; nil for anything else.
  static func plainDigits(_ text: String, _ styles: NumberStyles, radix: Int) -> [UInt8]? {
    var rest = Substring(text)
    if styles.contains(.allowLeadingWhite) { rest = rest.drop { $0.isNumberBlank } }
    if styles.contains(.allowTrailingWhite) {
      while let last = rest.last, last.isNumberBlank || last == "\0" { rest.removeLast() }
    }
    var digits: [UInt8] = []
    for character in rest {
      guard character.isASCII, let digit = character.hexDigitValue, digit < radix else { return nil }
      digits.append(UInt8(digit))
    }
    return digits.isEmpty ? nil : digits
  }

  /// The value of the culture's words for infinity and NaN, in any case.
  static func word(_ text: String, _ info: NumberFormatInfo) -> Double? {
    var rest = Substring(text)
    while rest.first?.isNumberBlank == true { rest.removeFirst() }
    while rest.last?.isNumberBlank == true { rest.removeLast() }
    let word = rest.lowercased()
    let infinity = info.positiveInfinitySymbol.lowercased()
    let nan = info.nanSymbol.lowercased()
    let plus = info.positiveSign
    let minus = info.negativeSign
    if word == infinity || word == plus + infinity { return .infinity }
    if word == info.negativeInfinitySymbol.lowercased() || word == minus + infinity { return -.infinity }
    if word == nan || word == plus + nan || word == minus + nan || word == "-" + nan { return .nan }
    return nil
  }

  private init(_ text: String, _ styles: NumberStyles, _ info: NumberFormatInfo) {
    scalars = Array(text.unicodeScalars)
    self.styles = styles
    self.info = info
  }

  private mutating func run() -> Bool {
    skipPrefix()
    guard readDigits() else { return false }
    readExponent()
    readSuffix()
    while index < scalars.count, scalars[index] == "\0" { index += 1 }
    return index == scalars.count && !hasParenthesis
  }

  private mutating func skipPrefix() {
    while index < scalars.count {
      if styles.contains(.allowLeadingWhite), scalars[index].isNumberBlank {
        index += 1
      } else if styles.contains(.allowLeadingSign), !hasSign, readSign() {
        continue
      } else if styles.contains(.allowParentheses), !hasSign, scalars[index] == "(" {
        hasSign = true
        isNegative = true
        hasParenthesis = true
        index += 1
      } else if styles.contains(.allowCurrencySymbol), !hasCurrency, take(info.currencySymbol) {
        hasCurrency = true
      } else {
        break
      }
    }
  }

  private mutating func readSign() -> Bool {
    if take(info.positiveSign) {
      hasSign = true
      return true
    }
    let isHyphen = scalars[index] == "-" || scalars[index] == "\u{2212}"
    if take(info.negativeSign) || (isHyphen && ["-", "\u{2212}"].contains(info.negativeSign) && takeOne()) {
      hasSign = true
      isNegative = true
      return true
    }
    return false
  }

  /// Digits, separators and the point; false without any digit.
  private mutating func readDigits() -> Bool {
    var hasPoint = false
    var hasDigits = false
    while index < scalars.count {
      if let digit = scalars[index].decimalDigit {
        digits.append(digit)
        hasDigits = true
        if !hasPoint { scale += 1 }
        index += 1
      } else if styles.contains(.allowDecimalPoint), !hasPoint, take(info.decimalSeparator) {
        hasPoint = true
      } else if styles.contains(.allowThousands), hasDigits, !hasPoint, take(info.groupSeparator) {
        continue
      } else {
        break
      }
    }
    return hasDigits
  }

  private mutating func readExponent() {
    guard styles.contains(.allowExponent), index < scalars.count, scalars[index] == "e" || scalars[index] == "E"
    else { return }
    let start = index
    index += 1
    var sign = 1
    if take(info.positiveSign) {
      sign = 1
    } else if take(info.negativeSign) || (index < scalars.count && scalars[index] == "-" && takeOne()) {
      sign = -1
    }
    guard index < scalars.count, scalars[index].decimalDigit != nil else {
      index = start
      return
    }
    var exponent = 0
    while index < scalars.count, let digit = scalars[index].decimalDigit {
      exponent = min(exponent * 10 + Int(digit), 99_999)
      index += 1
    }
    scale += sign * exponent
  }

  private mutating func readSuffix() {
    while index < scalars.count {
      if styles.contains(.allowTrailingWhite), scalars[index].isNumberBlank {
        index += 1
      } else if styles.contains(.allowTrailingSign), !hasSign, readSign() {
        continue
      } else if hasParenthesis, scalars[index] == ")" {
        hasParenthesis = false
        index += 1
      } else if styles.contains(.allowCurrencySymbol), !hasCurrency, take(info.currencySymbol) {
        hasCurrency = true
      } else {
        break
      }
    }
  }

  private mutating func takeOne() -> Bool {
    index += 1
    return true
  }

  /// Skips a symbol; a blank matches a no-break space of the symbol.
  private mutating func take(_ symbol: String) -> Bool {
    var end = index
    for wanted in symbol.unicodeScalars {
      guard end < scalars.count else { return false }
      let isBlank = (wanted == "\u{a0}" || wanted == "\u{202f}") && scalars[end] == " "
      guard scalars[end] == wanted || isBlank else { return false }
      end += 1
    }
    guard end > index else { return false }
    index = end
    return true
  }
}

extension Unicode.Scalar {
  /// The blanks that .NET skips around numbers: tab to carriage return, and space.
  var isNumberBlank: Bool { value == 32 || (9...13).contains(value) }

  /// The value of an ASCII digit.
  var decimalDigit: UInt8? { (48...57).contains(value) ? UInt8(value - 48) : nil }
}

extension Character {
  fileprivate var isNumberBlank: Bool { unicodeScalars.allSatisfy { $0.isNumberBlank } }
}
