extension Tokenizer {
  /// Reads a number, or a word that begins like one; its first character was read.
  func scanNumber(_ first: UInt16) -> ScannedToken {
    guard let literal = scanNumberLiteral(first) else { return scanGeneric() }
    if let value = literal.value { return newToken(.number, payload: .number(value)) }
    if mode != .expression { return scanGeneric() }
    report(span(tokenStart, index), ParserStrings.badNumericConstant(String(units: slice(tokenStart, index))))
    return newToken(.number, payload: .number(.int32(0)))
  }

  /// Reads the parts of a number; nil if what stands there is no number.
  func scanNumberLiteral(_ first: UInt16) -> NumberLiteral? {
    // G  number:
    // G      digits   suffix:opt   multiplier:opt
    // G      digits:opt   '.'   digits   exponent:opt   suffix:opt   multiplier:opt
    // G      digits   exponent   suffix:opt   multiplier:opt
    // G      '0x'   hexadecimal digits   suffix:opt   multiplier:opt
    // G      '0b'   binary digits   suffix:opt   multiplier:opt
    // G  exponent:
    // G      'e'   sign:opt   digits
    // G  suffix:
    // G      one of: y uy s us l ul u d n
    // G  multiplier:
    // G      one of: kb mb gb tb pb
    var literal = NumberLiteral()
    var isNumber = true
    var unit = first
    if unit.isDash || unit == 0x2B {
      literal.isNegative = unit != 0x2B
      unit = getUnit()
    }
    if unit == 0x2E {
      literal.digits.append(0x2E)
      isNumber = scanAfterDot(&literal)
    } else if unit == 0x30, peekUnit() | 0x20 == 0x78 || peekUnit() | 0x20 == 0x62 {
      isNumber = scanRadixDigits(&literal, first)
    } else {
      isNumber = scanDecimal(unit, &literal)
    }
    isNumber = scanSuffix(&literal) && isNumber
    isNumber = scanMultiplier(&literal) && isNumber
    let next = peekUnit()
    if !next.forcesNewToken {
      let ends = next.forcesNewTokenAfterNumber(orTernary: forceEndNumberOnTernaryOperators)
      if mode != .expression || !ends { isNumber = false }
    }
    return isNumber ? literal : nil
  }

  private func scanDecimal(_ first: UInt16, _ literal: inout NumberLiteral) -> Bool {
    literal.append(first)
    scanDigits(&literal)
    let unit = peekUnit()
    if unit == 0x2E {
      skipUnit()
      if peekUnit() == 0x2E {
        ungetUnit()
        return true
      }
      literal.append(unit)
      return scanAfterDot(&literal)
    }
    if unit | 0x20 == 0x65 {
      skipUnit()
      literal.append(unit)
      literal.isReal = true
      return scanExponent(&literal)
    }
    return true
  }

  @discardableResult
  private func scanDigits(_ literal: inout NumberLiteral) -> Bool {
    var any = false
    while index < count, script[index].has(.digit) {
      literal.append(script[index])
      index &+= 1
      any = true
    }
    return any
  }

  private func scanAfterDot(_ literal: inout NumberLiteral) -> Bool {
    literal.isReal = true
    scanDigits(&literal)
    let unit = peekUnit()
    if unit | 0x20 != 0x65 { return true }
    skipUnit()
    literal.append(unit)
    return scanExponent(&literal)
  }

  private func scanExponent(_ literal: inout NumberLiteral) -> Bool {
    let unit = peekUnit()
    if unit == 0x2B || unit.isDash {
      skipUnit()
      literal.append(unit == 0x2B ? unit : 0x2D)
    }
    return scanDigits(&literal)
  }

  /// Reads the digits of `0x` and `0b`.
  private func scanRadixDigits(_ literal: inout NumberLiteral, _ first: UInt16) -> Bool {
    let isHex = getUnit() | 0x20 == 0x78
    literal.radix = isHex ? .hexadecimal : .binary
    while index < count, isHex ? script[index].has(.hexDigit) : script[index] | 1 == 0x31 {
      literal.append(script[index])
      index &+= 1
    }
    return isHex || !literal.digits.isEmpty || first != 0x30
  }

  private func scanSuffix(_ literal: inout NumberLiteral) -> Bool {
    guard peekUnit().has(.typeSuffix) else { return true }
    literal.suffix = NumberLiteral.Suffix(getUnit())
    guard peekUnit().has(.typeSuffix) else { return true }
    let second = NumberLiteral.Suffix(getUnit())
    let combined = literal.suffix == .unsigned ? second.unsigned : nil
    literal.suffix = combined ?? literal.suffix
    return combined != nil
  }

  private func scanMultiplier(_ literal: inout NumberLiteral) -> Bool {
    guard peekUnit().has(.multiplierStart) else { return true }
    let shifts: [UInt16: Int64] = [0x6B: 10, 0x6D: 20, 0x67: 30, 0x74: 40, 0x70: 50]
    literal.multiplierShift = shifts[getUnit() | 0x20] ?? 0
    if peekUnit() | 0x20 != 0x62 { return false }
    skipUnit()
    return true
  }
}
