/// `Hashtable`, `OrderedDictionary`, `Dictionary`2`, `SortedList` and their kin: keys to values, in order of insertion.
///
/// An open-addressing table of indexes into an array of entries. How keys compare is `comparison`; the enumeration order of
/// a `Hashtable` with int, char, bool, enum or date keys is .NET's bucket order, computed by `orderedEntries` when asked.
public final class PSHashtable: Obj {
  public enum Comparison: Sendable {
    /// Texts ignoring case, everything else by `Equals`: `@{}` and `[ordered]@{}`.
    case ignoringCase
    /// Texts by their units: `[hashtable]::new()`, `Dictionary[string, T]`.
    case ordinal
  }
  public struct Entry {
    public var key: Value
    public var value: Value
    var hash: UInt32
    /// False for the hole that a removal leaves.
    public var isLive: Bool
  }

  public let dictionaryType: PSType
  public let comparison: Comparison
  /// What keys and values of a generic dictionary are converted to by whoever writes.
  public let keyType: PSType
  public let valueType: PSType
  public private(set) var entries: [Entry] = []
  public private(set) var count = 0
  /// The capacity asked for at creation (a literal's number of pairs): decides .NET's bucket order.
  public var initialCapacity = 0
  public var version: UInt32 = 0
  public var isReadOnly = false
  private var index: [Int32] = []

  public init(
    _ type: PSType = .hashtable, comparison: Comparison = .ignoringCase, keyType: PSType = .object,
    valueType: PSType = .object
  ) {
    dictionaryType = type
    self.comparison = comparison
    self.keyType = keyType
    self.valueType = valueType
    super.init(kind: .hashtable)
  }
  public override var type: PSType { dictionaryType }

  /// Whether `$h[0]` means the first entry (`[ordered]`).
  public var isOrdered: Bool {
    dictionaryType === PSType.orderedDictionary || dictionaryType === PSType.orderedHashtable
  }

  public subscript(key: Value) -> Value? {
    get { find(key, hash: hash(key)).map { entries[$0].value } }
    set {
      if let newValue { set(key, newValue) } else { _ = remove(key) }
    }
  }
  public subscript(key: String) -> Value? { self[.text(key)] }

  /// The index of the entry of a key in `entries`.
  public func entryIndex(_ key: Value) -> Int? { find(key, hash: hash(key)) }

  public func set(_ key: Value, _ value: Value) {
    let h = hash(key)
    if let i = find(key, hash: h) {
      entries[i].value = value
      if dictionaryType !== PSType.hashtable { version &+= 1 }
      return
    }
    version &+= 1
    if (entries.count + 1) * 3 > index.count * 2 { rebuild() }
    entries.append(Entry(key: key, value: value, hash: h, isLive: true))
    place(entries.count - 1, h)
    count += 1
  }

  /// Replaces the value of an entry found by `entryIndex`.
  public func setValue(at i: Int, _ value: Value) { entries[i].value = value }

  /// Puts a pair at a position of the order (`[ordered]`'s `Insert`).
  public func insert(at position: Int, _ key: Value, _ value: Value) {
    var live = liveEntries
    live.insert(Entry(key: key, value: value, hash: hash(key), isLive: true), at: min(max(0, position), live.count))
    replaceAll(live)
  }

  /// Removes a key; false where it was not there.
  public func remove(_ key: Value) -> Bool {
    guard let i = find(key, hash: hash(key)) else { return false }
    version &+= 1
    entries[i].isLive = false
    entries[i].key = .null
    entries[i].value = .null
    count -= 1
    if count == 0 { replaceAll([]) }
    return true
  }

  public func removeAll() { replaceAll([]) }

  /// The entries without holes, in order of insertion.
  public var liveEntries: [Entry] { count == entries.count ? entries : entries.filter(\.isLive) }

  // MARK: - Table

  private func replaceAll(_ live: [Entry]) {
    version &+= 1
    entries = live
    count = live.count
    index = []
    if !live.isEmpty { rebuild() }
  }

