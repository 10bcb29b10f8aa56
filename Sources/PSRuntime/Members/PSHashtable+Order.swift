/// The order in which .NET enumerates a `Hashtable`.
///
/// Hashes of texts are random in each process of the real one, so keys with texts among them stay in the order of insertion.
/// Numbers, chars, booleans, enumerations and dates have fixed hashes, and their order is that of the buckets, from the last
/// to the first: the insertions are replayed into buckets of .NET's sizes.
extension PSHashtable {
  /// The live entries in the order in which .NET enumerates them.
  public var orderedEntries: [Entry] {
    let live = liveEntries
    guard dictionaryType === PSType.hashtable, live.count > 1 else { return live }
    var hashes: [UInt32] = []
    hashes.reserveCapacity(live.count)
    for entry in live {
      guard let hash = PSHashtable.fixedHash(entry.key) else { return live }
      hashes.append(hash)
    }
    var buckets = HashtableBuckets(capacity: initialCapacity)
    for (i, hash) in hashes.enumerated() { buckets.insert(i, hash, hashes) }
    return buckets.slots.reversed().compactMap { $0 >= 0 ? live[Int($0)] : nil }
  }

  /// .NET's hash of a key where it is the same in every process.
  private static func fixedHash(_ key: Value) -> UInt32? {
    switch key.base {
    case .int(let v): UInt32(bitPattern: v)
    case .long(let v): UInt32(truncatingIfNeeded: v) ^ UInt32(truncatingIfNeeded: v >> 32)
    case .bool(let v): v ? 1 : 0
    case .char(let v): UInt32(v) | UInt32(v) << 16
    case .byte(let v): UInt32(v)
    case .sbyte(let v): UInt32(bitPattern: Int32(v))
    case .short(let v): UInt32(bitPattern: Int32(v))
    case .ushort(let v): UInt32(v)
    case .uint(let v): v
    case .ulong(let v): UInt32(truncatingIfNeeded: v) ^ UInt32(truncatingIfNeeded: v >> 32)
    case .double(let v): doubleHash(v)
    case .dateTime(let v): UInt32(bitPattern: v.hashCode)
    case .timeSpan(let v): UInt32(bitPattern: v.hashCode)
    case .object(let o): (o as? EnumObject).map { UInt32(truncatingIfNeeded: $0.rawValue) }
    default: nil
    }
  }

  private static func doubleHash(_ value: Double) -> UInt32 {
    let bits = value == 0 ? 0 : value.bitPattern
    return UInt32(truncatingIfNeeded: bits) ^ UInt32(truncatingIfNeeded: bits >> 32)
  }
}

/// The buckets of .NET's `Hashtable`: open addressing over a prime number of slots with double hashing.
private struct HashtableBuckets {
  private(set) var slots: [Int32]
  private var count = 0
  private var limit: Int

  init(capacity: Int) {
    let wanted = Double(max(0, capacity)) / Double(Float(0.72))
    let size = wanted > 3 ? HashtableBuckets.prime(atLeast: Int(wanted)) : 3
    slots = [Int32](repeating: -1, count: size)
    limit = Int(Float(0.72) * Float(size))
  }

  mutating func insert(_ index: Int, _ hash: UInt32, _ hashes: [UInt32]) {
    if count >= limit { grow(hashes) }
    place(Int32(truncatingIfNeeded: index), hash)
    count += 1
  }

  private mutating func place(_ index: Int32, _ hash: UInt32) {
    let seed = UInt64(hash & 0x7FFF_FFFF)
    let size = UInt64(slots.count)
    let step = 1 + (UInt64(UInt32(truncatingIfNeeded: seed &* 101)) % (size - 1))
    var at = seed % size
    while slots[Int(at)] >= 0 { at = (at + step) % size }
    slots[Int(at)] = index
  }

  private mutating func grow(_ hashes: [UInt32]) {
    let old = slots
    let size = HashtableBuckets.prime(atLeast: old.count * 2)
    slots = [Int32](repeating: -1, count: size)
    limit = Int(Float(0.72) * Float(size))
    for index in old where index >= 0 { place(index, hashes[Int(index)]) }
  }

  private static let primes = [
    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327,
    1597,
    1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627,
    52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827,
    807403, 968897, 1_162_687, 1_395_263, 1_674_319, 2_009_191, 2_411_033, 2_893_249, 3_471_899, 4_166_287, 4_999_559,
    5_999_471, 7_199_369,
  ]

  private static func prime(atLeast wanted: Int) -> Int {
    if let known = primes.first(where: { $0 >= wanted }) { return known }
    var candidate = wanted | 1
    while !(isPrime(candidate) && (candidate - 1) % 101 != 0) { candidate += 2 }
    return candidate
  }

  private static func isPrime(_ n: Int) -> Bool {
    var divisor = 3
    while divisor * divisor <= n {
      if n % divisor == 0 { return false }
      divisor += 2
    }
    return true
  }
}
