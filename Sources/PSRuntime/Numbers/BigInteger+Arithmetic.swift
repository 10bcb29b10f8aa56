import CGMP

extension BigInteger {
  public static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    make { __gmpz_add($0, left.storage.value, right.storage.value) }
  }

  public static func - (left: BigInteger, right: BigInteger) -> BigInteger {
    make { __gmpz_sub($0, left.storage.value, right.storage.value) }
  }

  public static prefix func - (value: BigInteger) -> BigInteger {
    make { __gmpz_neg($0, value.storage.value) }
  }

  public var magnitude: BigInteger { BigInteger.make { __gmpz_abs($0, storage.value) } }

  /// The product; `overflow` above `maximumBits`.
  public func multiplied(by other: BigInteger) throws(ArithmeticError) -> BigInteger {
    guard bitWidth + other.bitWidth <= BigInteger.maximumBits else { throw ArithmeticError.overflow }
    return BigInteger.make { __gmpz_mul($0, storage.value, other.storage.value) }
  }

  /// The quotient cut towards zero and the remainder with the dividend's sign; `divideByZero`.
  public func divided(
    by other: BigInteger
  ) throws(ArithmeticError) -> (quotient: BigInteger, remainder: BigInteger) {
    guard !other.isZero else { throw ArithmeticError.divideByZero }
    let quotient = Storage()
    let remainder = Storage()
    __gmpz_tdiv_qr(quotient.value, remainder.value, storage.value, other.storage.value)
    return (BigInteger(storage: quotient), BigInteger(storage: remainder))
  }

  /// The power with an exponent that is not negative (nil otherwise); `overflow` above `maximumBits`.
  public func power(_ exponent: Int) throws(ArithmeticError) -> BigInteger? {
    guard exponent >= 0 else { return nil }
    if bitWidth > 1 {
      let (bits, overflow) = (bitWidth - 1).multipliedReportingOverflow(by: exponent)
      guard !overflow, bits <= BigInteger.maximumBits else { throw ArithmeticError.overflow }
    }
    let base = bitWidth <= 1 ? exponent & 1 | (exponent == 0 ? 0 : 2) : exponent
    return BigInteger.make { __gmpz_pow_ui($0, storage.value, UInt(base)) }
  }

  /// `self` to the exponent modulo `modulus`, with the sign of the power; nil for a negative exponent.
  public func power(_ exponent: BigInteger, modulo modulus: BigInteger) throws(ArithmeticError) -> BigInteger? {
    guard !modulus.isZero else { throw ArithmeticError.divideByZero }
    guard !exponent.isNegative else { return nil }
    let positive = magnitude
    let result = BigInteger.make {
      __gmpz_powm($0, positive.storage.value, exponent.storage.value, modulus.storage.value)
    }
    return isNegative && !exponent.isEven ? -result : result
  }

  /// The greatest common divisor, never negative.
  public func greatestCommonDivisor(_ other: BigInteger) -> BigInteger {
    BigInteger.make { __gmpz_gcd($0, storage.value, other.storage.value) }
  }
}

/// Bits of the two's complement form with endless sign bits.
extension BigInteger {
  public static func & (left: BigInteger, right: BigInteger) -> BigInteger {
    make { __gmpz_and($0, left.storage.value, right.storage.value) }
  }

  public static func | (left: BigInteger, right: BigInteger) -> BigInteger {
    make { __gmpz_ior($0, left.storage.value, right.storage.value) }
  }

  public static func ^ (left: BigInteger, right: BigInteger) -> BigInteger {
    make { __gmpz_xor($0, left.storage.value, right.storage.value) }
  }

  public static prefix func ~ (value: BigInteger) -> BigInteger {
    make { __gmpz_com($0, value.storage.value) }
  }

  /// Shifted left, or right (towards negative infinity) for a negative count; `overflow` above `maximumBits`.
  public func shifted(left count: Int) throws(ArithmeticError) -> BigInteger {
    if count < 0 {
      return BigInteger.make { __gmpz_fdiv_q_2exp($0, storage.value, UInt(count.magnitude)) }
    }
    guard isZero || bitWidth.addingReportingOverflow(count).partialValue <= BigInteger.maximumBits,
      count <= BigInteger.maximumBits
    else { throw ArithmeticError.overflow }
    return BigInteger.make { __gmpz_mul_2exp($0, storage.value, UInt(count)) }
  }
}
