import CGMP

/// .NET's `System.Numerics.BigInteger`: a whole number of any size, over GMP.
///
/// Results above `maximumBits` are refused with `overflow`, because GMP ends the process where memory ends.
public struct BigInteger: @unchecked Sendable {
  /// The largest result in bits: above that .NET too throws OverflowException.
  public static let maximumBits = 1 << 31 - 1

  let storage: Storage

  /// One GMP number, never changed after its value was made.
  final class Storage {
    let value = UnsafeMutablePointer<__mpz_struct>.allocate(capacity: 1)

    init() { __gmpz_init(value) }

    deinit {
      __gmpz_clear(value)
      value.deallocate()
    }
  }

  init(storage: Storage) { self.storage = storage }

  /// A number that `body` writes.
  @inline(__always)
  static func make(_ body: (UnsafeMutablePointer<__mpz_struct>) -> Void) -> BigInteger {
    let storage = Storage()
    body(storage.value)
    return BigInteger(storage: storage)
  }

  public init(_ value: Int64) {
    storage = Storage()
    __gmpz_set_si(storage.value, Int(value))
  }

  public init(_ value: UInt64) {
    storage = Storage()
    __gmpz_set_ui(storage.value, UInt(value))
  }

  public static let zero = BigInteger(Int64(0))
  public static let one = BigInteger(Int64(1))
  public static let minusOne = BigInteger(Int64(-1))

  /// -1, 0 or 1.
  public var signum: Int { Int(storage.value.pointee._mp_size).signum() }
  public var isNegative: Bool { storage.value.pointee._mp_size < 0 }
  public var isZero: Bool { storage.value.pointee._mp_size == 0 }
  public var isEven: Bool { __gmpz_tstbit(storage.value, 0) == 0 }

  /// The bits of the magnitude; 0 for zero.
  public var bitWidth: Int { isZero ? 0 : __gmpz_sizeinbase(storage.value, 2) }

  /// The value if it fits.
  public var int64: Int64? {
    guard __gmpz_fits_slong_p(storage.value) != 0 else { return nil }
    return Int64(__gmpz_get_si(storage.value))
  }

  /// The value if it fits.
  public var uint64: UInt64? {
    guard __gmpz_fits_ulong_p(storage.value) != 0 else { return nil }
    return UInt64(__gmpz_get_ui(storage.value))
  }

  /// The value as an integer type if it fits.
  public func exactly<T: FixedWidthInteger>(_ type: T.Type) -> T? {
    if let small = int64 { return T(exactly: small) }
    if let large = uint64 { return T(exactly: large) }
    return nil
  }
}

extension BigInteger: Comparable, Hashable {
  public static func == (left: BigInteger, right: BigInteger) -> Bool {
    __gmpz_cmp(left.storage.value, right.storage.value) == 0
  }

  public static func < (left: BigInteger, right: BigInteger) -> Bool {
    __gmpz_cmp(left.storage.value, right.storage.value) < 0
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.value.pointee._mp_size)
    for index in 0..<__gmpz_size(storage.value) { hasher.combine(__gmpz_getlimbn(storage.value, index)) }
  }
}
