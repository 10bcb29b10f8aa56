extension PSHashtable {
  /// The live entries in the order in which a script sees them.
  ///
  /// Insertion order, but for a `Hashtable` all of whose keys have fixed hashes (numbers, chars, booleans, enumerations, dates):
  /// .NET enumerates those by buckets, from the last to the first.
  public var orderedEntries: [Entry] {
    let live = liveEntries
    guard dictionaryType === PSType.hashtable, live.count > 1 else { return live }
    var hashes: [UInt32] = []
    hashes.reserveCapacity(live.count)
    for entry in live {
      guard let hash = DotNetHash.code(of: entry.key) else { return live }
      hashes.append(hash)
    }
    return BucketOrder.order(hashes, capacity: initialCapacity).map { live[$0] }
  }

  /// The keys in the order of `orderedEntries`.
  public var orderedKeys: [Value] { orderedEntries.map(\.key) }
}

/// .NET's hash codes of values whose code is the same in every process.
enum DotNetHash {
  /// Nil where the code differs from process to process (texts, objects).
  static func code(of value: Value) -> UInt32? {
    switch value.base {
    case .int(let v): UInt32(bitPattern: v)
    case .char(let v): UInt32(v) | UInt32(v) << 16
    case .bool(let v): v ? 1 : 0
    case .byte(let v): UInt32(v)
    case .sbyte(let v): UInt32(bitPattern: Int32(v))
    case .short(let v): UInt32(bitPattern: Int32(v))
    case .ushort(let v): UInt32(v)
    case .uint(let v): v
    case .long(let v): folded(UInt64(bitPattern: v))
    case .ulong(let v): folded(v)
    case .double(let v): folded(normalized(v).bitPattern)
    case .single(let v): v == 0 ? 0 : v.isNaN ? Float.infinity.bitPattern : v.bitPattern
    case .dateTime(let v): folded(UInt64(bitPattern: v.ticks))
    case .timeSpan(let v): folded(UInt64(bitPattern: v.ticks))
    case .object(let o) where o.kind == .enumeration:
      code(of: unsafeDowncast(o, to: EnumObject.self).plain)
    default: nil
    }
  }

  private static func folded(_ bits: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: bits) ^ UInt32(truncatingIfNeeded: bits >> 32)
  }

  private static func normalized(_ value: Double) -> Double { value == 0 ? 0 : value.isNaN ? .infinity : value }
}

/// The order in which .NET's `Hashtable` enumerates keys: its buckets from the last to the first.
enum BucketOrder {
  private static let primes = [
    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327,
    1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353,
    43627, 52361, 62851, 75431, 90523, 108_631, 130_363, 156_437, 187_751, 225_307, 270_371, 324_449, 389_357, 467_237,
    560_689, 672_827, 807_403, 968_897, 1_162_687, 1_395_263, 1_674_319, 2_009_191, 2_411_033, 2_893_249, 3_471_899,
    4_166_287, 4_999_559, 5_999_471, 7_199_369,
  ]

  /// Indexes of the keys in order of enumeration, for keys with these codes added one after the other.
  ///
  /// - Parameter capacity: what the table was made with (the number of a literal's pairs), 0 for none.
  static func order(_ hashes: [UInt32], capacity: Int) -> [Int] {
    let raw = Double(capacity) / 0.72
    var buckets = [Int](repeating: -1, count: raw > 3 ? prime(atLeast: Int(raw)) : 3)
    for item in hashes.indices {
      if item >= Int(0.72 * Double(Float(buckets.count))) {
        let old = buckets
        buckets = [Int](repeating: -1, count: prime(atLeast: old.count * 2))
        for kept in old where kept >= 0 { put(kept, hashes[kept], &buckets) }
      }
      put(item, hashes[item], &buckets)
    }
    return buckets.reversed().filter { $0 >= 0 }
  }

  private static func put(_ item: Int, _ code: UInt32, _ buckets: inout [Int]) {
    let hash = code & 0x7FFF_FFFF
    let size = UInt32(truncatingIfNeeded: buckets.count)
    let step = 1 + (hash &* 101) % (size - 1)
    var at = hash % size
    while buckets[Int(at)] >= 0 { at = UInt32((UInt64(at) + UInt64(step)) % UInt64(size)) }
    buckets[Int(at)] = item
  }

  private static func prime(atLeast number: Int) -> Int {
    if let known = primes.first(where: { $0 >= number }) { return known }
    var candidate = number | 1
    while !isPrime(candidate) || (candidate - 1) % 101 == 0 { candidate += 2 }
    return candidate
  }

  private static func isPrime(_ number: Int) -> Bool {
    var divisor = 3
    while divisor * divisor <= number {
      if number % divisor == 0 { return false }
      divisor += 2
    }
    return true
  }
}