  private func find(_ key: Value, hash h: UInt32) -> Int? {
    if index.isEmpty { return nil }
    let mask = index.count - 1
    var at = Int(h) & mask
    while index[at] >= 0 {
      let i = Int(index[at])
      if entries[i].hash == h && entries[i].isLive && keysEqual(entries[i].key, key) { return i }
      at = (at + 1) & mask
    }
    return nil
  }

  private func place(_ i: Int, _ h: UInt32) {
    let mask = index.count - 1
    var at = Int(h) & mask
    while index[at] >= 0 { at = (at + 1) & mask }
    index[at] = Int32(truncatingIfNeeded: i)
  }

  private func rebuild() {
    if count != entries.count { entries = entries.filter(\.isLive) }
    var size = 8
    while size * 2 < (entries.count + 1) * 4 { size *= 2 }
    index = [Int32](repeating: -1, count: size)
    for i in entries.indices { place(i, entries[i].hash) }
  }
}

// MARK: - Keys

extension PSHashtable {
  private func hash(_ key: Value) -> UInt32 {
    switch key {
    case .string(let s): comparison == .ignoringCase ? s.hashIgnoringCase : s.hashOrdinal
    case .int(let i): UInt32(bitPattern: i) &* 2_654_435_761
    default: PSHashtable.hashOther(key)
    }
  }

  private static func hashOther(_ key: Value) -> UInt32 {
    let h: Int =
      switch key.base {
      case .long(let v): v.hashValue
      case .double(let v): v.hashValue
      case .bool(let v): v ? 1 : 0
      case .char(let v): Int(v) &* 65_537
      case .byte(let v): v.hashValue
      case .sbyte(let v): v.hashValue
      case .short(let v): v.hashValue
      case .ushort(let v): v.hashValue
      case .uint(let v): v.hashValue
      case .ulong(let v): v.hashValue
      case .single(let v): v.hashValue
      case .dateTime(let v): Int(truncatingIfNeeded: v.bits & 0x3FFF_FFFF_FFFF_FFFF)
      case .timeSpan(let v): Int(truncatingIfNeeded: v.ticks)
      case .object(let o): o.hash
      case .array(let a): ObjectIdentifier(a).hashValue
      default: 0
      }
    return UInt32(truncatingIfNeeded: h ^ (h >> 32)) &* 2_654_435_761
  }

  private func keysEqual(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.string(let x), .string(let y)): comparison == .ignoringCase ? x.equalsIgnoringCase(y) : x.equalsOrdinal(y)
    case (.int(let x), .int(let y)): x == y
    default: PSHashtable.otherKeysEqual(a.base, b.base)
    }
  }

  /// .NET's `Equals` of two keys: the same type and the same value.
  private static func otherKeysEqual(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.long(let x), .long(let y)): x == y
    case (.double(let x), .double(let y)): x == y
    case (.bool(let x), .bool(let y)): x == y
    case (.char(let x), .char(let y)): x == y
    case (.byte(let x), .byte(let y)): x == y
    case (.sbyte(let x), .sbyte(let y)): x == y
    case (.short(let x), .short(let y)): x == y
    case (.ushort(let x), .ushort(let y)): x == y
    case (.uint(let x), .uint(let y)): x == y
    case (.ulong(let x), .ulong(let y)): x == y
    case (.single(let x), .single(let y)): x == y
    case (.dateTime(let x), .dateTime(let y)): x.bits << 2 == y.bits << 2
    case (.timeSpan(let x), .timeSpan(let y)): x.ticks == y.ticks
    case (.int(let x), .int(let y)): x == y
    case (.string(let x), .string(let y)): x.equalsOrdinal(y)
    case (.object(let x), .object(let y)): x === y || x.isEqualKey(to: y)
    case (.array(let x), .array(let y)): x === y
    default: false
    }
  }
}

extension Obj {
  /// Equality of two objects as dictionary keys, for which no script is run.
  fileprivate func isEqualKey(to other: Obj) -> Bool {
    (try? isEqual(to: .object(other), RuntimeContext.none)) ?? false
  }
}
