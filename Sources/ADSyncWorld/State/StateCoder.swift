/// Writes values of the world as bytes: numbers as variable-length ones, texts and lists with their length before them.
struct StateWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign are short.
  mutating func put(_ number: Int64) { put(UInt64(bitPattern: number << 1 ^ number >> 63)) }
  mutating func put(_ number: Int) { put(Int64(number)) }
  mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func put(_ text: String) {
    put(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ data: [UInt8]) {
    put(UInt64(data.count))
    bytes += data
  }

  mutating func put(_ id: UniqueID) {
    for word in [id.high, id.low] {
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift * 8))) }
    }
  }

  mutating func put(_ time: Timestamp) { put(time.ticks) }
  mutating func put(_ interval: Interval) { put(interval.ticks) }

  mutating func put<T: RawRepresentable>(_ word: T) where T.RawValue == String { put(word.rawValue) }

  mutating func list<T>(_ items: some Collection<T>, _ body: (inout StateWriter, T) -> Void) {
    put(UInt64(items.count))
    for item in items { body(&self, item) }
  }

  mutating func optional<T>(_ value: T?, _ body: (inout StateWriter, T) -> Void) {
    put(value != nil)
    if let value { body(&self, value) }
  }

  mutating func put(_ texts: [String]) { list(texts) { $0.put($1) } }
}

/// Reads what `StateWriter` wrote. Bytes that are none of it are an error, never a crash.
struct StateReader {
  /// The bytes are not what was written.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Everything has been read: what later versions add at the end is not there.
  var isAtEnd: Bool { place >= bytes.count }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard place < bytes.count else { throw Damage() }
    place += 1
    return bytes[place - 1]
  }

  mutating func natural() throws(Damage) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw Damage() }
      result |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return result }
      shift += 7
    }
  }

  mutating func long() throws(Damage) -> Int64 {
    let number = try natural()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  mutating func int() throws(Damage) -> Int { Int(clamping: try long()) }
  mutating func flag() throws(Damage) -> Bool { try byte() != 0 }

  /// A length that the rest of the bytes can hold.
  private mutating func count() throws(Damage) -> Int {
    let count = try natural()
    guard count <= UInt64(bytes.count - place) else { throw Damage() }
    return Int(count)
  }

  mutating func text() throws(Damage) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
  }

  mutating func data() throws(Damage) -> [UInt8] {
    let count = try count()
    defer { place += count }
    return Array(bytes[place..<(place + count)])
  }

  private mutating func word() throws(Damage) -> UInt64 {
    guard bytes.count - place >= 8 else { throw Damage() }
    var result: UInt64 = 0
    for shift in 0..<8 { result |= UInt64(bytes[place + shift]) << UInt64(shift * 8) }
    place += 8
    return result
  }

  mutating func id() throws(Damage) -> UniqueID { UniqueID(high: try word(), low: try word()) }
  mutating func time() throws(Damage) -> Timestamp { Timestamp(ticks: try long()) }
  mutating func interval() throws(Damage) -> Interval { Interval(ticks: try long()) }

  mutating func value<T: RawRepresentable>() throws(Damage) -> T where T.RawValue == String {
    guard let value = T(rawValue: try text()) else { throw Damage() }
    return value
  }

  mutating func list<T>(_ body: (inout StateReader) throws(Damage) -> T) throws(Damage) -> [T] {
    var items: [T] = []
    for _ in 0..<(try count()) { items.append(try body(&self)) }
    return items
  }

  mutating func optional<T>(_ body: (inout StateReader) throws(Damage) -> T) throws(Damage) -> T? {
    try flag() ? try body(&self) : nil
  }

  mutating func texts() throws(Damage) -> [String] { try list { (r) throws(Damage) in try r.text() } }
}
